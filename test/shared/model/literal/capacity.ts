import type { Intervention } from '../../../../shared/document/intervention.ts';

/** MODEL §3: how many persons the intervention has room for when fully run in. */
export function places({ capacity }: Intervention): number {
  switch (capacity.kind) {
    case 'caseload':
      return capacity.fte * capacity.caseload;
    case 'hours':
      return capacity.hoursPerWeek / capacity.hoursPerPersonPerWeek;
    case 'places':
      return capacity.places;
  }
}

/** MODEL §3: the part of its places that is open in month t. */
export function ramp({ startMonth, endMonth, rampMonths }: Intervention, t: number): number {
  if (t < startMonth) return 0;
  if (endMonth !== undefined && t >= endMonth) return 0;
  return Math.min(1, (t - startMonth + 1) / rampMonths);
}

/** MODEL §3: K, the places that are open to one segment in month t; 0 for a segment it is not allocated to. */
export function placesFor(intervention: Intervention, segmentId: string, t: number): number {
  return shareFor(intervention, segmentId) * places(intervention) * ramp(intervention, t);
}

export function shareFor(intervention: Intervention, segmentId: string): number {
  return intervention.allocation.find((part) => part.segmentId === segmentId)?.share ?? 0;
}
