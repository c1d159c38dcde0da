import type { Words } from './words.ts';

/** From here on both ends of a range are told in millions, and the unit stands once. */
const LARGE = 999_500;

/** The ends of a range of kroner as they are said: "−19,3" and "−15,0 mio. kr.". */
export function moneyRange(
  { money, millions }: Pick<Words, 'money' | 'millions'>,
  low: number,
  high: number,
  style: { readonly signed?: boolean } = {},
): { readonly low: string; readonly high: string } {
  const isLarge = Math.abs(low) >= LARGE && Math.abs(high) >= LARGE;
  const ends = { low: money(low, style), high: money(high, style) };
  return isLarge && ends.low !== ends.high ? { ...ends, low: millions(low, style) } : ends;
}
