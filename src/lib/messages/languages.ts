// In which languages is the site?

/** The first is the one in which the site itself is written. */
export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];
