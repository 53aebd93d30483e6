/** One thing that can be looked up. */
export type Item = {
  /** Names the item in the answers; the caller keeps the ids apart. */
  id: string;
  text: string;
  /** A short form of it, such as a headline. */
  title?: string | undefined;
  /** What it is about by other names, such as concepts ("russia"): compared as they are, neither split nor stemmed. */
  terms?: readonly string[] | undefined;
};

/** One of the items' `terms` that a query speaks of, with the words by which it does (in lower case): "russia" by "moscow". */
export type Named = { term: string; words: readonly string[] };

/** One answer of a search. */
export type Hit = {
  id: string;
  /** Compares within one search only. */
  score: number;
  /** How much of the query the item has, 0 to 1: rare words weigh more, words that no item has most. */
  share: number;
  /** The query's words that it has. */
  words: string[];
  /** Which of its `terms` the query names. */
  named: string[];
};
