import type { Effect } from './effect.ts';
import { type Fault, fault } from './fault.ts';
import type { Intervention } from './intervention.ts';
import { addsUpToOne } from './shares.ts';

/** What an intervention must be checked against in the rest of its document. */
interface Context {
  readonly segmentIds: readonly (string | undefined)[];
  /** Unchecked: the horizon may be what is wrong with the document. */
  readonly horizonMonths: unknown;
}

/** The rules that span the fields of one intervention, or it and its document. MODEL §8. */
export function interventionFaults(intervention: Intervention, path: PropertyKey[], context: Context): Fault[] {
  return [
    ...timeFaults(intervention, path, context.horizonMonths),
    ...normFaults(intervention, path),
    ...allocationFaults(intervention, path, context.segmentIds),
    ...effectFaults(intervention.effect, [...path, 'effect']),
    ...retentionFaults(intervention, path),
  ];
}

function timeFaults(intervention: Intervention, path: PropertyKey[], horizonMonths: unknown): Fault[] {
  const { startMonth, endMonth } = intervention;
  const faults: Fault[] = [];
  if (typeof horizonMonths === 'number' && startMonth >= horizonMonths) {
    faults.push(fault([...path, 'startMonth'], 'startAfterEnd', { value: startMonth, most: horizonMonths - 1 }));
  }
  if (endMonth !== undefined && endMonth <= startMonth) {
    faults.push(fault([...path, 'endMonth'], 'endBeforeStart', { value: endMonth, least: startMonth + 1 }));
  }
  return faults;
}

function normFaults({ caseloadNorm: norm }: Intervention, path: PropertyKey[]): Fault[] {
  if (norm === undefined || norm.min <= norm.max) return [];
  return [fault([...path, 'caseloadNorm', 'min'], 'normOrder', { value: norm.min, most: norm.max })];
}

function allocationFaults(
  { allocation }: Intervention,
  path: PropertyKey[],
  segmentIds: Context['segmentIds'],
): Fault[] {
  const ids = allocation.map((part) => part.segmentId);
  const faults = ids.flatMap((value, index) => {
    const at = [...path, 'allocation', index, 'segmentId'];
    if (segmentIds.some(Boolean) && !segmentIds.includes(value)) {
      return [fault(at, 'unknownSegment', { value, allowed: segmentIds.filter(Boolean).join(', ') })];
    }
    return ids.indexOf(value) < index ? [fault(at, 'segmentTwice', { value })] : [];
  });
  const shares = allocation.map((part) => part.share);
  if (!addsUpToOne(shares)) {
    const sum = shares.reduce((total, share) => total + share, 0);
    faults.push(fault([...path, 'allocation'], 'sumToOne', { sum }));
  }
  return faults;
}

function effectFaults(effect: Effect, path: PropertyKey[]): Fault[] {
  if (effect.kind === 'transition') {
    return (['control', 'treated'] as const).flatMap((name) => {
      const sum = effect[name].toEducation + effect[name].toJob;
      return sum >= 1 ? [fault([...path, name, 'toEducation'], 'sumBelowOne', { sum })] : [];
    });
  }
  if (effect.kind !== 'paidHours') return [];
  const months = effect.points.map(([month]) => month);
  const faults: Fault[] = [];
  if (months[0] !== 0) faults.push(fault([...path, 'points', 0, 0], 'firstPointNotZero', { value: months[0] ?? 0 }));
  for (const [index, month] of months.entries()) {
    const before = months[index - 1];
    if (before !== undefined && month <= before) {
      faults.push(fault([...path, 'points', index, 0], 'pointsNotIncreasing', { value: month, least: before + 1 }));
    }
  }
  return faults;
}

/** What belongs to people on support has no meaning for those kept in education. */
function retentionFaults(intervention: Intervention, path: PropertyKey[]): Fault[] {
  if (intervention.effect.kind !== 'retention') return [];
  const { aftercare, replacesOrdinaryShare, regionCostPerParticipantMonth } = intervention;
  const fields: [PropertyKey[], number | undefined][] = [
    [['aftercare', 'months'], aftercare?.months],
    [['aftercare', 'load'], aftercare?.load],
    [['replacesOrdinaryShare'], replacesOrdinaryShare],
    [['regionCostPerParticipantMonth'], regionCostPerParticipantMonth],
  ];
  return fields.flatMap(([field, value]) => (value ? [fault([...path, ...field], 'notForRetention', { value })] : []));
}
