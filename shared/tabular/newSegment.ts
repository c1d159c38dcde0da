import type { Segment } from '../document/segment.ts';
import type { SegmentDraft } from './readSegments.ts';

/**
 * The target group that a draft becomes. A number that the file does not have is where a new group begins: nobody comes
 * and nobody leaves, for want of better, and its provenance says that it is an assumption.
 */
export function segmentOf(draft: SegmentDraft, id: string, name: string): Segment {
  const { numbers, startsIn } = draft;
  const later = [numbers['returnInLaterYears/fromEducation'], numbers['returnInLaterYears/fromJob']] as const;
  const fromEducation = numbers['returnWithin12Months/fromEducation'] ?? 0;
  const fromJob = numbers['returnWithin12Months/fromJob'] ?? 0;
  const hasLater = later.some((share) => share !== undefined);
  return {
    id,
    name,
    startsIn,
    persons: numbers.persons ?? 0,
    inflowPerMonth: numbers.inflowPerMonth ?? 0,
    baseline: {
      toEducation: numbers['baseline/toEducation'] ?? 0,
      toJob: numbers['baseline/toJob'] ?? 0,
      withinMonths: numbers['baseline/withinMonths'] ?? 12,
    },
    otherExitWithin12Months: numbers.otherExitWithin12Months ?? 0,
    returnWithin12Months: { fromEducation, fromJob },
    // The same as in the first year where the file says nothing of it, which is what the model takes it for.
    ...(hasLater
      ? { returnInLaterYears: { fromEducation: later[0] ?? fromEducation, fromJob: later[1] ?? fromJob } }
      : {}),
    ...optional('completionToJobWithin12Months', numbers.completionToJobWithin12Months),
    benefitPerMonth: numbers.benefitPerMonth ?? 0,
    ...optional('ordinaryCostPerMonth', numbers.ordinaryCostPerMonth),
    reimbursementMix: mixOf(numbers),
    ...optional('baselineN', numbers.baselineN),
  };
}

/** Parts of the reimbursement that the file leaves out are 0 beside those that it has; without any, the lowest step. */
function mixOf(numbers: SegmentDraft['numbers']): Segment['reimbursementMix'] {
  const [one, two, three, four] = ([0, 1, 2, 3] as const).map((step) => numbers[`reimbursementMix/${step}`]);
  const isGiven = [one, two, three, four].some((share) => share !== undefined);
  return isGiven ? [one ?? 0, two ?? 0, three ?? 0, four ?? 0] : [0, 0, 0, 1];
}

function optional<Key extends keyof Segment>(key: Key, value: Segment[Key] | undefined): Partial<Pick<Segment, Key>> {
  return value === undefined ? {} : ({ [key]: value } as Pick<Segment, Key>);
}
