/** Words that every text has. They are not dropped, but tell little: "the who" is still found. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the and or but if then of to in on at by for with from as is are was were be been being am it its this that these
those he she they him them his her hers their theirs we us our ours you your yours i me my mine who whom whose which what
when where why how do does did done has have had having not no nor so than too very can could will would shall should may
might must just about into over under out up down off again further once here there all any both each few more most other
some such only own same don't doesn't didn't isn't aren't wasn't weren't can't won't wouldn't i'm it's that's there's
tell show say says said also ever yet get got lol`.split(/\s+/),
);
