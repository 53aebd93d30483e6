/** Shops of the browsers' makers, where no extension may run. */
const CLOSED_HOSTS = /^(chromewebstore\.google\.com|chrome\.google\.com|addons\.mozilla\.org)$/;

/**
 * Whether our scripts can run on a page, as far as its address tells. Answers at once, because panels
 * must be opened within the event; a page that refuses all the same is found when the script is refused.
 */
export function isReadable(url: string | undefined): boolean {
  if (url === undefined || !/^https?:/i.test(url) || !URL.canParse(url)) return false;
  const { hostname, pathname } = new URL(url);
  return !CLOSED_HOSTS.test(hostname) && !pathname.toLowerCase().endsWith('.pdf');
}
