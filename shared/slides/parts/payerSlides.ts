import type { BookedPayer } from '../../ledger/lines.ts';
import { costSentence, otherMoneySentences } from '../../summary/moneySentences.ts';
import { periodText } from '../../summary/periodText.ts';
import type { DeckParts } from '../deckInput.ts';
import { bareRange, kronerRange, ranged } from '../ranged.ts';
import type { Slide, SlideColumn } from '../slide.ts';
import { tableSlides } from '../tableSlides.ts';

/** The payers by kind of money, which are never added. */
const kinds = [
  { kind: 'freesBudget', payers: ['municipality'] },
  { kind: 'freesTime', payers: ['municipalTime'] },
  { kind: 'othersGain', payers: ['state', 'region', 'citizens'] },
] as const satisfies readonly { kind: string; payers: readonly BookedPayer[] }[];

const order: readonly BookedPayer[] = kinds.flatMap(({ payers }) => payers);

/** Less than half a thousand kroner is no gain to speak of. */
const UNSPOKEN = 500;

/** Who gains and who pays: a bar each, and the same numbers with their ranges. */
export function payerSlides(parts: DeckParts): Slide[] {
  return [barSlide(parts), ...rangeSlides(parts)];
}

function barSlide(parts: DeckParts): Slide {
  const { words, projection, source } = parts;
  const { t, millions } = words;
  const { net } = projection.headline;
  const bars = order.map((payer) => ({
    key: payer,
    name: t(`projection.payers.${payer}`),
    value: net[payer],
    amount: millions(net[payer], { signed: true }),
  }));
  return {
    id: 'payers',
    title: mostMessage(parts),
    lead: `${t('projection.waterfallSubtitle', { period: periodText(words, projection.months) })}. ${t('slides.payerLead')}`,
    body: {
      kind: 'bars',
      unit: 'millions',
      axis: t('slides.payerAxis'),
      head: t('slides.moneyWho'),
      bars,
      alt: t('projection.waterfallSummary', {
        parts: bars.map(({ name, amount }) => t('projection.part', { name, value: amount })).join(', '),
      }),
    },
    notes: [costSentence(words, projection), ...otherMoneySentences(words, projection), t('slides.payerNote'), source],
  };
}

/** Who gains most, with the range of that gain. */
function mostMessage({ words, projection, uncertainty }: DeckParts): string {
  const { t, money } = words;
  const { net } = projection.headline;
  const [most] = order.toSorted((one, other) => net[other] - net[one]);
  if (!most || net[most] < UNSPOKEN) {
    return ranged(words, t('slides.payerNone'), kronerRange(words, uncertainty?.headline.net[most ?? 'municipality']));
  }
  const message = t('slides.payerTitle', {
    who: t(`slides.payerWho.${most}`),
    amount: money(net[most], { signed: true }),
  });
  return ranged(words, message, kronerRange(words, uncertainty?.headline.net[most]));
}

function rangeSlides({ words, projection, uncertainty, source }: DeckParts): Slide[] {
  const { t, money } = words;
  const { headline, cautious, months } = projection;
  const signed = (kroner: number) => money(kroner, { signed: true });
  const columns: SlideColumn[] = [
    { head: t('slides.moneyKind'), isNumber: false, weight: 4 },
    { head: t('slides.moneyWho'), isNumber: false, weight: 5 },
    { head: t('slides.best'), isNumber: true, weight: 5 },
    { head: t('slides.rangeHead'), isNumber: true, weight: 7 },
    { head: t('slides.cautiousHead'), isNumber: true, weight: 5 },
  ];
  const amount = signed(headline.net.municipality);
  const message = t('slides.moneyTitle', { amount, period: periodText(words, months) });
  return tableSlides(words, {
    id: 'money',
    title: ranged(words, message, kronerRange(words, uncertainty?.headline.net.municipality)),
    lead: t('slides.payerLead'),
    notes: [t('slides.payerNote'), source],
    columns,
    rows: kinds.flatMap(({ kind, payers }) =>
      payers.map((payer, at) => {
        return [
          at === 0 ? t(`projection.${kind}`) : '',
          t(`projection.payers.${payer}`),
          signed(headline.net[payer]),
          bareRange(words, kronerRange(words, uncertainty?.headline.net[payer])),
          signed(cautious.net[payer]),
        ];
      }),
    ),
  });
}
