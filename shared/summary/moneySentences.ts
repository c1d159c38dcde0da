import type { Projection } from '../model/projection.ts';
import { moneyRange } from '../words/moneyRange.ts';
import type { Words } from '../words/words.ts';
import { periodText } from './periodText.ts';
import type { SummaryRanges } from './range.ts';

/** Money is said to the thousand: less than half of one is no amount to speak of. */
const UNSPOKEN = 500;

/** What the plan does to the municipality's own budget, and when. As calm about a loss as about a gain. */
export function budgetSentence(words: Words, { headline, months }: Projection, startMonth: string): string {
  const { t, money, month } = words;
  const { breakEvenMonth, net, deepestDeficit } = headline;
  const isSmall = Math.abs(net.municipality) < UNSPOKEN;
  const facts = { amount: money(Math.abs(net.municipality)), months: periodText(words, months) };
  if (isSmall && deepestDeficit.amount > -UNSPOKEN) return t('summary.budgetSame');
  if (breakEvenMonth === null) return t(isSmall ? 'summary.budgetNotBackYet' : 'summary.budgetNotBack', facts);
  if (breakEvenMonth === 1) return t('summary.budgetNever', facts);
  const back = { ...facts, month: month(startMonth, breakEvenMonth - 1) };
  return t(isSmall ? 'summary.budgetBackOnly' : 'summary.budgetBack', back);
}

/** How deep the deficit is before it turns; none where it is deepest at the end, which has been said. */
export function deepestSentences({ t, money, month }: Words, projection: Projection, startMonth: string): string[] {
  const { amount, month: deepest } = projection.headline.deepestDeficit;
  if (deepest === null || deepest === projection.months || amount > -UNSPOKEN) return [];
  return [t('summary.deepest', { month: month(startMonth, deepest - 1), amount: money(-amount) })];
}

/** How certain the municipality's result is: its range, and the share of draws in which it gains. */
export function chanceSentences(words: Words, ranges: SummaryRanges | null): string[] {
  if (!ranges) return [];
  const { t } = words;
  const { low, high } = ranges.netMunicipality;
  const range = moneyRange(words, low, high, { signed: true });
  return [
    ...(range.low === range.high ? [] : [t('summary.budgetRange', range)]),
    t('summary.chance', { share: chanceText(words, ranges.shareMunicipalGain) }),
  ];
}

/** A share of draws in whole per cent, never rounded to all or to none of them. */
export function chanceText({ t, percent }: Words, share: number): string {
  if (share > 0 && share < 0.01) return t('summary.under1');
  if (share < 1 && share > 0.99) return t('summary.over99');
  return percent(share, 0);
}

/** What the interventions cost, and what time and others gain; never added to the municipality's budget. */
export function costSentence({ t, money }: Words, { headline }: Projection): string {
  const cost = headline.programmeCost;
  return cost === 0 ? t('summary.noCost') : t('summary.cost', { amount: money(cost) });
}

export function otherMoneySentences({ t, money }: Words, { headline: { net } }: Projection): string[] {
  const time = net.municipalTime;
  const { state, region, citizens } = net;
  const signed = (kroner: number) => money(kroner, { signed: true });
  const hasOthers = [state, region, citizens].some((kroner) => Math.abs(kroner) >= UNSPOKEN);
  return [
    ...(Math.abs(time) < UNSPOKEN
      ? []
      : [t(time > 0 ? 'summary.timeFreed' : 'summary.timeBound', { amount: money(Math.abs(time)) })]),
    ...(hasOthers
      ? [t('summary.others', { state: signed(state), region: signed(region), citizens: signed(citizens) })]
      : []),
  ];
}

/** The cautious view of the two main headlines. MODEL §6. */
export function cautiousSentence({ t, number, money }: Words, { cautious }: Projection): string {
  const persons = Math.round(cautious.extraInEducationOrJob);
  return t('summary.cautious', {
    persons: t('summary.persons', { count: Math.abs(persons), shown: number(persons, { signed: true }) }),
    net: money(cautious.net.municipality, { signed: true }),
  });
}
