import type { Wording } from '../../figure-text.ts';
import { locale, text } from '../../text.ts';

/** The reader's language, as extension pages get it. */
export function wording(): Wording {
  return { locale: locale(), text };
}
