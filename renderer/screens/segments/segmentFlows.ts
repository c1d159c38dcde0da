import type { Segment } from '../../../shared/document/segment.ts';
import { numberOf, type SegmentNumber } from '../../../shared/document/segmentFields.ts';

/** A way from one place to another: which field says how many take it, and within how long. */
export interface Flow {
  readonly id: 'toEducation' | 'toJob' | 'otherExit' | 'backFromEducation' | 'backFromJob' | 'completion';
  readonly field: SegmentNumber;
  /** The share (0–1) of those in the place it begins that takes it within `months`, as the document has it. */
  readonly share: number;
  readonly months: number;
  /** The same within twelve months, which all ways can be compared by. */
  readonly inYear: number;
  /** Of those who have been away for a year: the share that returns in each later one. Null for other ways. */
  readonly later: number | null;
}

const YEAR = 12;

/** The six ways of a segment between support, education and job, and out. MODEL §1, §2. */
export function segmentFlows(segment: Segment): Flow[] {
  const read = (field: SegmentNumber) => numberOf(segment, field).value;
  const { toEducation, toJob, withinMonths } = segment.baseline;
  const away = toEducation + toJob;
  // The joint hazard runs on at the same pace; who goes where stays in proportion.
  const awayInYear = 1 - (1 - away) ** (YEAR / withinMonths);
  const baseline = (id: Flow['id'], field: SegmentNumber, share: number): Flow => ({
    id,
    field,
    share,
    months: withinMonths,
    inYear: away === 0 ? 0 : withinMonths === YEAR ? share : (awayInYear * share) / away,
    later: null,
  });
  const yearly = (id: Flow['id'], field: SegmentNumber, later: SegmentNumber | null = null): Flow => ({
    id,
    field,
    share: read(field),
    months: YEAR,
    inYear: read(field),
    later: later === null ? null : read(later),
  });
  return [
    baseline('toEducation', 'baseline/toEducation', toEducation),
    yearly('backFromEducation', 'returnWithin12Months/fromEducation', 'returnInLaterYears/fromEducation'),
    baseline('toJob', 'baseline/toJob', toJob),
    yearly('backFromJob', 'returnWithin12Months/fromJob', 'returnInLaterYears/fromJob'),
    yearly('completion', 'completionToJobWithin12Months'),
    yearly('otherExit', 'otherExitWithin12Months'),
  ];
}
