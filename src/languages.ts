/** The languages that Assay's own words are in: a folder of `extension/_locales` each. */
export const LANGUAGES = ['en', 'uk', 'ru', 'de', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What the reader can choose: one of them, or whatever the browser speaks. */
export const LANGUAGE_CHOICES = ['browser', ...LANGUAGES] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];
