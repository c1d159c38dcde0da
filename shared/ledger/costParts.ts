import type { Intervention } from '../document/intervention.ts';
import { placeCostPerMonth, staffCostPerMonth } from '../model/interventionInputs.ts';
import type { Run } from '../model/run.ts';
import { MONTHS_PER_YEAR } from '../model/units.ts';
import type { CostLine } from './lines.ts';

/** Below this share of its places an intervention that has ended is closed, and its fixed cost stops. MODEL §5. */
const CLOSED = 1e-9;

/**
 * The programme cost of the intervention at place `i` of the document, kroner by month (T values), in the parts that it
 * is made of. The parts add up to the cost of the run. MODEL §5.
 */
export function costParts(run: Run, intervention: Intervention, i: number): Readonly<Record<CostLine, Float64Array>> {
  const { months } = run.trajectory;
  const { cost } = intervention;
  const { interventions } = run.inputs;
  const occupied = run.trajectory.occupied.subarray(i * months, (i + 1) * months);
  const open = run.trajectory.ramp.subarray(i * months, (i + 1) * months);
  const enrolled = run.trajectory.enrolled.subarray(i * months, (i + 1) * months);
  const places = interventions.places[i] as number;
  const staffed = occupied.map((taken, t) => (places === 0 ? 0 : Math.max(open[t] as number, taken / places)));

  const overheadShare = cost.overheadShare ?? 0;
  const staffPerMonth = staffCostPerMonth(withoutOverhead(intervention));
  const placesPerMonth = placeCostPerMonth(intervention);
  const fixedPerMonth = (cost.fixedPerYear ?? 0) / MONTHS_PER_YEAR;
  return {
    staff: staffed.map((share) => share * staffPerMonth),
    overhead: staffed.map((share) => share * staffPerMonth * overheadShare),
    places: staffed.map((share) => share * placesPerMonth),
    participants: enrolled.map((persons) => persons * (cost.perParticipant ?? 0)),
    fixed: staffed.map((share, t) => (t >= intervention.startMonth && share > CLOSED ? fixedPerMonth : 0)),
    startup: staffed.map((_, t) => (t === intervention.startMonth ? (cost.startup ?? 0) : 0)),
  };
}

function withoutOverhead({ capacity, cost }: Intervention): Pick<Intervention, 'capacity' | 'cost'> {
  return { capacity, cost: { ...cost, overheadShare: 0 } };
}
