import type { Scenario } from '../../../../shared/document/scenario.ts';
import { at } from './at.ts';
import { depart } from './depart.ts';
import { ratiosUsed } from './effect.ts';
import { rates } from './rates.ts';
import { effectHolds, type State } from './state.ts';
import { sum } from './sum.ts';
import type { View } from './view.ts';

/** One segment's month after enrolment. */
export interface Transit {
  next: State;
  /** Participants by [i][m] who are still on support after the month's transitions. */
  stillOnSupport: number[][];
  /** Participants of [i] within its duration who left support for education or job. */
  leavers: number[];
}

/** MODEL §4 steps 3 to 5 for segment g, from its state after enrolment. */
export function transit(scenario: Scenario, g: number, state: State, omega: number, view: View): Transit {
  const segment = at(scenario.segments, g);
  const rate = rates(segment);
  const ratios = scenario.interventions.map((i) => ratiosUsed(i, scenario.assumptions.caseloadElasticity, view));
  const arrivals = { education: 0, job: 0, support: 0 };
  let exits = 0;

  function fromSupport(n: number, ratioE: number, ratioJ: number) {
    const { stay, gone } = depart(n, [rate.betaE * omega * ratioE, rate.betaJ * omega * ratioJ, rate.x]);
    const [toEducation, toJob, exit] = [at(gone, 0), at(gone, 1), at(gone, 2)];
    arrivals.education += toEducation;
    arrivals.job += toJob;
    exits += exit;
    return { stay, left: toEducation + toJob };
  }
  function fromEducation(n: number, rho: number): number {
    const { stay, gone } = depart(n, [rho, rate.gamma]);
    arrivals.support += at(gone, 0);
    arrivals.job += at(gone, 1);
    return stay;
  }
  function fromJob(n: number, rho: number): number {
    const { stay, gone } = depart(n, [rho]);
    arrivals.support += at(gone, 0);
    return stay;
  }

  // Step 3
  const U = fromSupport(state.U, 1, 1).stay;
  const D = fromSupport(state.D, 1, 1).stay;
  const participants = state.P.map((cohorts, i) =>
    cohorts.map((n, m) => {
      const holds = effectHolds(at(scenario.interventions, i), m);
      return holds ? fromSupport(n, at(ratios, i).toEducation, at(ratios, i).toJob) : fromSupport(n, 1, 1);
    }),
  );
  const E = state.E.map((n) => fromEducation(n, rate.rhoE));
  const Estar = fromEducation(state.Estar, rate.rhoStarE);
  const G = fromEducation(state.G, rate.rhoStarE);
  const R = state.R.map((byStart, i) =>
    byStart.map((cohorts, k) =>
      cohorts.map((n, m) => {
        const rho = k + m < 12 ? rate.rhoE : rate.rhoStarE;
        const holds = effectHolds(at(scenario.interventions, i), m);
        return fromEducation(n, holds ? rho * at(ratios, i).dropout : rho);
      }),
    ),
  );
  const J = state.J.map((n) => fromJob(n, rate.rhoJ));
  const Jstar = fromJob(state.Jstar, rate.rhoStarJ);
  const stillOnSupport = participants.map((cohorts) => cohorts.map(({ stay }) => stay));

  // Steps 4 and 5
  const inflowTo = (where: 'support' | 'education') => (segment.startsIn === where ? segment.inflowPerMonth : 0);
  const next: State = {
    U: U + arrivals.support + inflowTo('support'),
    P: stillOnSupport.map(older),
    D: D + sum(stillOnSupport.map(oldest)),
    E: [arrivals.education + inflowTo('education'), ...E.slice(0, 11)],
    Estar: Estar + oldest(E),
    R: R.map((byStart) => byStart.map(older)),
    G: G + sum(R.flat().map(oldest)),
    J: [arrivals.job, ...J.slice(0, 11)],
    Jstar: Jstar + oldest(J),
    X: state.X + exits,
  };
  const leavers = participants.map((cohorts, i) =>
    sum(cohorts.slice(0, at(scenario.interventions, i).durationMonths).map(({ left }) => left)),
  );
  return { next, stillOnSupport, leavers };
}

/** Everybody one month on; the oldest cohort has gone elsewhere, the youngest waits for the next enrolment. */
function older(cohorts: readonly number[]): number[] {
  return cohorts.length === 0 ? [] : [0, ...cohorts.slice(0, -1)];
}

function oldest(cohorts: readonly number[]): number {
  return cohorts.at(-1) ?? 0;
}
