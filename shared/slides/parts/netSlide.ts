import { netParts } from '../../charts/netParts.ts';
import { netSummary } from '../../charts/netSummary.ts';
import { budgetSentence, chanceSentences, deepestSentences } from '../../summary/moneySentences.ts';
import { periodText } from '../../summary/periodText.ts';
import type { DeckParts } from '../deckInput.ts';
import { kronerRange, ranged } from '../ranged.ts';
import type { Slide } from '../slide.ts';

/** When the municipality has its spending back, or calmly that it does not get it back in the period. */
export function netSlide(parts: DeckParts): Slide {
  const { words, scenario, projection, uncertainty, source } = parts;
  const { t } = words;
  const range = uncertainty?.headline.net.municipality;
  const ranges = uncertainty && range ? { low: range.p10, high: range.p90 } : null;
  const chance =
    uncertainty && ranges
      ? chanceSentences(words, {
          extraInEducationOrJob: ranges,
          netMunicipality: ranges,
          shareMunicipalGain: uncertainty.shareMunicipalGain,
        })
      : [];
  return {
    id: 'net',
    title: balanceMessage(parts),
    lead: `${t('slides.netAxis')}. ${chance.at(-1) ?? ''}`.trim(),
    body: {
      kind: 'time',
      unit: 'millions',
      axis: t('slides.netAxis'),
      parts: netParts(words, { projection, scenario }, uncertainty),
      alt: netSummary(words, projection),
    },
    notes: [
      budgetSentence(words, projection, scenario.startMonth),
      ...deepestSentences(words, projection, scenario.startMonth),
      ...chance,
      t('slides.timeNote'),
      source,
    ],
  };
}

function balanceMessage({ words, scenario, projection, uncertainty }: DeckParts): string {
  const { t, money, month } = words;
  const { breakEvenMonth, net } = projection.headline;
  const amount = money(net.municipality, { signed: true });
  const range = kronerRange(words, uncertainty?.headline.net.municipality);
  if (breakEvenMonth === null) {
    const months = periodText(words, projection.months);
    return ranged(words, t('slides.notBackTitle', { months, amount }), range);
  }
  if (breakEvenMonth === 1) return ranged(words, t('slides.neverTitle', { amount }), range);
  const called = (at: number) => month(scenario.startMonth, at - 1);
  const message = t('slides.backTitle', { month: called(breakEvenMonth) });
  const draws = uncertainty?.headline.breakEvenMonth;
  if (!draws || draws.p10 === null) return ranged(words, message, null);
  const low = called(Math.round(draws.p10));
  if (draws.p90 === null) return t('slides.backFrom', { message, low });
  return ranged(words, message, { low, high: called(Math.round(draws.p90)) });
}
