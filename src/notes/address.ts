/** Query parameters that say how a reader came to a page, never which page it is. */
const TRACKING = new Set([
  'fbclid', 'gclid', 'dclid', 'gbraid', 'wbraid', 'msclkid', 'yclid', 'twclid', 'ttclid', 'igshid', 'igsh',
  'mc_cid', 'mc_eid', 'mkt_tok', '_hsenc', '_hsmi', 'vero_id', 'oly_enc_id', 'oly_anon_id', 'rb_clickid',
  's_cid', 'cmpid', 'ocid', 'ncid', 'smid', 'xtor', 'wt_mc', 'at_medium', 'at_campaign', '_ga', '_gl', 'epik', 'gclsrc',
]);
const TRACKING_PREFIXES = ['utm_', 'pk_', 'mtm_', 'hsa_', 'stm_'];

function isTracking(name: string): boolean {
  const lower = name.toLowerCase();
  return TRACKING.has(lower) || TRACKING_PREFIXES.some((prefix) => lower.startsWith(prefix));
}

/** A fragment that routes inside a single-page app (`#/story/1`, `#!story`) names a page; any other names a place on it. */
function isRoute(fragment: string): boolean {
  return /^#[!/]/.test(fragment);
}

/**
 * The address that names a page whatever way a reader came to it: without tracking parameters, fragment,
 * user name and password; parameters keep their order, since some servers mind it.
 * @returns the address unchanged where it is no web address
 */
export function canonicalAddress(address: string): string {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return address;
  const url = new URL(address);
  url.username = '';
  url.password = '';
  if (!isRoute(url.hash)) url.hash = '';
  const kept = url.search.slice(1).split('&').filter((pair) => pair !== '' && !isTracking(parameterName(pair)));
  url.search = kept.join('&');
  return url.href;
}

function parameterName(pair: string): string {
  return new URLSearchParams(pair).keys().next().value ?? '';
}

/** Hosts under which a site shows the same article to other devices. */
const SHADOW_HOSTS = /^(?:www|amp|m|mobile|print|lite)\./;

/**
 * The address by which a page goes, whatever address it was opened at: the one it names itself, for AMP, print and
 * mobile forms. Another site's is not believed, nor a front page's (a common mistake of sites).
 * @param url the address in the bar
 * @param named what the page's canonical link says, if it has one
 */
export function pageAddress(url: string, named: string | null): string {
  if (!named || !URL.canParse(named, url) || !URL.canParse(url)) return canonicalAddress(url);
  const [here, there] = [new URL(url), new URL(named, url)];
  const isSite = /^https?:/.test(there.protocol) && siteHost(here) === siteHost(there);
  const isFront = there.pathname === '/' && there.search === '' && here.pathname !== '/';
  return canonicalAddress(isSite && !isFront ? there.href : url);
}

function siteHost({ host }: URL): string {
  return host.replace(SHADOW_HOSTS, '');
}
