/** The languages of the app, Danish first. Formats follow the language, never the machine's region. */
export const languages = ['da', 'en'] as const;

export type Language = (typeof languages)[number];

/** The fixed locale of a language for numbers, dates and plurals. */
export const localeOf: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' };
