const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** What surrounds an article on a news site: none of it may be marked. */
const NAVIGATION = '<header><nav aria-label="Sections"><ul><li><a href="/world">World</a></li><li><a href="/rare">China dominates rare earths: all stories</a></li></ul></nav></header>';
const SIDEBAR = '<aside><h2>Most read</h2><ul><li><a href="/1">Each F-35 needs 920 pounds of rare earths</a></li><li><a href="/2">China refines 90 percent of rare earths</a></li></ul></aside>';
const COMMENTS = '<section id="comments" class="comments"><h2>Comments</h2><p>China refines 90 percent of the world’s rare earths, everybody knows that.</p><form><label>Your comment <textarea>China refines 90 percent of rare earths.</textarea></label></form></section>';
const COOKIES = '<div id="cookie-banner" class="cookie-consent" role="dialog" aria-label="Cookies"><p>We use cookies.</p><button>Accept</button></div>';

/** A whole news page around the text of an article: headline, navigation, sidebar, comments, cookie bar. */
export function articlePage(text: string): string {
  const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  const [first = '', ...rest] = lines;
  const titled = first.length < 160 && !/[.!]$/.test(first);
  const headline = titled ? first : 'An article';
  const body = titled ? rest : lines;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escape(headline)}</title>
<meta property="article:published_time" content="2025-07-15T09:00:00Z"></head><body>
${NAVIGATION}<main><article><h1>${escape(headline)}</h1>
${body.map(element).join('\n')}
</article>${SIDEBAR}</main>${COMMENTS}<footer><p>All rights reserved.</p></footer>${COOKIES}</body></html>`;
}

function element(line: string): string {
  if (line.startsWith('•')) return `<ul><li>${escape(line.slice(1).trim())}</li></ul>`;
  const heading = line.length < 80 && !/[.!?:”"*]$/.test(line);
  return heading ? `<h2>${escape(line)}</h2>` : `<p>${escape(line)}</p>`;
}
