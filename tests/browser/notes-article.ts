/** A page off our subjects, so that no mark is in the way, with the same words twice. */
export const ADDRESS = 'https://gazette.example/harbour';

const story = (notice: string): string => `<!doctype html><html lang="en"><title>Harbour works | Gazette</title>
<article>${notice}<h1>The harbour wall will be raised</h1>
<p>The council met on Tuesday. Work begins in spring, the engineer said, and lasts two years.</p>
<p id="passage">The new wall stands a metre above the highest flood on record, and the old crane stays where it is.</p>
<p>Work begins in spring, the engineer said, and lasts two years.</p></article></html>`;

export const ARTICLE = story('');
/** The same page later: text added before, the passage changed a little. */
export const ARTICLE_LATER = story('<p>Corrected on Friday: the first version named another engineer.</p>').replace('a metre above', 'one metre above');
export const PASSAGE = 'The new wall stands a metre above the highest flood on record, and the old crane stays where it is.';
