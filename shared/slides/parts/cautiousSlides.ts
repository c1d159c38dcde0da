import type { Headline } from '../../model/headlines.ts';
import { cautiousSentence } from '../../summary/moneySentences.ts';
import type { Quantiles } from '../../uncertainty/quantiles.ts';
import type { DeckParts } from '../deckInput.ts';
import { bareRange, kronerRange, personsRange, type SaidRange } from '../ranged.ts';
import type { Slide } from '../slide.ts';
import { tableSlides } from '../tableSlides.ts';

/** The cautious view beside the best estimate and its range. MODEL §6. */
export function cautiousSlides({ words, scenario, projection, uncertainty, source }: DeckParts): Slide[] {
  const { t, number, money, month } = words;
  const { headline, cautious } = projection;
  const draws = uncertainty?.headline;
  const signed = (kroner: number) => money(kroner, { signed: true });
  const persons = ({ extraInEducationOrJob: extra }: Headline) =>
    t('summary.persons', { count: Math.abs(Math.round(extra)), shown: number(extra, { signed: true }) });
  const balance = (at: number | null) => {
    if (at === null) return t('slides.notIn');
    return at === 1 ? t('slides.never') : month(scenario.startMonth, Math.round(at) - 1);
  };
  const balanceRange = (quantiles: Quantiles<number | null> | undefined): SaidRange | null =>
    quantiles ? { low: balance(quantiles.p10), high: balance(quantiles.p90) } : null;
  const best = t('slides.cautiousLead', { persons: persons(headline), net: signed(headline.net.municipality) });
  return tableSlides(words, {
    id: 'cautious',
    title: t('slides.cautiousTitle', { persons: persons(cautious), net: signed(cautious.net.municipality) }),
    lead: best,
    notes: [cautiousSentence(words, projection), best, t('slides.cautiousNote'), source],
    columns: [
      { head: t('slides.figure'), isNumber: false, weight: 6 },
      { head: t('slides.best'), isNumber: true, weight: 4 },
      { head: t('slides.rangeHead'), isNumber: true, weight: 6 },
      { head: t('slides.cautiousHead'), isNumber: true, weight: 4 },
    ],
    rows: [
      [
        t('slides.figureExtra'),
        number(headline.extraInEducationOrJob, { signed: true }),
        bareRange(words, personsRange(words, draws?.extraInEducationOrJob)),
        number(cautious.extraInEducationOrJob, { signed: true }),
      ],
      [
        t('slides.figureNet'),
        signed(headline.net.municipality),
        bareRange(words, kronerRange(words, draws?.net.municipality)),
        signed(cautious.net.municipality),
      ],
      [
        t('slides.programmeCost'),
        money(headline.programmeCost),
        bareRange(words, kronerRange(words, draws?.programmeCost, false)),
        money(cautious.programmeCost),
      ],
      [
        t('slides.breakEven'),
        balance(headline.breakEvenMonth),
        bareRange(words, balanceRange(draws?.breakEvenMonth)),
        balance(cautious.breakEvenMonth),
      ],
      [
        t('slides.deepest'),
        money(headline.deepestDeficit.amount),
        bareRange(words, kronerRange(words, draws?.deepestDeficit.amount, false)),
        money(cautious.deepestDeficit.amount),
      ],
      [
        t('slides.presentValue'),
        signed(headline.presentValue.municipality),
        bareRange(words, kronerRange(words, draws?.presentValue.municipality)),
        signed(cautious.presentValue.municipality),
      ],
    ],
  });
}
