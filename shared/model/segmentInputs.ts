import type { Segment } from '../document/segment.ts';
import { competingHazard, singleHazard } from './rates.ts';
import { MONTHS_PER_YEAR } from './units.ts';

/** The target groups, one element a segment in the order of the document. Hazards are monthly. MODEL §1, §2, §5. */
export interface SegmentInputs {
  readonly count: number;
  /** 1 where the segment starts in education, else 0. */
  readonly startsInEducation: Uint8Array;
  readonly persons: Float64Array;
  readonly inflowPerMonth: Float64Array;
  /** β_E and β_J. */
  readonly baselineToEducation: Float64Array;
  readonly baselineToJob: Float64Array;
  /** x. */
  readonly otherExit: Float64Array;
  /** ρ_E and ρ_J: the first twelve months. */
  readonly returnFromEducation: Float64Array;
  readonly returnFromJob: Float64Array;
  /** ρ*_E and ρ*_J: after a year. */
  readonly laterReturnFromEducation: Float64Array;
  readonly laterReturnFromJob: Float64Array;
  /** γ. */
  readonly completionToJob: Float64Array;
  readonly benefitPerMonth: Float64Array;
  readonly ordinaryCostPerMonth: Float64Array;
  /** σ: the share of the benefit that the state pays back. */
  readonly stateShare: Float64Array;
}

/** @param reimbursement the state's share of the benefit in each of the four steps of MODEL §8 */
export function segmentInputs(segments: readonly Segment[], reimbursement: readonly number[]): SegmentInputs {
  const column = (read: (segment: Segment) => number) => Float64Array.from(segments, read);
  const yearly = (read: (segment: Segment) => number) =>
    column((segment) => singleHazard(read(segment), MONTHS_PER_YEAR));
  const baseline = (outcome: 'toEducation' | 'toJob') =>
    column(({ baseline: b }) => competingHazard(b[outcome], b.toEducation + b.toJob, b.withinMonths));
  const later = (segment: Segment) => segment.returnInLaterYears ?? segment.returnWithin12Months;

  return {
    count: segments.length,
    startsInEducation: Uint8Array.from(segments, (segment) => (segment.startsIn === 'education' ? 1 : 0)),
    persons: column((segment) => segment.persons),
    inflowPerMonth: column((segment) => segment.inflowPerMonth),
    baselineToEducation: baseline('toEducation'),
    baselineToJob: baseline('toJob'),
    otherExit: yearly((segment) => segment.otherExitWithin12Months),
    returnFromEducation: yearly((segment) => segment.returnWithin12Months.fromEducation),
    returnFromJob: yearly((segment) => segment.returnWithin12Months.fromJob),
    laterReturnFromEducation: yearly((segment) => later(segment).fromEducation),
    laterReturnFromJob: yearly((segment) => later(segment).fromJob),
    completionToJob: yearly((segment) => segment.completionToJobWithin12Months ?? 0),
    benefitPerMonth: column((segment) => segment.benefitPerMonth),
    ordinaryCostPerMonth: column((segment) => segment.ordinaryCostPerMonth ?? 0),
    stateShare: column((segment) => stateShareOfBenefit(segment.reimbursementMix, reimbursement)),
  };
}

/** σ of MODEL §5: the mix of durations weighted with what the state pays back in each. */
export function stateShareOfBenefit(mix: readonly number[], reimbursement: readonly number[]): number {
  return mix.reduce((sum, share, step) => sum + share * (reimbursement[step] ?? 0), 0);
}
