/** One thing that can be looked up. */
export type Item = {
  /** Names the item in the answers; the caller keeps the ids apart. */
  id: string;
  text: string;
  /** A short form of it, such as a headline. */
  title?: string | undefined;
  /** What it is about by other names, such as concepts ("place:russia"): compared as they are, neither split nor stemmed. */
  terms?: readonly string[] | undefined;
};

/** One answer of a search. Scores compare within one search only. */
export type Hit = { id: string; score: number };
