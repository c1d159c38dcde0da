import { publishedSaving } from '../../evidence/entries/publishedSaving.ts';
import { sourceTitle } from '../../evidence/sourceTitle.ts';
import type { DeckParts } from '../deckInput.ts';
import type { Slide } from '../slide.ts';

/** The published estimate by itself: never in a row, a sum or a chart with the model's figures. */
export function estimateSlide({ words, scenario, projection, source }: DeckParts): Slide[] {
  const { t, kroner, money, number, language } = words;
  const figure = publishedSaving.figures.find(({ id }) => id === 'saving');
  if (figure?.values.kind !== 'single') return [];
  const carrying = scenario.interventions.flatMap(({ id, publishedSavingPerPerson: price }) => {
    const enrolled = projection.scenario.interventions.find((one) => one.id === id)?.enrolled ?? [];
    return price ? [{ price, persons: enrolled.reduce((sum, one) => sum + one, 0) }] : [];
  });
  // One line, however many interventions carry it: their prices may differ, and so may their courses.
  const [only] = carrying;
  const sum = carrying.reduce((all, { price, persons }) => all + price * persons, 0);
  const persons = carrying.reduce((all, one) => all + one.persons, 0);
  const facts = { count: Math.round(persons), shown: number(persons), amount: money(sum) };
  const isOnePrice = only && carrying.every(({ price }) => price === only.price);
  return [
    {
      id: 'estimate',
      title: t('slides.estimateTitle', { amount: kroner(figure.values.value) }),
      lead: t('projection.estimateNever'),
      body: {
        kind: 'points',
        points: [
          t('slides.estimateWhy'),
          ...(only ? [] : [t('projection.estimateNone')]),
          ...(isOnePrice ? [t('projection.estimateSum', { ...facts, price: kroner(only.price) })] : []),
        ],
      },
      notes: [
        publishedSaving.summary[language],
        figure.source.kind === 'document'
          ? `${sourceTitle(figure.source.file, language)}: “${figure.source.quote}”`
          : figure.source.publication,
        source,
      ],
    },
  ];
}
