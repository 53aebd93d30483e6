/** What the engine is given and what it gives back. All offsets are UTF-16 code units. */

/** How the page stands to the claim in the marked sentence. */
export const STANCES = ['asserts', 'reports', 'disputes', 'asks'] as const;
export type Stance = (typeof STANCES)[number];

/** What became of the page's figure beside the sources' figure. */
export const OUTCOMES = ['same', 'differs', 'none'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const BLOCK_KINDS = ['headline', 'heading', 'paragraph', 'item', 'quote', 'caption', 'cell'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** One run of text of a page: a paragraph, a heading, a list item. */
export type Block = {
  /** Names the block within its document; comes back in each match. */
  id: string;
  kind: BlockKind;
  text: string;
  /** The nearest heading above, or null. */
  heading: string | null;
  /** The text of the block before, for sentences that lean on it, or null. */
  before: string | null;
};

export type Document = {
  /** The page's headline: sentences may take their subject from it. */
  headline: string | null;
  blocks: readonly Block[];
};

/** A figure as the page words it. */
export type PageFigure = {
  low: number;
  high: number;
  unit: string;
  comparator: 'about' | 'at-least' | 'at-most' | 'exactly';
  /** The year the sentence gives for it, or null. */
  asOf: number | null;
  text: string;
};

/** A figure of the claim database. */
export type SourceFigure = {
  low: number;
  high: number;
  unit: string;
  year: number;
  is: 'claimed' | 'found';
  what: string;
  cite: string;
};

export type FigureCheck = { slot: string; page: PageFigure; source: SourceFigure | null; outcome: Outcome };

/** Where a slot was filled from. */
export const SCOPES = ['clause', 'sentence', 'previous', 'paragraph', 'heading', 'headline'] as const;
export type Scope = (typeof SCOPES)[number];

export type SlotFill = { words: string; from: Scope };

export type Match = {
  block: string;
  /** The marked words, as offsets into the block's text. */
  start: number;
  end: number;
  quote: string;
  claim: string;
  tier: 'match';
  stance: Stance;
  /** Who says it in the sentence, as the page names them, or null. */
  speaker: string | null;
  /** Whom the page as a whole cites for it ("citing The National Interest"), or null. */
  via: string | null;
  figures: FigureCheck[];
  /** Slot name to the words that filled it. */
  why: Record<string, SlotFill>;
};
