import type { Scenario } from '../document/scenario.ts';
import { monthId } from '../words/time.ts';
import type { Period } from './period.ts';
import type { Place } from './place.ts';
import type { Target } from './target.ts';

interface Decision {
  readonly decidedOn: string;
  readonly body: string;
}

/** What was expected at a place in a period by the central run; null where it is not known. */
type CentralOf = (series: Pick<Target, 'measure' | 'place'>, period: Period) => number | null;

/**
 * The targets that a decided version sets by itself: how many are in education or job at the end of each calendar year,
 * in all and by target group, and how many places of each intervention are in use at the end of the first.
 *
 * @param central the central run, in the units of the measures; persons are rounded, since they are counted
 */
export function targetsFromDecided(
  { startMonth, horizonMonths, segments, interventions }: Scenario,
  { body, decidedOn }: Decision,
  central: CentralOf,
): Target[] {
  const months = Array.from({ length: horizonMonths }, (_, at) => monthId(startMonth, at));
  const decembers = months.filter((month) => month.endsWith('-12'));
  const ends = decembers.length > 0 ? decembers : months.slice(-1);
  const groups: Place[] = segments.map(({ id }) => ({ level: 'segment', id }));
  const wanted = [
    ...ends.map((period) => ({ measure: 'educationOrJob', place: { level: 'all' }, period }) as const),
    ...ends
      .slice(0, 1)
      .flatMap((period) => [
        ...groups.map((place) => ({ measure: 'educationOrJob', place, period }) as const),
        ...interventions.map(
          ({ id }) => ({ measure: 'occupied', place: { level: 'intervention', id }, period }) as const,
        ),
      ]),
  ];
  return wanted.flatMap(({ measure, place, period }) => {
    const value = central({ measure, place }, period);
    if (value === null) return [];
    const id = `decided-${measure}-${place.level === 'all' ? 'all' : place.id}-${period}`.slice(0, 64);
    return [
      { id, measure, place, period, value: Math.round(value), body, decidedOn, note: '', from: 'decidedVersion' },
    ];
  });
}
