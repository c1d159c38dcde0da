import { guidanceCapIds } from '../document/guidanceCap.ts';
import type { Scenario } from '../document/scenario.ts';
import { guidanceCap } from '../evidence/guidanceCapUse.ts';
import { personMonths } from '../model/counting.ts';
import { headlineAt } from '../model/headlineRow.ts';
import type { Run } from '../model/run.ts';
import { MONTHS_PER_YEAR } from '../model/units.ts';
import { yearSpans } from '../model/years.ts';
import type { Limit } from './answer.ts';
import type { CostKind, Objective, Question } from './question.ts';

/**
 * All that a question asks as numbers of one run that may not be above a bound. Each is a sum over target groups that
 * share no intervention, so that it can be added up from parts of a document that are run by themselves.
 */

/** One run, with what is read from it: headlines as a row, and the cumulative municipal net by month. */
export interface Reading {
  readonly run: Run;
  readonly headline: Float64Array;
  readonly cumulative: Float64Array;
}

/** A number of one run. */
export type Measure = (reading: Reading) => number;

/** What may not be passed: the number of the whole scenario is at most `bound`. */
export interface Row {
  readonly limit: Limit;
  readonly bound: number;
  /** How far above the bound is rounding and no breach: an øre, or a millionth of a place. */
  readonly slack: number;
  /** The number of a part of the scenario, or of the whole. */
  readonly measureIn: (part: Scenario) => Measure;
  /** It follows from others and is never named: it only shortens the search. */
  readonly isImplied?: true;
  /** What a person calls the number and its bound, where they are told otherwise than they are computed. */
  readonly told?: (value: number) => number;
}

/** The headline that is to be as large as possible. */
export const objectiveAt: Readonly<Record<Objective, number>> = {
  extraInEducationOrJob: headlineAt.extraInEducationOrJob,
  supportMonthsAvoided: headlineAt.supportMonthsAvoided,
  netMunicipality: headlineAt.net,
  presentValueMunicipality: headlineAt.presentValue,
};

/** What a question counts as cost, over months `from` … `to` − 1. */
export function costBetween({ inputs, trajectory }: Run, kind: CostKind, from: number, to: number): number {
  const { count, stateSubsidyShare } = inputs.interventions;
  let total = 0;
  for (let i = 0; i < count; i++) {
    let cost = 0;
    for (let t = from; t < to; t++) cost += trajectory.cost[i * trajectory.months + t] as number;
    total += kind === 'municipal' ? cost * (1 - (stateSubsidyShare[i] as number)) : cost;
  }
  return total;
}

/** The rows of a question: the budget first, then what its conditions ask. */
export function rowsOf(scenario: Scenario, question: Question): Row[] {
  const { netAtLeast, balanceByMonth, withinGuidanceCap, withinNorm } = question.conditions;
  return [
    ...budgetRows(scenario, question),
    ...question.groups.map(({ segmentId, mostPlaces }) => groupRow(segmentId, mostPlaces)),
    ...(netAtLeast === undefined ? [] : [netRow(netAtLeast)]),
    ...(balanceByMonth === undefined ? [] : balanceRows(scenario, balanceByMonth)),
    ...(withinGuidanceCap ? capRows(scenario) : []),
    ...(withinNorm ? scenario.interventions.filter(hasNorm).map(({ id }) => normRow(id)) : []),
  ];
}

export function isBudget({ limit }: Pick<Row, 'limit'>): boolean {
  return limit.kind === 'budget' || limit.kind === 'budgetYear';
}

const KRONER_SLACK = 0.01;
const PLACES_SLACK = 1e-6;
const LOAD_SLACK = 1e-9;
const kronerSlack = (bound: number) => Math.max(KRONER_SLACK, 1e-9 * Math.abs(bound));

function budgetRows(scenario: Scenario, { budget, cost }: Question): Row[] {
  const row = (limit: Limit, bound: number, from: number, to: number): Row => ({
    limit,
    bound,
    slack: kronerSlack(bound),
    measureIn:
      () =>
      ({ run }) =>
        costBetween(run, cost, from, to),
  });
  if (budget.kind === 'total') return [row({ kind: 'budget' }, budget.amount, 0, scenario.horizonMonths)];
  const spans = yearSpans(scenario.startMonth, scenario.horizonMonths);
  const rows = spans.flatMap(({ year, from, to }) => {
    const own = budget.years.find((one) => one.year === year);
    return own ? [row({ kind: 'budgetYear', year }, own.amount, from, to)] : [];
  });
  if (rows.length < spans.length) return rows;
  const all = rows.reduce((sum, { bound }) => sum + bound, 0);
  return [{ ...row({ kind: 'budget' }, all, 0, scenario.horizonMonths), isImplied: true }, ...rows];
}

function groupRow(segmentId: string, bound: number): Row {
  return {
    limit: { kind: 'group', segmentId },
    bound,
    slack: PLACES_SLACK,
    measureIn: ({ segments }) => {
      const g = segments.findIndex(({ id }) => id === segmentId);
      return ({ run: { inputs } }) => {
        const { count, segment, intervention, share } = inputs.allocations;
        let places = 0;
        for (let a = 0; a < count; a++) {
          if (segment[a] !== g) continue;
          places += (share[a] as number) * (inputs.interventions.places[intervention[a] as number] as number);
        }
        return places;
      };
    },
  };
}

function netRow(least: number): Row {
  return {
    limit: { kind: 'net' },
    bound: -least,
    slack: kronerSlack(least),
    measureIn:
      () =>
      ({ headline }) =>
        -(headline[headlineAt.net] as number),
    told: (value) => -value,
  };
}

/** In balance by month n: the cumulative net is not below 0 from month n on. MODEL §6, `breakEvenMonth`. */
function balanceRows({ horizonMonths }: Scenario, month: number): Row[] {
  const first = Math.min(month, horizonMonths) - 1;
  return Array.from({ length: horizonMonths - first }, (_, index) => ({
    limit: { kind: 'balance' },
    bound: 0,
    slack: KRONER_SLACK,
    measureIn:
      () =>
      ({ cumulative }) =>
        -(cumulative[first + index] as number),
    told: (value) => -value,
  }));
}

/** Spending per full-time person on support under the cap: what is spent − the cap · those persons is at most 0. */
function capRows(scenario: Scenario): Row[] {
  const counted = new Set(guidanceCapIds(scenario));
  const cap = guidanceCap().value;
  return yearSpans(scenario.startMonth, scenario.horizonMonths).map(({ year, from, to }) => ({
    limit: { kind: 'guidanceCap', year },
    bound: 0,
    slack: KRONER_SLACK,
    measureIn: ({ interventions }) => {
      const indices = interventions.flatMap(({ id }, i) => (counted.has(id) ? [i] : []));
      return ({ run }) => MONTHS_PER_YEAR * countedCost(run, indices, from, to) - cap * supportBetween(run, from, to);
    },
  }));
}

function countedCost({ inputs, trajectory }: Run, indices: readonly number[], from: number, to: number): number {
  let spent = 0;
  for (const i of indices) {
    const own = 1 - (inputs.interventions.stateSubsidyShare[i] as number);
    for (let t = from; t < to; t++) spent += own * (trajectory.cost[i * trajectory.months + t] as number);
  }
  return spent;
}

function supportBetween({ inputs, trajectory }: Run, from: number, to: number): number {
  let months = 0;
  for (let g = 0; g < inputs.segments.count; g++) {
    for (let t = from; t < to; t++) months += personMonths(trajectory.support, trajectory.months, g, t);
  }
  return months;
}

function hasNorm({ caseloadNorm, doseNorm }: Scenario['interventions'][number]): boolean {
  return caseloadNorm !== undefined || doseNorm !== undefined;
}

/** How far the staff of an intervention that takes part is loaded beyond its norm. MODEL §2. */
function normRow(interventionId: string): Row {
  return {
    limit: { kind: 'norm', interventionId },
    bound: 0,
    slack: LOAD_SLACK,
    measureIn: ({ interventions }) => {
      const i = interventions.findIndex(({ id }) => id === interventionId);
      if (i < 0) return () => 0;
      return ({ run: { inputs } }) =>
        (inputs.interventions.places[i] as number) > 0 ? (inputs.interventions.overload[i] as number) : 0;
    },
  };
}
