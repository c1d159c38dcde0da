import { placesOf } from '../../model/effect.ts';
import { planSentences, whoIsFollowed } from '../../summary/planSentences.ts';
import type { DeckParts } from '../deckInput.ts';
import type { Slide, SlideColumn } from '../slide.ts';
import { tableSlides } from '../tableSlides.ts';

/** Whom the plan follows, and its interventions with their places, months and costs. */
export function planSlides({ words, scenario, projection, source }: DeckParts): Slide[] {
  const { t, number, money, month } = words;
  const { interventions, startMonth } = scenario;
  const lead = whoIsFollowed(words, scenario).join(' ');
  const notes = [planSentences(words, scenario).join(' '), t('slides.planNote'), source];
  if (interventions.length === 0) {
    const body = { kind: 'points', points: whoIsFollowed(words, scenario) } as const;
    return [{ id: 'plan', title: t('slides.noPlanTitle'), lead: '', body, notes }];
  }
  const places = Math.round(interventions.reduce((sum, { capacity }) => sum + placesOf(capacity), 0));
  const costs = new Map(projection.scenario.interventions.map(({ id, cost }) => [id, sumOf(cost)]));
  const columns: SlideColumn[] = [
    { head: t('slides.intervention'), isNumber: false, weight: 9 },
    { head: t('slides.places'), isNumber: true, weight: 3 },
    { head: t('slides.begins'), isNumber: false, weight: 5 },
    { head: t('slides.ends'), isNumber: false, weight: 4 },
    { head: t('slides.cost'), isNumber: true, weight: 4 },
  ];
  return tableSlides(words, {
    id: 'plan',
    title: t('slides.planTitle', { count: interventions.length, places, placesShown: number(places) }),
    lead,
    notes,
    columns,
    rows: interventions.map(({ id, name, capacity, startMonth: from, endMonth }) => [
      name,
      number(placesOf(capacity)),
      month(startMonth, from),
      endMonth === undefined ? t('slides.goesOn') : month(startMonth, endMonth),
      money(costs.get(id) ?? 0),
    ]),
  });
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
