import type { Projection, ProjectionSeries } from '../model/projection.ts';
import type { Breakdown } from './breakdown.ts';
import type { PersonLine } from './countPersons.ts';
import { bookedPayers, type CostLine, costLines, transferLines } from './lines.ts';
import type { Paired } from './pairRows.ts';

/** How far the books may be from the projection, of the sums that are compared. */
const RELATIVE = 1e-9;

/** A place where the books and the projection say different things. */
export interface Disagreement {
  /** As in `scenario.payers.state` or `reference.support`. */
  readonly what: string;
  /** The month or the time, counted from 0. */
  readonly at: number;
  readonly booked: number;
  readonly projected: number;
}

type Side = keyof Paired;

/**
 * Where the books do not add up to the projection: each payer, cost, benefits, ordinary effort and persons, month for
 * month, in the scenario and in the reference, and transfers that do not cancel. Empty when every krone and every
 * person is counted once.
 */
export function checkLedger(breakdown: Breakdown, projection: Projection): Disagreement[] {
  return (['scenario', 'reference'] as const).flatMap((side) => checkSide(breakdown, projection[side], side));
}

function checkSide({ money, persons }: Breakdown, series: ProjectionSeries, side: Side): Disagreement[] {
  const found: Disagreement[] = [];
  const compare = (name: string, rows: readonly Paired[], projected: readonly number[], sign = 1) => {
    projected.forEach((expected, at) => {
      let booked = 0;
      let gross = Math.abs(expected);
      for (const row of rows) {
        booked += sign * (row[side][at] ?? 0);
        gross += Math.abs(row[side][at] ?? 0);
      }
      // Written so that a number that is none is a disagreement too.
      if (!(Math.abs(booked - expected) <= RELATIVE * gross)) {
        found.push({ what: `${side}.${name}`, at, booked, projected: expected });
      }
    });
  };
  const counted = (line: PersonLine) => persons.filter((row) => row.line === line);

  for (const payer of bookedPayers) {
    compare(
      `payers.${payer}`,
      money.filter((row) => row.payer === payer),
      series.payers[payer],
    );
  }
  compare('payers.society', money, series.payers.society);
  const cost = money.filter(({ line }) => costLines.includes(line as CostLine));
  compare('programmeCost', cost, series.programmeCost, -1);
  for (const { id, cost: ofOne, enrolled } of series.interventions) {
    const isOf = ({ part }: { part: { kind: string; id: string } }) => part.kind === 'intervention' && part.id === id;
    compare(`interventions.${id}.cost`, cost.filter(isOf), ofOne, -1);
    compare(`interventions.${id}.enrolled`, counted('enrolled').filter(isOf), enrolled);
  }
  const paid = money.filter(({ line, payer }) => line === 'benefit' && payer === 'citizens');
  compare('benefits', paid, series.benefits);
  compare(
    'ordinaryCost',
    money.filter(({ line }) => line === 'ordinary'),
    series.ordinaryCost,
    -1,
  );
  for (const line of transferLines) {
    compare(
      `transfers.${line}`,
      money.filter((row) => row.line === line),
      series.programmeCost.map(() => 0),
    );
  }
  compare('support', counted('support'), series.support);
  compare('education', counted('education'), series.education);
  compare('job', counted('job'), series.job);
  compare('left', counted('left'), series.left);
  compare('waiting', counted('waiting'), series.waiting);
  compare('paidHours', counted('paidHours'), series.paidHours);
  return found;
}
