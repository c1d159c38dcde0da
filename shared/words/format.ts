import { type Language, localeOf } from './language.ts';
import type { Scale } from './parse.ts';

/**
 * Numbers as people read them: Danish or English marks, U+2212 for minus, no-break spaces before units, never "−0".
 */

const MINUS = '\u2212';
const NBSP = '\u00a0';

const formatters = new Map<string, Intl.NumberFormat>();

/** Making a formatter is slow and using it is not, so each is made once. */
function formatter(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language}${JSON.stringify(options)}`;
  const known = formatters.get(key) ?? new Intl.NumberFormat(localeOf[language], options);
  formatters.set(key, known);
  return known;
}

function withMinus(text: string): string {
  return text.replaceAll('-', MINUS);
}

export interface NumberStyle {
  /** Decimals at most, and at least where `fixed` is set. */
  readonly decimals?: number;
  readonly fixed?: boolean;
  /** A plus sign before gains: for differences. */
  readonly signed?: boolean;
}

/** A plain number, "1.157" or "+4,5". */
export function formatNumber(value: number, language: Language, style: NumberStyle = {}): string {
  const { decimals = 0, fixed = false, signed = false } = style;
  const text = formatter(language, {
    maximumFractionDigits: decimals,
    minimumFractionDigits: fixed ? decimals : 0,
    signDisplay: signed ? 'exceptZero' : 'negative',
  }).format(value);
  return withMinus(text);
}

/** A share (0–1) in per cent, "12,5 %". */
export function formatPercent(share: number, language: Language, decimals = 1): string {
  const options = { maximumFractionDigits: decimals, signDisplay: 'negative' } as const;
  return `${withMinus(formatter(language, options).format(inPercent(share)))}${NBSP}%`;
}

/** Kroner in full, "269.000 kr.". */
export function formatKroner(kroner: number, language: Language, style: NumberStyle = {}): string {
  return `${formatNumber(kroner, language, style)}${NBSP}${language === 'da' ? 'kr.' : 'kr'}`;
}

/** From here on sums are told in millions. */
const LARGE = 999_500;

/** Kroner as they are said: "18,8 mio. kr." for large sums, else rounded to the thousand, "269.000 kr.". */
export function formatMoney(kroner: number, language: Language, style: Pick<NumberStyle, 'signed'> = {}): string {
  if (Math.abs(kroner) < LARGE) return formatKroner(toThousand(kroner), language, style);
  return `${formatMillions(kroner, language, style)}${NBSP}${language === 'da' ? `mio.${NBSP}kr.` : `m${NBSP}kr`}`;
}

/** Halves go away from zero, as Intl rounds, so that a loss is rounded like the gain of the same size. */
function toThousand(kroner: number): number {
  return Math.sign(kroner) * Math.round(Math.abs(kroner) / 1000) * 1000;
}

/** Kroner in millions with one decimal and no unit: for axes and tables whose head names it. */
export function formatMillions(kroner: number, language: Language, style: Pick<NumberStyle, 'signed'> = {}): string {
  return formatNumber(kroner / 1e6, language, { decimals: 1, fixed: true, ...style });
}

/**
 * The text of a field that holds `value`: every digit that it has, so that leaving a field changes nothing.
 * parseNumber reads it back to the same number.
 */
export function fieldText(value: number, language: Language, scale: Scale = 'plain'): string {
  const shown = scale === 'percent' ? inPercent(value) : exact(value);
  return withMinus(formatter(language, { maximumSignificantDigits: 17, signDisplay: 'negative' }).format(shown));
}

/** Intl takes a decimal text and formats just its digits, where a number would show its binary neighbours. */
function exact(value: number): Intl.StringNumericLiteral {
  return String(value) as Intl.StringNumericLiteral;
}

/** The digits of a share, two places on. A multiplication would round: 0.07 would be 7.000000000000001 per cent. */
function inPercent(share: number): Intl.StringNumericLiteral {
  const [digits = '', power = '0'] = String(share).split('e');
  return `${digits}e${Number(power) + 2}` as Intl.StringNumericLiteral;
}
