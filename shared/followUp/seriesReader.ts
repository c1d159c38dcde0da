import type { Scenario } from '../document/scenario.ts';
import type { Trajectory } from '../model/trajectory.ts';
import type { Place } from './place.ts';
import type { Series } from './series.ts';

/** Reads a series out of a run at time k, 1 … T: the end of month k − 1. At time 0 flows are 0. */
export interface SeriesReader {
  /** Persons, or kroner of a cost. */
  readonly count: (trajectory: Trajectory, k: number) => number;
  /** How many persons the count is of, each of whom may be counted or not. NaN where it is no count of persons. */
  readonly persons: (trajectory: Trajectory, k: number) => number;
  /** What the count is divided by to give the measure: advisers of a caseload, else 1; 0 where there are none. */
  readonly divisor: (trajectory: Trajectory, k: number) => number;
}

const one = () => 1;
const noPersons = () => Number.NaN;

/** @param series one that `isProjected` lets through */
export function seriesReader(scenario: Scenario, { measure, place }: Series): SeriesReader {
  const segments = segmentRows(scenario, place);
  const stock = (name: 'support' | 'education' | 'job') => stockIn(name, segments);
  const settled = (trajectory: Trajectory, k: number) =>
    stock('education')(trajectory, k) + stock('job')(trajectory, k);
  const followed = (trajectory: Trajectory, k: number) => settled(trajectory, k) + stock('support')(trajectory, k);
  switch (measure) {
    case 'educationOrJob':
      return { count: settled, persons: followed, divisor: one };
    case 'support':
      return { count: stock('support'), persons: followed, divisor: one };
    case 'enrolled':
    case 'completed':
    case 'occupied':
      return {
        count: flowIn(measure, interventionRows(scenario, place)),
        persons: served(scenario, place),
        divisor: one,
      };
    case 'cost':
      return { count: flowIn('cost', interventionRows(scenario, place)), persons: noPersons, divisor: one };
    case 'caseload':
      return {
        count: flowIn('occupied', interventionRows(scenario, place)),
        persons: served(scenario, place),
        divisor: advisers(scenario, place),
      };
  }
}

/** Those whom an intervention, or any, may take in: on support, or in education for one that keeps people there. */
function served(scenario: Scenario, place: Place): SeriesReader['persons'] {
  const rows = (isRetention: boolean) =>
    [
      ...new Set(
        scenario.interventions
          .filter(({ id, effect }) => isAt(place, id) && (effect.kind === 'retention') === isRetention)
          .flatMap(({ allocation }) => allocation.map(({ segmentId }) => segmentId)),
      ),
    ].map((segmentId) => scenario.segments.findIndex(({ id }) => id === segmentId));
  const onSupport = stockIn('support', rows(false));
  const inEducation = stockIn('education', rows(true));
  return (trajectory, k) => (k === 0 ? 0 : onSupport(trajectory, k - 1) + inEducation(trajectory, k - 1));
}

function advisers({ interventions }: Scenario, place: Place): SeriesReader['divisor'] {
  const i = interventions.findIndex(({ id }) => isAt(place, id));
  const capacity = interventions[i]?.capacity;
  const fte = capacity?.kind === 'caseload' ? capacity.fte : 0;
  return ({ ramp, months }, k) => (k === 0 ? 0 : fte * (ramp[i * months + k - 1] as number));
}

function stockIn(name: 'support' | 'education' | 'job', rows: readonly number[]): SeriesReader['count'] {
  return (trajectory, k) => {
    const times = trajectory.months + 1;
    let sum = 0;
    for (const row of rows) sum += trajectory[name][row * times + k] as number;
    return sum;
  };
}

function flowIn(name: 'enrolled' | 'completed' | 'occupied' | 'cost', rows: readonly number[]): SeriesReader['count'] {
  return (trajectory, k) => {
    if (k === 0) return 0;
    let sum = 0;
    for (const row of rows) sum += trajectory[name][row * trajectory.months + k - 1] as number;
    return sum;
  };
}

function segmentRows({ segments }: Scenario, place: Place): number[] {
  return segments.flatMap(({ id }, g) =>
    place.level === 'all' || (place.level === 'segment' && place.id === id) ? [g] : [],
  );
}

function interventionRows({ interventions }: Scenario, place: Place): number[] {
  return interventions.flatMap(({ id }, i) => (isAt(place, id) ? [i] : []));
}

function isAt(place: Place, interventionId: string): boolean {
  return place.level === 'all' || (place.level === 'intervention' && place.id === interventionId);
}
