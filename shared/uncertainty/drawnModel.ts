import type { Scenario } from '../document/scenario.ts';
import { netOver, setCumulativeNet, setHeadlines } from '../model/headlineRow.ts';
import { inputsOf } from '../model/inputs.ts';
import { countMoney, makeMoney, payers } from '../model/money.ts';
import type { Run } from '../model/run.ts';
import { makeWorkspace, simulate, type Workspace } from '../model/simulate.ts';
import { sumOfSupport } from '../model/stocks.ts';
import { discountFactors, inEducationOrJob, totalAt } from '../model/totals.ts';
import type { Trajectory } from '../model/trajectory.ts';
import { sumBetween } from '../model/years.ts';
import { type Columns, columnsOf, endAt, yearAt } from './columns.ts';
import { Draw } from './draw.ts';
import { type DrawableInputs, drawableInputs } from './drawableInputs.ts';
import { drawPlan, interventionPlan, type WriteDraw } from './drawPlan.ts';
import { drawBinomial } from './random/binomial.ts';
import { hashName } from './random/hashName.ts';

const observed = hashName('observed');

/**
 * A scenario and its reference as a function of a draw: the same engine as `project`, on room that is used again for
 * every draw. MODEL §7.
 */
export class DrawnModel {
  readonly columns: Columns;
  /** What the newest draw made of everybody, by segment; the next one writes over it. */
  readonly trajectories: { readonly scenario: Trajectory; readonly reference: Trajectory };
  readonly #draw: Draw;
  readonly #plan: readonly WriteDraw[];
  readonly #scenario: Drawn;
  readonly #reference: Drawn;
  readonly #discounts: Float64Array;
  readonly #cumulative: Float64Array;

  /** @param scenario and reference as `project` takes them */
  constructor(scenario: Scenario, reference: Scenario, seed: number) {
    const ours = drawableInputs(inputsOf(scenario));
    const theirs = drawableInputs(inputsOf(reference));
    // The same target groups are drawn once, for both.
    const isShared = reference.segments === scenario.segments && reference.economy === scenario.economy;
    const shared = isShared ? { ...theirs, segments: ours.segments } : theirs;
    this.columns = columnsOf(scenario.startMonth, ours.months);
    this.#draw = new Draw(seed);
    this.#scenario = roomFor(ours);
    this.#reference = roomFor(shared);
    this.trajectories = { scenario: this.#scenario.run.trajectory, reference: this.#reference.run.trajectory };
    this.#plan = [
      ...drawPlan(scenario, ours),
      ...(isShared ? interventionPlan(reference, shared) : drawPlan(reference, shared)),
    ];
    this.#discounts = discountFactors(scenario.economy.discountRate, ours.months);
    this.#cumulative = new Float64Array(ours.months);
  }

  /** Leaves draw `number` (0, 1 …) in `row`, `columns.count` numbers. */
  draw(number: number, row: Float64Array): void {
    this.#draw.goTo(number);
    for (let input = 0; input < this.#plan.length; input++) this.#plan[input]?.(this.#draw);
    this.central(row);
    this.#observe(row);
  }

  /** Leaves in `row` what the inputs give as they stand: before the first draw, the central run. */
  central(row: Float64Array): void {
    const ours = runAgain(this.#scenario);
    const theirs = runAgain(this.#reference);
    setCumulativeNet(this.#cumulative, ours, theirs);
    setHeadlines(row, ours, theirs, this.#discounts, this.#cumulative);
    setYears(row, this.columns, ours, theirs);
    setSeries(row, this.columns, ours, theirs);
    setEnd(row, this.columns, ours.trajectory, theirs.trajectory);
    row.set(this.#cumulative, this.columns.cumulativeMunicipalNet);
  }

  /** What the municipality will count: chance on top of the draw's share. */
  #observe(row: Float64Array): void {
    const { months, support, educationOrJob, observedEducationOrJob } = this.columns;
    const stream = this.#draw.stream(observed);
    for (let t = 0; t <= months; t++) {
      const settled = row[educationOrJob + t] as number;
      const persons = settled + (row[support + t] as number);
      const share = persons > 0 ? settled / persons : 0;
      row[observedEducationOrJob + t] = drawBinomial(stream, Math.round(persons), share);
    }
  }
}

interface Drawn {
  readonly run: Run & { readonly inputs: DrawableInputs };
  readonly workspace: Workspace;
}

function roomFor(inputs: DrawableInputs): Drawn {
  const workspace = makeWorkspace(inputs);
  return { workspace, run: { inputs, trajectory: workspace.trajectory, money: makeMoney(inputs.months) } };
}

function runAgain({ run, workspace }: Drawn): Run {
  simulate(run.inputs, workspace);
  countMoney(run.inputs, run.trajectory, run.money);
  return run;
}

function setYears(row: Float64Array, { years }: Columns, ours: Run, theirs: Run): void {
  for (let year = 0; year < years.length; year++) {
    const { from, to, at } = years[year] as Columns['years'][number];
    for (let p = 0; p < payers.length; p++) {
      const mine = ours.money.inOrder[p] as Float64Array;
      row[at + yearAt.net + p] = netOver(mine, theirs.money.inOrder[p] as Float64Array, from, to);
    }
    row[at + yearAt.programmeCost] = sumBetween(ours, ours.trajectory.cost, from, to);
    row[at + yearAt.enrolled] = sumBetween(ours, ours.trajectory.enrolled, from, to);
    row[at + yearAt.extraInEducationOrJob] =
      inEducationOrJob(ours.trajectory, to) - inEducationOrJob(theirs.trajectory, to);
  }
}

function setEnd(row: Float64Array, { months, end }: Columns, ours: Trajectory, theirs: Trajectory): void {
  const times = months + 1;
  row[end + endAt.inEducation] = totalAt(ours.education, times, months) - totalAt(theirs.education, times, months);
  row[end + endAt.inJob] = totalAt(ours.job, times, months) - totalAt(theirs.job, times, months);
  row[end + endAt.waiting] = totalAt(ours.waiting, months, months - 1);
}

function setSeries(row: Float64Array, columns: Columns, ours: Run, theirs: Run): void {
  const { support, educationOrJob, supportDifference, educationOrJobDifference } = columns;
  for (let t = 0; t <= columns.months; t++) {
    const on = sumOfSupport(t, ours.trajectory);
    const settled = inEducationOrJob(ours.trajectory, t);
    row[support + t] = on;
    row[educationOrJob + t] = settled;
    row[supportDifference + t] = on - sumOfSupport(t, theirs.trajectory);
    row[educationOrJobDifference + t] = settled - inEducationOrJob(theirs.trajectory, t);
  }
}
