import type { BudgetYear } from '../../model/years.ts';
import type { Words } from '../../words/words.ts';
import type { DeckParts } from '../deckInput.ts';
import { kronerRange, ranged } from '../ranged.ts';
import type { Slide } from '../slide.ts';

/** The municipality's budget year by year, and how deep the deficit gets. */
export function yearsSlide({ words, scenario, projection, uncertainty, source }: DeckParts): Slide {
  const { t, money, millions, month } = words;
  const { amount, month: deepest } = projection.headline.deepestDeficit;
  const message =
    deepest === null
      ? t('slides.noDeficitTitle')
      : t('slides.deepestTitle', { amount: money(-amount), month: month(scenario.startMonth, deepest - 1) });
  const draws = uncertainty?.headline.deepestDeficit.amount;
  const deficit = draws ? { ...draws, p10: 0 - draws.p90, p90: 0 - draws.p10 } : undefined;
  const bars = projection.years.map((year) => ({
    key: String(year.year),
    name: yearName(words, year),
    value: year.net.municipality,
    amount: millions(year.net.municipality, { signed: true }),
  }));
  const named = bars.map(({ name, amount: value }) => t('projection.part', { name, value })).join(', ');
  return {
    id: 'years',
    title: ranged(words, message, kronerRange(words, deficit, false)),
    lead: `${t('slides.yearsLead')} ${t('slides.yearAxis')}.`,
    body: {
      kind: 'bars',
      unit: 'millions',
      axis: t('slides.yearAxis'),
      head: t('slides.year'),
      bars,
      alt: `${t('slides.yearsLead')} ${named}.`,
    },
    notes: [t('slides.yearsLead'), t('slides.yearsNote'), source],
  };
}

function yearName({ t }: Words, { year, months }: BudgetYear): string {
  return months === 12 ? String(year) : t('projection.partYear', { year: String(year), count: months });
}
