/**
 * The look-up index as one binary value: typed arrays, one behind another in one buffer. Reading it makes views and copies
 * nothing, so that a worker which wakes up has it at once.
 */
const LAYOUT = {
  /** Items, terms, grams, dimensions of the terms' vectors, mean length of titles and of texts (in hundredths of a word). */
  counts: Uint32Array,
  /** Ids one behind another, and where each ends. */
  idText: Uint16Array,
  idEnds: Uint32Array,
  /** Terms likewise, and an open hash table of term + 1. */
  termText: Uint16Array,
  termEnds: Uint32Array,
  termSlots: Uint32Array,
  /** 1 a stop word, 2 a number, 4 a concept of the caller's. */
  termKinds: Uint8Array,
  /** How many items have a term. */
  termItems: Uint32Array,
  /** Where a term's items end in `postItems` and `postImpacts`. */
  postEnds: Uint32Array,
  postItems: Uint32Array,
  /** How much the term says of the item: BM25F's share without the term's rarity, in 1/100. */
  postImpacts: Uint8Array,
  /** An item's terms in order: its title's, its text's, its concepts. Where each of these ends. */
  titleEnds: Uint32Array,
  textEnds: Uint32Array,
  itemEnds: Uint32Array,
  itemTerms: Uint32Array,
  /** Sum of the rarities of an item's different terms, of all of it and of its text. */
  itemMass: Float32Array,
  textMass: Float32Array,
  /** Length of an item's vector of grams. */
  gramNorms: Float32Array,
  /** A term's grams and a gram's terms; grams are known by their hash, in order. */
  gramEnds: Uint32Array,
  termGrams: Uint32Array,
  gramTermEnds: Uint32Array,
  gramTerms: Uint32Array,
  gramRarity: Float32Array,
  gramKeys: Uint32Array,
  /** Terms that are used alike have vectors that point alike. */
  vectors: Int8Array,
} as const;

type Layout = typeof LAYOUT;
type ViewOf<Maker> = Maker extends Uint8ArrayConstructor ? Uint8Array
  : Maker extends Uint16ArrayConstructor ? Uint16Array
  : Maker extends Uint32ArrayConstructor ? Uint32Array
  : Maker extends Float32ArrayConstructor ? Float32Array
  : Int8Array;
export type Tables = { readonly [Name in keyof Layout]: ViewOf<Layout[Name]> };

/** "ALK" and the format's number: an index of another format is made anew. */
const MAGIC = 0x414c4b01;
const NAMES = Object.keys(LAYOUT).filter((name): name is keyof Layout => name in LAYOUT);
const HEAD = 4 * (1 + NAMES.length);
const ALIGN = 8;

const aligned = (bytes: number): number => Math.ceil(bytes / ALIGN) * ALIGN;

/** Puts tables into one buffer. */
export function packTables(tables: Tables): ArrayBuffer {
  const size = NAMES.reduce((sum, name) => sum + aligned(tables[name].byteLength), aligned(HEAD));
  const buffer = new ArrayBuffer(size);
  const head = new Uint32Array(buffer, 0, 1 + NAMES.length);
  head[0] = MAGIC;
  let at = aligned(HEAD);
  for (const [n, name] of NAMES.entries()) {
    const { buffer: from, byteOffset, byteLength } = tables[name];
    head[n + 1] = byteLength;
    new Uint8Array(buffer, at, byteLength).set(new Uint8Array(from, byteOffset, byteLength));
    at += aligned(byteLength);
  }
  return buffer;
}

/**
 * Views of a packed index; nothing is copied.
 * @throws RangeError where the buffer holds no index of this format, or not all of it
 */
export function openTables(buffer: ArrayBuffer): Tables {
  const wrong = new RangeError('This is no look-up index of the present format.');
  if (buffer.byteLength < aligned(HEAD)) throw wrong;
  const head = new Uint32Array(buffer, 0, 1 + NAMES.length);
  if (head[0] !== MAGIC) throw wrong;
  let at = aligned(HEAD);
  const view = <Name extends keyof Layout>(name: Name, make: (buffer: ArrayBuffer, offset: number, length: number) => Tables[Name]): Tables[Name] => {
    const bytes = head[NAMES.indexOf(name) + 1] ?? 0;
    if (at + bytes > buffer.byteLength) throw wrong;
    const made = make(buffer, at, bytes / LAYOUT[name].BYTES_PER_ELEMENT);
    at += aligned(bytes);
    return made;
  };
  const u8 = (b: ArrayBuffer, o: number, n: number) => new Uint8Array(b, o, n);
  const u16 = (b: ArrayBuffer, o: number, n: number) => new Uint16Array(b, o, n);
  const u32 = (b: ArrayBuffer, o: number, n: number) => new Uint32Array(b, o, n);
  const f32 = (b: ArrayBuffer, o: number, n: number) => new Float32Array(b, o, n);
  // In the order of the layout: each view begins where the one before it ends.
  return {
    counts: view('counts', u32), idText: view('idText', u16), idEnds: view('idEnds', u32),
    termText: view('termText', u16), termEnds: view('termEnds', u32), termSlots: view('termSlots', u32),
    termKinds: view('termKinds', u8), termItems: view('termItems', u32),
    postEnds: view('postEnds', u32), postItems: view('postItems', u32), postImpacts: view('postImpacts', u8),
    titleEnds: view('titleEnds', u32), textEnds: view('textEnds', u32), itemEnds: view('itemEnds', u32), itemTerms: view('itemTerms', u32),
    itemMass: view('itemMass', f32), textMass: view('textMass', f32), gramNorms: view('gramNorms', f32),
    gramEnds: view('gramEnds', u32), termGrams: view('termGrams', u32),
    gramTermEnds: view('gramTermEnds', u32), gramTerms: view('gramTerms', u32), gramRarity: view('gramRarity', f32),
    gramKeys: view('gramKeys', u32),
    vectors: view('vectors', (b, o, n) => new Int8Array(b, o, n)),
  };
}
