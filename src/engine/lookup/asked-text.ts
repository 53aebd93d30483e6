/** A query's own words, and who said them when: posts are quoted as "… — Name (@handle) January 6, 2020". */
export type AskedText = { body: string; author: string; date: string };

const TAIL = /\s*[—–-]\s*([^—–]{1,80}?)\(?(@\w+)\)?\s*((?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4})?\s*$/;

/** Parts a query into what is said, by whom and when; the last two are empty where it does not tell. */
export function askedText(text: string): AskedText {
  const tail = TAIL.exec(text);
  if (!tail) return { body: text, author: '', date: '' };
  const [, name = '', handle = '', date = ''] = tail;
  return { body: text.slice(0, tail.index), author: `${name} ${handle}`, date: date.replace(/ \d{1,2},/, '') };
}
