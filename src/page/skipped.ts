/** Which parts of a page are not its story: navigation, adverts, forms, code, comments. */

const SKIPPED_TAGS = new Set([
  'SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'IFRAME', 'OBJECT', 'EMBED', 'SVG', 'MATH', 'CANVAS', 'VIDEO', 'AUDIO',
  'CODE', 'PRE', 'KBD', 'SAMP', 'TEXTAREA', 'INPUT', 'SELECT', 'BUTTON', 'OPTION', 'NAV', 'ASIDE', 'FOOTER', 'MENU',
  'HEAD', 'TITLE', 'LINK', 'META', 'PROGRESS', 'METER', 'RP', 'RT',
]);

const SKIPPED_ROLES = new Set([
  'navigation', 'complementary', 'banner', 'contentinfo', 'search', 'form', 'alertdialog', 'menu', 'menubar', 'toolbar',
  'textbox', 'tablist', 'alert', 'status', 'button', 'tooltip', 'log', 'marquee', 'timer',
]);

/** Words that sites name such parts with, in classes and ids. */
const COMMENTS_NAME = /^(?:[a-z0-9]+[-_]{1,2})*(?:comments?|disqus|livefyre|respond)(?:[-_]{1,2}(?:list|section|thread|area|body|content|box|form|wrapper|container|feed|text))*$/i;
const SKIPPED_NAME = new RegExp(
  `^(?:${[
    '(?:[a-z0-9]+[-_]{1,2})*(?:cookies?|consent|gdpr|onetrust)(?:[-_]{1,2}[a-z0-9]+)*',
    '(?:[a-z0-9]+[-_]{1,2})*(?:ad|ads|advert|adverts|advertisement|advertising|adsbygoogle|sponsored|sponsor|promo|promoted|outbrain|taboola)(?:[-_]{1,2}(?:slot|unit|box|banner|container|wrapper|label|text|content|block|\\d+))*',
    '(?:[a-z0-9]+[-_]{1,2})*(?:sidebar|breadcrumbs?|newsletter|paywall|signup|related|recommended|trending|most[-_]read|share|sharing|social)(?:[-_]{1,2}(?:box|bar|list|links?|articles?|posts?|stories|content|items?|widget|section|container|wrapper|block|buttons?|form|text))*',
  ].join('|')})$`,
  'i',
);

/** Prefixes of classes that say something about the page, not about the element's part in it. */
const STATE_PREFIX = /^(?:has|no|with|without|is|js|tag|category|post|single|page)[-_]/i;

/** Whether an element and all below it are left unread, by what it says of itself. Needs no layout. */
export function isSkipped(element: Element, withComments = false): boolean {
  const tag = element.tagName.toUpperCase();
  if (tag === 'BODY' || tag === 'HTML' || tag === 'MAIN') return false;
  if (SKIPPED_TAGS.has(tag)) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  if (isEditor(element)) return true;
  if (tag === 'FORM') return !holdsStory(element);
  if (tag === 'HEADER') return !element.closest('article, main') && !holdsStory(element);
  const role = element.getAttribute('role');
  if (role !== null && SKIPPED_ROLES.has(role)) return true;
  if (hidesByStyle(element)) return true;
  return isNamedAside(element, withComments) && !holdsStory(element);
}

function isEditor(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}

function hidesByStyle(element: Element): boolean {
  const style = element.getAttribute('style');
  return style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

function isNamedAside(element: Element, withComments: boolean): boolean {
  const names = [element.id, ...(element.getAttribute('class') ?? '').split(/\s+/)];
  return names.some((name) => name !== '' && !STATE_PREFIX.test(name) && (SKIPPED_NAME.test(name) || (!withComments && COMMENTS_NAME.test(name))));
}

/** Some sites wrap the whole page in a form or in a box called "with-ads": the story inside outweighs the name. */
function holdsStory(element: Element): boolean {
  return element.querySelector('main, h1, [itemprop="articleBody"]') !== null;
}
