import type { Answer } from '../../messages.ts';
import { formatFigure } from '../card/format.ts';
import { ask } from '../channel.ts';
import { text } from '../text.ts';

/** Who published each source, by the source's id. */
export type Publishers = ReadonlyMap<string, string>;

/** Who published the sources of the answers' figures: the claims' cards know. */
export async function publishersOf(answers: readonly Answer[]): Promise<Publishers> {
  const compared = answers.filter(({ kind, figures }) => kind === 'claim' && figures.some(({ source }) => source));
  const replies = await Promise.all(compared.map(({ id }) => ask('card', { type: 'card', claim: id, date: null })));
  return new Map(replies.flatMap((reply) => reply?.card?.citations.map(({ source, publisher }) => [source, publisher] as const) ?? []));
}

/** The selected figures beside the sources', a line each: "You selected: 1.2 million tonnes. USGS, 2025: 3.8 million tonnes." */
export function AnswerFigures({ answer, publishers }: { answer: Answer; publishers: Publishers }) {
  return (
    <>
      {answer.figures.map(({ slot, page, source, outcome }) => source && (
        <span key={slot} class={`selected ${outcome}`}>
          {source.is === 'claimed'
            ? text('answerCirculating', page.text, formatFigure(source))
            : text('answerFigures', page.text, text('figuresOf', publishers.get(source.cite) ?? text('figuresSources'), source.year), formatFigure(source))}
        </span>
      ))}
    </>
  );
}
