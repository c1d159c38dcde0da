import type { Intervention } from '../../../../shared/document/intervention.ts';
import type { Scenario } from '../../../../shared/document/scenario.ts';
import { at } from './at.ts';
import { placesFor } from './capacity.ts';
import { isRetention, type State } from './state.ts';
import { sum } from './sum.ts';

/** Persons by intervention and segment, [i][g]. */
export type ByPair = number[][];

/** MODEL §4 step 1: O, occupied places [i][g]; `leavers[t][i][g]` left support for education or job in month t. */
export function occupiedPlaces(scenario: Scenario, states: readonly State[], leavers: readonly ByPair[]): ByPair {
  const t = leavers.length;
  return scenario.interventions.map((intervention, i) =>
    states.map((state, g) => {
      const duration = intervention.durationMonths;
      if (isRetention(intervention)) return sum(at(state.R, i).flatMap((cohorts) => cohorts.slice(0, duration)));
      const { months, load } = intervention.aftercare ?? { months: 0, load: 0 };
      const A = sum(leavers.slice(Math.max(0, t - months)).map((month) => at(at(month, i), g)));
      return sum(at(state.P, i).slice(0, duration)) + load * A;
    }),
  );
}

/** MODEL §4 step 2: moves people into interventions, changing `states`; gives the numbers enrolled [i][g]. */
export function enrol(scenario: Scenario, states: State[], occupied: ByPair, t: number): ByPair {
  const enrolled: ByPair = scenario.interventions.map(() => states.map(() => 0));
  for (const [i, intervention] of scenario.interventions.entries()) {
    for (const { segmentId } of intervention.allocation) {
      const g = scenario.segments.findIndex((segment) => segment.id === segmentId);
      const state = at(states, g);
      const free = placesFor(intervention, segmentId, t) - at(at(occupied, i), g);
      at(enrolled, i)[g] = enrolFrom(state, intervention, i, free);
    }
  }
  return enrolled;
}

function enrolFrom(state: State, intervention: Intervention, i: number, free: number): number {
  if (!isRetention(intervention)) {
    const n = Math.max(0, Math.min(state.U, free));
    state.U -= n;
    at(state.P, i)[0] = n;
    return n;
  }
  const n = Math.max(0, Math.min(sum(state.E) + state.Estar, free));
  let left = n;
  for (let k = 0; k <= 12; k += 1) {
    const pool = k < 12 ? at(state.E, k) : state.Estar;
    const taken = Math.min(pool, left);
    if (k < 12) state.E[k] = pool - taken;
    else state.Estar = pool - taken;
    at(at(state.R, i), k)[0] = taken;
    left -= taken;
  }
  return n;
}
