import { figureText } from '../../../figure-text.ts';
import type { ReportWords } from '../../../notes/export/report/words.ts';
import { text } from '../../../text.ts';
import { VERDICT_LOOKS } from '../../../verdict-looks.ts';
import { dateText } from '../../parts/date-text.ts';
import { wording } from '../../parts/wording.ts';

/** The reader's language as exports take it. */
export function exportWords(): ReportWords {
  const words = wording();
  return {
    language: text('language'),
    text,
    date: dateText,
    figure: (figure) => figureText(figure, words),
    verdict: (verdict) => ({ ...VERDICT_LOOKS[verdict], word: text(VERDICT_LOOKS[verdict].word) }),
  };
}
