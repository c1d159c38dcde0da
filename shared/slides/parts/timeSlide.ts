import { allSettled, peopleParts } from '../../charts/peopleParts.ts';
import { periodText } from '../../summary/periodText.ts';
import type { DeckParts } from '../deckInput.ts';
import { personsRange, ranged } from '../ranged.ts';
import type { Slide } from '../slide.ts';

/** How the difference comes about, month by month. */
export function timeSlide(parts: DeckParts): Slide {
  const { words, scenario, projection, uncertainty, source } = parts;
  const { t, number } = words;
  const numbers = allSettled(projection);
  return {
    id: 'time',
    title: message(parts, differences(numbers.scenario, numbers.reference)),
    lead: t('projection.differenceIn', { who: t('projection.everybody') }),
    body: {
      kind: 'time',
      unit: 'persons',
      axis: t('slides.peopleAxis'),
      parts: peopleParts(words, 'difference', { projection, scenario }, numbers, uncertainty),
      alt: t('projection.peopleSummary', {
        start: number(numbers.scenario[0] ?? 0),
        end: number(numbers.scenario[projection.months] ?? 0),
        reference: number(numbers.reference[projection.months] ?? 0),
      }),
    },
    notes: [t('slides.timeNote'), t('slides.outcomeNote'), source],
  };
}

function differences(scenario: readonly number[], reference: readonly number[]): number[] {
  return scenario.map((persons, at) => persons - (reference[at] ?? 0));
}

/** When half of what is there at the end has been reached for good; or the peak, where the end is less than half of it. */
function message({ words, scenario, projection, uncertainty }: DeckParts, values: readonly number[]): string {
  const { t, number, month } = words;
  const { months } = projection;
  const end = values[months] ?? 0;
  const peak = values.reduce((far, value) => (Math.abs(value) > Math.abs(far) ? value : far), 0);
  if (Math.abs(peak) < 1) return ranged(words, t('slides.flatTitle'), rangeOf());
  const period = periodText(words, months);
  const facts = { period, end: number(end, { signed: true }) };
  // The number at time n is the one at the end of month n.
  const called = (at: number) => month(scenario.startMonth, Math.max(0, at - 1));
  if (Math.abs(end) * 2 <= Math.abs(peak)) {
    const at = values.indexOf(peak);
    const said = { ...facts, month: called(at), peak: number(peak, { signed: true }) };
    return ranged(words, t('slides.peakTitle', said), rangeOf());
  }
  const half = values.findIndex((_, at) => values.slice(at).every((value) => value / end >= 0.5));
  return ranged(words, t('slides.halfTitle', { ...facts, month: called(half) }), rangeOf());

  function rangeOf() {
    return personsRange(words, uncertainty?.headline.extraInEducationOrJob);
  }
}
