import { createTranslator } from 'use-intl/core';
import { catalogues } from './catalogues.ts';
import { formatKroner, formatMillions, formatMoney, formatNumber, formatPercent, type NumberStyle } from './format.ts';
import { type Language, localeOf } from './language.ts';
import { formatDay, formatMonth, formatTime } from './time.ts';

/** Everything that a screen, a menu or the command line needs to speak one language. */
export interface Words {
  readonly language: Language;
  /** A text of the catalogue by its key; the arguments that it names must be given. */
  readonly t: Translator;
  readonly number: (value: number, style?: NumberStyle) => string;
  readonly percent: (share: number, decimals?: number) => string;
  readonly kroner: (kroner: number, style?: NumberStyle) => string;
  readonly money: (kroner: number, style?: Pick<NumberStyle, 'signed'>) => string;
  readonly millions: (kroner: number, style?: Pick<NumberStyle, 'signed'>) => string;
  /** The calendar month that is `months` after the start. */
  readonly month: (startMonth: string, months: number) => string;
  readonly day: (instant: string) => string;
  readonly time: (instant: string) => string;
}

export type Translator = ReturnType<typeof translator>;

function translator(language: Language) {
  return createTranslator({ locale: localeOf[language], messages: catalogues[language]() });
}

function make(language: Language): Words {
  return {
    language,
    t: translator(language),
    number: (value, style) => formatNumber(value, language, style),
    percent: (share, decimals) => formatPercent(share, language, decimals),
    kroner: (kroner, style) => formatKroner(kroner, language, style),
    money: (kroner, style) => formatMoney(kroner, language, style),
    millions: (kroner, style) => formatMillions(kroner, language, style),
    month: (startMonth, months) => formatMonth(startMonth, months, language),
    day: (instant) => formatDay(instant, language),
    time: (instant) => formatTime(instant, language),
  };
}

const made = new Map<Language, Words>();

/** The words of a language; made once. */
export function wordsIn(language: Language): Words {
  const words = made.get(language) ?? make(language);
  made.set(language, words);
  return words;
}
