/** Every bound of Assay in one place, each with its reason. */

/** Longest block that is scanned, in UTF-16 code units: no real paragraph is longer, hostile ones are. */
export const MAX_BLOCK_LENGTH = 20_000;

/** Longest sentence that is read as one, in UTF-16 code units: the longest in news is about half of it. */
export const MAX_SENTENCE_LENGTH = 1_000;

/** Blocks sent in one scan message: keeps a message far below the 64 MiB that Chrome allows. */
export const MAX_BLOCKS_PER_MESSAGE = 400;

/** Blocks read from one page in all: about 600,000 words; beyond it a page is not an article. */
export const MAX_BLOCKS_PER_PAGE = 12_000;

/** Text read from one page in all, in UTF-16 code units: those 600,000 words. */
export const MAX_TEXT_PER_PAGE = 4_000_000;

/** Text sent in one scan message, in UTF-16 code units: six bytes each at worst, and still below those 64 MiB. */
export const MAX_TEXT_PER_MESSAGE = 1_000_000;

/** Marks painted on one page: beyond it a page is a list of claims, and the reader's list stays usable. */
export const MAX_MARKS_PER_PAGE = 500;

/** Main-thread slice while reading a page, in milliseconds: leaves most of a 16 ms frame to the page. */
export const SLICE_MS = 4;

/** Quiet time after the last change of a page before it is read again, in milliseconds. */
export const MUTATION_QUIET_MS = 250;

/** Longest wait under constant change before a page is read all the same, in milliseconds. */
export const MUTATION_MAX_WAIT_MS = 2_000;

/** Mutation records, or nodes in them, in one batch above which the page is read afresh instead of change by change. */
export const MUTATION_BULK = 1_000;

/** A page that keeps changing is read again after at least this many times what the last reading took: a fifth of its time at most. */
export const REREAD_REST = 4;

/** Hover time before a card opens, in milliseconds: passing over a mark opens nothing. */
export const HOVER_OPEN_MS = 350;

/** Time a card stays after the pointer left it, in milliseconds: enough to cross the gap to it. */
export const HOVER_CLOSE_MS = 300;

/** Selections that can be looked up, in UTF-16 code units. */
export const MIN_SELECTION = 3;
export const MAX_SELECTION = 600;

/** Quiet time after a selection before its button shows, in milliseconds: a third click or a held key would move it. */
export const SELECTION_QUIET_MS = 250;

/** Longest quote kept in a note, in UTF-16 code units: a long paragraph; keeps notes within quotation. */
export const MAX_QUOTE = 5_000;

/** Context kept on each side of a quote, in UTF-16 code units (Hypothesis keeps 32): most often into the next sentence. */
export const QUOTE_CONTEXT = 64;

/** The same where the page has sentences much like the quote: its length tells later that they were there. */
export const RIVAL_CONTEXT = 96;

/** The same where the quote's words stand more than once: the first of these that tells it from its twins. */
export const TWIN_CONTEXTS = [128, 256, 512, 1_024] as const;

/** Longest comment of a note, in UTF-16 code units. */
export const MAX_COMMENT = 20_000;

/** Claims kept with one note: more than any passage of MAX_QUOTE holds. */
export const MAX_CLAIMS_PER_NOTE = 50;

/** Tags of one note, and the longest tag: a row that can still be read at a glance. */
export const MAX_TAGS = 50;
export const MAX_TAG = 100;

/** Differences allowed in a quote that is sought in a changed page, as a share of its length and in all. */
export const FUZZY_ERROR_SHARE = 0.25;
export const FUZZY_MAX_ERRORS = 256;

/** Quotes from this length on are known again with one side of the context and small changes; shorter ones need both sides. */
export const FUZZY_QUOTE = 40;

/** A quote of this length names its own place, even where all text around it has changed; a shorter one may recur. */
export const SELF_NAMING_QUOTE = 40;

/** Places of one quote that are weighed against each other: beyond it a quote is boilerplate and names no place. */
export const MAX_QUOTE_PLACES = 200;

/** Time over which the sentinel gathers a page's changes before it looks at them, in milliseconds. */
export const SENTINEL_QUIET_MS = 500;

/** Changes above which the sentinel looks at the whole page: one look costs less than as many small ones that may overlap. */
export const SENTINEL_BULK = 100;

/** Looks without a trigger word after which the sentinel stops watching a page: tickers and adverts change for ever. */
export const SENTINEL_CHECKS = 120;

/** Longest wait between two readings of a page whose changes bring nothing new, in milliseconds. */
export const REREAD_MAX_WAIT_MS = 30_000;

/** Least time between two looks at what is under the pointer, in milliseconds. */
export const POINTER_LOOK_MS = 80;

/** How often the reader looks whether the page has cleared its marks, in milliseconds. */
export const HEAL_MS = 1_000;

/** Age of a claim's last check after which a card warns, in days: half a year of this field. */
export const STALE_AFTER_DAYS = 183;

/** Longest wait for the browser's database before it counts as broken, in milliseconds: a slow disk answers in less. */
export const STORE_WAIT_MS = 3_000;

/** Tabs whose count of claims is remembered in a session: more than anyone keeps in view. */
export const MAX_BADGE_TABS = 200;

/** Suggestions under the address bar: more than the browsers show at once (Chrome eight with its own, Firefox ten). */
export const MAX_SUGGESTIONS = 6;

/** Longest text that can be checked as a whole, in UTF-16 code units: a long report; a book is not a draft. */
export const MAX_CHECKED_TEXT = 100_000;

/** The reader's own notes shown with a look-up, and the least share of its words that such a note holds: half is no chance. */
export const MAX_MATCHING_NOTES = 3;
export const MIN_NOTE_SHARE = 0.5;

/** Answers to a look-up: more would be a list to read, not an answer. */
export const MAX_ANSWERS = 5;

/** Largest file of a claim pack, in bytes: 100,000 claims of some 2,000 characters each; strings of twice its length cannot be made. */
export const MAX_PACK_LENGTH = 250_000_000;

/** Entries of a claim pack written at once: some 10 ms, so that a long import holds nobody up. */
export const PACK_ENTRIES_PER_WRITE = 250;

/** Longest work on a claim pack's entries without a pause, in milliseconds: less than a reader notices. */
export const PACK_CHECK_SLICE_MS = 20;

/** Largest file of notes that is read, in UTF-16 code units: 10,000 long notes take a third of it. */
export const MAX_IMPORT_LENGTH = 100_000_000;

/** Notes in one file: ten times what the notes page is built for. */
export const MAX_IMPORT_ENTRIES = 100_000;

/** Entries in one page of the library's lists: a few screens, drawn within a frame or two however many there are in all. */
export const LIBRARY_PAGE = 50;

/** Most entries that the library asks for at once: keeps a message small whatever is asked. */
export const MAX_LIBRARY_ROWS = 200;
