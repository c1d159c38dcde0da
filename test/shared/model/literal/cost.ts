import type { Scenario } from '../../../../shared/document/scenario.ts';
import { at } from './at.ts';
import { places, ramp } from './capacity.ts';
import type { Run } from './run.ts';
import { sum } from './sum.ts';
import type { View } from './view.ts';

/** MODEL §5: the programme cost of intervention i in month t, kroner. */
export function cost(scenario: Scenario, run: Run, view: View, i: number, t: number): number {
  const intervention = at(scenario.interventions, i);
  const { capacity, cost: price, startMonth } = intervention;
  const month = at(run.months, t);
  const enrolled = sum(at(month.enrolled, i));
  const room = places(intervention);
  const s = room === 0 ? 0 : Math.max(ramp(intervention, t), sum(at(month.occupied, i)) / room);
  const overhead = 1 + (price.overheadShare ?? 0);

  let staff = 0;
  if (capacity.kind === 'caseload') staff = ((capacity.fte * s * (price.perFteYear ?? 0)) / 12) * overhead;
  if (capacity.kind === 'hours') staff = ((capacity.hoursPerWeek * s * 52) / 12) * (price.perHour ?? 0) * overhead;
  const perPlace = room * s * (price.perPlaceMonth ?? 0);
  const fixed = t >= startMonth && s > 1e-9 ? (price.fixedPerYear ?? 0) / 12 : 0;
  const startup = t === startMonth ? (price.startup ?? 0) : 0;
  const perParticipant = (price.perParticipant ?? 0) * enrolled;
  return view.cost * (staff + perPlace + fixed + startup + perParticipant);
}
