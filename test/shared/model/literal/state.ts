import type { Intervention } from '../../../../shared/document/intervention.ts';
import type { Segment } from '../../../../shared/document/segment.ts';
import { effectMonths, windowMonths } from './effect.ts';
import { sum } from './sum.ts';

/** MODEL §1: where the persons of one segment are. Letters as in the text; Estar and Jstar are E* and J*. */
export interface State {
  U: number;
  /** P[i][m]; empty for a retention intervention. */
  P: number[][];
  D: number;
  E: number[];
  Estar: number;
  /** R[i][k][m]; empty for any other intervention. */
  R: number[][][];
  G: number;
  J: number[];
  Jstar: number;
  X: number;
}

const zeros = (n: number): number[] => new Array<number>(n).fill(0);

export const isRetention = (intervention: Intervention) => intervention.effect.kind === 'retention';

/** MODEL §1: a segment at time 0. */
export function stateAtStart(segment: Segment, interventions: readonly Intervention[]): State {
  const state: State = {
    U: 0,
    P: interventions.map((i) => (isRetention(i) ? [] : zeros(windowMonths(i)))),
    D: 0,
    E: zeros(12),
    Estar: 0,
    R: interventions.map((i) => (isRetention(i) ? zeros(13).map(() => zeros(windowMonths(i))) : [])),
    G: 0,
    J: zeros(12),
    Jstar: 0,
    X: 0,
  };
  if (segment.startsIn === 'support') state.U = segment.persons;
  else state.E[0] = segment.persons;
  return state;
}

/** The same persons in lists of their own, so that a month can move them and leave its beginning as it was. */
export function copyOf(state: State): State {
  return {
    ...state,
    P: state.P.map((cohorts) => [...cohorts]),
    E: [...state.E],
    R: state.R.map((byStart) => byStart.map((cohorts) => [...cohorts])),
    J: [...state.J],
  };
}

/** MODEL §1: S, everybody on support. */
export const onSupport = (state: State): number => state.U + state.D + sum(state.P.flat());

/** MODEL §1: everybody in education, E + ΣR + G. */
export const inEducation = (state: State): number => sum(state.E) + state.Estar + sum(state.R.flat(2)) + state.G;

/** MODEL §1: everybody in ordinary job. */
export const inJob = (state: State): number => sum(state.J) + state.Jstar;

/** MODEL §2: whether the effect still holds m months after enrolment. */
export const effectHolds = (intervention: Intervention, m: number): boolean => m < effectMonths(intervention.effect);
