import { compile, compileClaims, type Index } from '../../engine/compile.ts';
import { agrees } from '../../engine/figures/compare.ts';
import type { FigureCheck, Match } from '../../engine/match.ts';
import { scan } from '../../engine/scan.ts';
import type { Claim, Lookalike, TestSentence } from '../claim.ts';
import type { Problem } from '../problem.ts';
import { droppable, withoutConditions } from './drop.ts';
import type { Checked } from './references.ts';
import { testDocument, textOf } from './test-document.ts';

/**
 * Runs every claim's own sentences against all claims:
 * what must be found is, with the right stance and outcome, and by this claim alone; what must not is not, for the reason given.
 * @param only checks claims whose file path holds this; all claims compete all the same
 */
export function checkSentences({ claims, lexicon }: Checked, only = ''): { problems: Problem[]; untested: Problem[] } {
  const index = compile({ claims: claims.map(({ value }) => value), lexicon });
  const checks = claims.filter(({ file }) => file.includes(only)).map(({ file, value }) => new ClaimCheck(file, value, index, lexicon));
  return { problems: checks.flatMap((check) => check.problems()), untested: checks.flatMap((check) => check.untested()) };
}

/**
 * Says of one sentence what the claim makes of it: the words that fill its slots, or the conditions at which it fails.
 * @param index of all claims
 */
export function explainSentence(claim: Claim, sentence: TestSentence, index: Index, lexicon: Checked['lexicon']): string {
  return new ClaimCheck('', claim, index, lexicon).explain(sentence);
}

class ClaimCheck {
  constructor(private readonly file: string, private readonly claim: Claim, private readonly index: Index, private readonly lexicon: Checked['lexicon']) {}

  problems(): Problem[] {
    const { claim } = this;
    return [
      ...this.each('find', claim.find, (match) => (match.stance === 'disputes' ? 'is found, but as disputed' : this.isStrange(match) ? `is found, but no figure of the claim agrees (${figuresOf(match)})` : null)),
      ...this.each('differs', claim.differs ?? [], (match) => (match.figures.some((f) => f.outcome === 'differs' || !this.isClaimed(f)) ? null : `is found, but no figure differs (${figuresOf(match)})`)),
      ...this.each('disputes', claim.disputes ?? [], (match) => stanceProblem(match, 'disputes')),
      ...this.each('reports', claim.reports ?? [], (match) => stanceProblem(match, 'reports')),
      ...this.each('asks', claim.asks ?? [], (match) => stanceProblem(match, 'asks')),
      ...claim.not.flatMap((lookalike, at) => this.lookalike(lookalike, at)),
    ];
  }

  /** Conditions that no lookalike fails at: nothing shows that they are needed. */
  untested(): Problem[] {
    const named = new Set(this.claim.not.flatMap(({ because }) => because));
    return this.claim.patterns.flatMap((pattern, p) => droppable(pattern)
      .filter((condition) => !named.has(condition))
      .map((condition) => ({ file: this.file, field: `patterns.${p}`, message: `nothing tests "${condition}"` })));
  }

  explain(sentence: TestSentence): string {
    const matches = this.matches(sentence, this.index);
    const own = matches.find((match) => match.claim === this.claim.id);
    const found = own ? `found, ${own.stance} (${words(own)}; ${figuresOf(own)})` : `not found${this.hint(sentence)}`;
    return [found, ...matches.filter((match) => match !== own).map((other) => `also ${other.claim} (${words(other)})`)].join('\n');
  }

  /** A figure that neither the claim nor its sources know. */
  private isStrange({ figures }: Match): boolean {
    return figures.some((figure) => figure.outcome === 'differs' && !this.isClaimed(figure));
  }

  private isClaimed({ slot, page }: FigureCheck): boolean {
    return this.claim.figures.some((figure) => figure.slot === slot && figure.is === 'claimed' && agrees(page, figure));
  }

  private matches(sentence: TestSentence, index: Index): Match[] {
    const { document, span } = testDocument(sentence);
    return scan(document, index).filter((match) => match.end > span.start);
  }

  private each(field: string, sentences: readonly TestSentence[], wrong: (match: Match) => string | null): Problem[] {
    return sentences.flatMap((sentence, at): Problem[] => {
      const matches = this.matches(sentence, this.index);
      const own = matches.find((match) => match.claim === this.claim.id);
      const also = typeof sentence === 'string' ? [] : (sentence.also ?? []);
      const others = matches.filter((match) => match.claim !== this.claim.id && !also.includes(match.claim));
      const place = { file: this.file, field: `${field}.${at}` };
      const said = `"${textOf(sentence)}"`;
      const problem = own ? wrong(own) : `is not found${this.hint(sentence)}`;
      return [
        ...(problem === null ? [] : [{ ...place, message: `${said} ${problem}` }]),
        ...others.map((other) => ({ ...place, message: `${said} is also taken for ${other.claim} (${words(other)})` })),
      ];
    });
  }

  private lookalike(lookalike: Lookalike, at: number): Problem[] {
    const place = { file: this.file, field: `not.${at}` };
    const said = `"${lookalike.text}"`;
    const matches = this.matches(lookalike, this.index);
    const own = matches.find((match) => match.claim === this.claim.id);
    if (own) return [{ ...place, message: `${said} is taken for this claim (${words(own)})` }];
    const because = [lookalike.because].flat();
    const sibling = because.find((one) => one.startsWith('sibling:'))?.slice('sibling:'.length);
    if (sibling !== undefined) {
      return matches.some((match) => match.claim === sibling) ? [] : [{ ...place, message: `${said} is not taken for its sibling ${sibling}` }];
    }
    if (this.foundWithout(lookalike, because)) return [];
    return [{ ...place, message: `${said} does not fail at ${because.join(' and ')}${this.hint(lookalike)}` }];
  }

  private foundWithout(sentence: TestSentence, dropped: readonly string[]): boolean {
    const patterns = this.claim.patterns.flatMap((pattern) => withoutConditions(pattern, dropped) ?? []);
    if (patterns.length === 0) return false;
    const index = { ...this.index, ...compileClaims([{ ...this.claim, patterns }], this.lexicon) };
    return this.matches(sentence, index).length > 0;
  }

  /** Which single conditions, or pairs, the sentence fails at: what an editor wants to know. */
  private hint(sentence: TestSentence): string {
    const conditions = [...new Set(this.claim.patterns.flatMap(droppable))];
    const single = conditions.filter((one) => this.foundWithout(sentence, [one]));
    if (single.length > 0) return `; it fails at ${single.join(' or ')}`;
    const pairs = conditions.flatMap((a, i) => conditions.slice(i + 1).map((b) => [a, b]))
      .filter(([a = '', b = '']) => !a.startsWith(`${b}.`) && !b.startsWith(`${a}.`))
      .filter((pair) => this.foundWithout(sentence, pair));
    return pairs.length > 0 ? `; it fails at both of ${pairs.map((pair) => `[${pair.join(', ')}]`).join(' or ')}` : '; it fails at more than two conditions';
  }
}

function stanceProblem(match: Match, stance: Match['stance']): string | null {
  return match.stance === stance ? null : `is found, but as "${match.stance}" and not "${stance}"`;
}

function figuresOf({ figures }: Match): string {
  return figures.map(({ slot, page, source, outcome }) => `${slot}: "${page.text}" ${outcome}${source ? ` ${source.is} ${source.low}-${source.high} ${source.unit}` : ''}`).join('; ') || 'no figure';
}

function words({ why }: Match): string {
  return Object.entries(why).map(([slot, fill]) => `${slot}="${fill.words}"${fill.from === 'clause' ? '' : `@${fill.from}`}`).join(', ');
}
