import type { Scenario } from '../../../../shared/document/scenario.ts';
import { at } from './at.ts';
import { type ByPair, enrol, occupiedPlaces } from './enrol.ts';
import { copyOf, onSupport, type State, stateAtStart } from './state.ts';
import { sum } from './sum.ts';
import { transit } from './transit.ts';
import type { View } from './view.ts';

/** What happened in one month; [g] is by segment, [i] by intervention, [m] by months since enrolment. */
export interface Month {
  /** States after enrolment, before transitions. */
  afterEnrolment: State[];
  enrolled: ByPair;
  /** O after enrolment. */
  occupied: ByPair;
  /** [g][i][m] */
  stillOnSupport: number[][][];
}

/** The whole course of a scenario: `states[t][g]` at times 0 … T, `months[t]` for t = 0 … T − 1. */
export interface Run {
  states: State[][];
  months: Month[];
}

/** MODEL §4: runs a scenario month by month and keeps everything. */
export function run(scenario: Scenario, view: View): Run {
  const states = [scenario.segments.map((segment) => stateAtStart(segment, scenario.interventions))];
  const months: Month[] = [];
  const leavers: ByPair[] = [];
  for (let t = 0; t < scenario.horizonMonths; t += 1) {
    const now = at(states, t).map(copyOf);
    const omega = ordinaryCaseload(scenario, now);
    const before = occupiedPlaces(scenario, now, leavers);
    const enrolled = enrol(scenario, now, before, t);
    const transits = now.map((state, g) => transit(scenario, g, state, omega, view));
    months.push({
      afterEnrolment: now,
      enrolled,
      occupied: before.map((row, i) => row.map((O, g) => O + at(at(enrolled, i), g))),
      stillOnSupport: transits.map((result) => result.stillOnSupport),
    });
    leavers.push(scenario.interventions.map((_, i) => transits.map((result) => at(result.leavers, i))));
    states.push(transits.map((result) => result.next));
  }
  return { states, months };
}

/** MODEL §2: ω(t), from the states at time t. */
function ordinaryCaseload({ ordinaryEffort }: Scenario, states: readonly State[]): number {
  const eta = ordinaryEffort?.elasticity ?? 0;
  const S = sum(states.map(onSupport));
  if (ordinaryEffort === undefined || eta === 0 || S === 0) return 1;
  const omega = (ordinaryEffort.referenceCaseload / (S / ordinaryEffort.advisers)) ** eta;
  return Math.min(2, Math.max(0.5, omega));
}
