import type { Scenario } from '../document/scenario.ts';
import { type CautiousFactors, cautious, defaultCautiousFactors } from './cautious.ts';
import { byPayer } from './headlineRow.ts';
import { headlines } from './headlines.ts';
import { type Inputs, inputsOf } from './inputs.ts';
import { modelChecks } from './modelCheck.ts';
import type { CautiousView, CentralView, EndOfHorizon, ProjectionInDepth, ProjectionSeries } from './projection.ts';
import { type Run, run } from './run.ts';
import { flowTotal, stockTotal, totalAt } from './totals.ts';
import { Workspaces } from './workspaces.ts';
import { budgetYears } from './years.ts';

/**
 * Raised by every change of the model that changes a number, so that stored headlines are not taken for today's.
 */
export const MODEL_VERSION = '1';

/** The default reference of a scenario: the same one with no interventions. MODEL §6. */
export function withoutInterventions(scenario: Scenario): Scenario {
  return { ...scenario, interventions: [] };
}

/**
 * Projects a scenario against a reference: the only entry to the model. Pure: the same documents give the same
 * projection, to the bit. MODEL §1–6, §9.
 *
 * @param scenario a document that parseScenario let through
 * @param reference another such document with the same start and horizon
 * @param factors of the cautious view
 */
export function project(
  scenario: Scenario,
  reference: Scenario = withoutInterventions(scenario),
  factors: CautiousFactors = defaultCautiousFactors,
): ProjectionInDepth {
  const inputs = inputsOf(scenario);
  const rooms = new Workspaces();
  const theirs = referenceRun(reference, rooms);
  return join(centralView(scenario, reference, inputs, theirs, rooms), cautiousView(inputs, theirs, factors, rooms));
}

/**
 * One of the two halves of `project`, which know nothing of each other, so that both can be computed at the same time.
 *
 * @param rooms kept by who projects one edit after another
 */
export function projectCentral(scenario: Scenario, reference: Scenario, rooms = new Workspaces()): CentralView {
  return centralView(scenario, reference, inputsOf(scenario), referenceRun(reference, rooms), rooms);
}

/** The other half of `project`. */
export function projectCautious(
  scenario: Scenario,
  reference: Scenario,
  factors: CautiousFactors,
  rooms = new Workspaces(),
): CautiousView {
  return cautiousView(inputsOf(scenario), referenceRun(reference, rooms), factors, rooms);
}

function referenceRun(reference: Scenario, rooms: Workspaces): Run {
  const inputs = inputsOf(reference);
  return run(inputs, rooms.of('reference', inputs));
}

/** The halves of one and the same document as the projection of it. */
export function join({ checks, uncertainty, ...central }: CentralView, cautious: CautiousView): ProjectionInDepth {
  return { ...central, ...cautious, checks, uncertainty };
}

function centralView(
  scenario: Scenario,
  reference: Scenario,
  inputs: Inputs,
  theirs: Run,
  rooms: Workspaces,
): CentralView {
  const ours = run(inputs, rooms.of('scenario', inputs));
  return {
    months: inputs.months,
    scenario: series(ours, scenario),
    reference: series(theirs, reference),
    headline: headlines(ours, theirs, inputs.economy.discountRate),
    years: budgetYears(ours, theirs, scenario.startMonth),
    checks: modelChecks(scenario),
    uncertainty: null,
  };
}

function cautiousView(inputs: Inputs, theirs: Run, factors: CautiousFactors, rooms: Workspaces): CautiousView {
  const careful = run(cautious(inputs, factors), rooms.of('cautious', inputs));
  return {
    cautious: headlines(careful, theirs, inputs.economy.discountRate),
    cautiousEnd: endOfHorizon(careful, theirs),
  };
}

function endOfHorizon({ trajectory: ours }: Run, { trajectory: theirs }: Run): EndOfHorizon {
  const { months } = ours;
  const more = (stock: 'education' | 'job' | 'support') =>
    totalAt(ours[stock], months + 1, months) - totalAt(theirs[stock], months + 1, months);
  return {
    inEducation: more('education'),
    inJob: more('job'),
    onSupport: more('support'),
    waiting: totalAt(ours.waiting, months, months - 1),
  };
}

function series({ trajectory, money }: Run, scenario: Scenario): ProjectionSeries {
  const { months } = trajectory;
  const row = (flow: Float64Array, i: number) => Array.from(flow.subarray(i * months, (i + 1) * months));
  return {
    support: Array.from(stockTotal(trajectory.support, months)),
    education: Array.from(stockTotal(trajectory.education, months)),
    job: Array.from(stockTotal(trajectory.job, months)),
    left: Array.from(stockTotal(trajectory.left, months)),
    waiting: Array.from(flowTotal(trajectory.waiting, months)),
    interventions: scenario.interventions.map(({ id }, i) => ({
      id,
      places: row(trajectory.places, i),
      enrolled: row(trajectory.enrolled, i),
      occupied: row(trajectory.occupied, i),
      cost: row(trajectory.cost, i),
    })),
    paidHours: Array.from(flowTotal(trajectory.paidHours, months)),
    programmeCost: Array.from(flowTotal(trajectory.cost, months)),
    benefits: Array.from(money.benefits),
    ordinaryCost: Array.from(money.ordinaryCost),
    payers: byPayer((payer) => Array.from(money.payers[payer])),
  };
}
