/**
 * The name a site goes by in the reader's list: its host without `www.`.
 * @returns null where the address is no web page
 */
export function siteOf(url: string): string | null {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^www\./, '') || null;
}
