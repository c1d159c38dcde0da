import type { Segment } from './segment.ts';

/** The numbers of a segment, by their place in it as in a field path, in the order of MODEL §8. */
export const segmentNumbers = [
  'persons',
  'inflowPerMonth',
  'baseline/toEducation',
  'baseline/toJob',
  'baseline/withinMonths',
  'otherExitWithin12Months',
  'returnWithin12Months/fromEducation',
  'returnWithin12Months/fromJob',
  'returnInLaterYears/fromEducation',
  'returnInLaterYears/fromJob',
  'completionToJobWithin12Months',
  'benefitPerMonth',
  'ordinaryCostPerMonth',
  'baselineN',
] as const;

export type SegmentNumber = (typeof segmentNumbers)[number];

/** Those that a document may leave out. */
export const optionalSegmentNumbers = [
  'returnInLaterYears/fromEducation',
  'returnInLaterYears/fromJob',
  'completionToJobWithin12Months',
  'ordinaryCostPerMonth',
  'baselineN',
] as const satisfies readonly SegmentNumber[];

export type OptionalSegmentNumber = (typeof optionalSegmentNumbers)[number];

export function isOptional(field: string): field is OptionalSegmentNumber {
  return optionalSegmentNumbers.some((one) => one === field);
}

/** The fewest persons that a baseline is taken to rest on where nothing is given. MODEL §7. */
const LEAST_N = 30;

/** What the model uses where the document leaves a number out. MODEL §7, §8. */
function defaultOf(segment: Segment, field: OptionalSegmentNumber): number {
  if (field === 'returnInLaterYears/fromEducation') return segment.returnWithin12Months.fromEducation;
  if (field === 'returnInLaterYears/fromJob') return segment.returnWithin12Months.fromJob;
  if (field === 'baselineN') return Math.max(LEAST_N, segment.persons + 12 * segment.inflowPerMonth);
  return 0;
}

/** What a number of a segment is taken for: its own, or what the model uses where it is left out. */
export function numberOf(
  segment: Segment,
  field: SegmentNumber,
): { readonly value: number; readonly isLeftOut: boolean } {
  const [key = '', part] = field.split('/');
  const whole: unknown = segment[key as keyof Segment];
  const value: unknown = part === undefined ? whole : (whole as Readonly<Record<string, unknown>> | undefined)?.[part];
  if (typeof value === 'number') return { value, isLeftOut: false };
  return { value: defaultOf(segment, field as OptionalSegmentNumber), isLeftOut: true };
}
