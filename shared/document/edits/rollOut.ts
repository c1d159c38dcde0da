import type { Scenario } from '../scenario.ts';
import { changeIntervention } from './changeIntervention.ts';
import type { Edited } from './editNumber.ts';

/** When an intervention opens, is in full operation and ends, as points of time in months from the plan's start. */
export interface RollOutTimes {
  /** The start of the first month with places. */
  readonly start: number;
  /** The end of the first month with all places, at least one after the start. */
  readonly full: number;
  /** The start of the first month with no new participants; null where it goes on. */
  readonly end: number | null;
}

/** The times of an intervention's roll-out. MODEL §3. */
export function rollOutTimes(one: Scenario['interventions'][number]): RollOutTimes {
  return { start: one.startMonth, full: one.startMonth + one.rampMonths, end: one.endMonth ?? null };
}

/**
 * The document with another roll-out. A later start pushes the month of full operation before it, so that the ramp is
 * as long as before; the other two are moved by themselves.
 *
 * @returns the faults instead where the start is after the plan's end, or the end not after the start
 */
export function moveRollOut(scenario: Scenario, interventionId: string, to: Partial<RollOutTimes>): Edited {
  const one = scenario.interventions.find(({ id }) => id === interventionId);
  if (!one) return { ok: true, scenario };
  const startMonth = to.start ?? one.startMonth;
  const rampMonths = to.full === undefined ? one.rampMonths : to.full - startMonth;
  const end = to.end === undefined ? (one.endMonth ?? null) : to.end;
  const changed = [
    ...(startMonth === one.startMonth ? [] : ['startMonth']),
    ...(rampMonths === one.rampMonths ? [] : ['rampMonths']),
    ...(end === (one.endMonth ?? null) ? [] : ['endMonth']),
  ];
  if (changed.length === 0) return { ok: true, scenario };
  return changeIntervention(scenario, interventionId, changed, ({ endMonth: _, ...rest }) => ({
    ...rest,
    startMonth,
    rampMonths,
    ...(end === null ? {} : { endMonth: end }),
  }));
}
