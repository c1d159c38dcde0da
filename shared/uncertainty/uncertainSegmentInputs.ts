import type { Scenario } from '../document/scenario.ts';
import type { Segment } from '../document/segment.ts';
import { competingHazard, singleHazard } from '../model/rates.ts';
import type { SegmentInputs } from '../model/segmentInputs.ts';
import { MONTHS_PER_YEAR } from '../model/units.ts';
import { baselineSize } from './defaults.ts';
import { inputName } from './inputNames.ts';
import { betaQuantile } from './random/betaQuantile.ts';
import type { InputValue, UncertainInput } from './uncertainInput.ts';

/** A share may come as near to 1 as this. */
const NEARLY_ALL = 0.999999;
/** How many times the rate of return the search goes. */
const RETURN_FACTOR_MAX = 20;

/** The uncertain inputs of a target group. Shares of 0 are certain. MODEL §7. */
export function uncertainSegmentInputs(segment: Segment): UncertainInput[] {
  return [
    ...baseline(segment),
    ...single(segment, 'otherExit', segment.otherExitWithin12Months, 'otherExit'),
    ...returns(segment),
    ...single(segment, 'completion', segment.completionToJobWithin12Months ?? 0, 'completionToJob'),
  ];
}

/** A baseline moves in its sum, divided as it is. */
function baseline(segment: Segment): UncertainInput[] {
  const { toEducation, toJob, withinMonths } = segment.baseline;
  const all = toEducation + toJob;
  if (all === 0) return [];
  const values = (sum: number): InputValue[] => [
    { part: 'toEducation', unit: 'share', value: (sum * toEducation) / all },
    { part: 'toJob', unit: 'share', value: (sum * toJob) / all },
  ];
  return [
    {
      ...named('baseline', segment),
      central: values(all),
      at: (share) => values(percentile(segment, all, share)),
      scaled: (factor) => values(all * factor),
      factorMax: NEARLY_ALL / all,
      write: ([education, job], inputs, document) => {
        const g = placeOf(segment, document);
        if (g < 0 || !education || !job) return;
        const sum = education.value + job.value;
        inputs.segments.baselineToEducation[g] = competingHazard(education.value, sum, withinMonths);
        inputs.segments.baselineToJob[g] = competingHazard(job.value, sum, withinMonths);
      },
    },
  ];
}

function single(
  segment: Segment,
  kind: 'otherExit' | 'completion',
  central: number,
  column: 'otherExit' | 'completionToJob',
): UncertainInput[] {
  if (central === 0) return [];
  const values = (value: number): InputValue[] => [{ part: 'share', unit: 'share', value }];
  return [
    {
      ...named(kind, segment),
      central: values(central),
      at: (share) => values(percentile(segment, central, share)),
      scaled: (factor) => values(central * factor),
      factorMax: NEARLY_ALL / central,
      write: ([share], inputs, document) => {
        const g = placeOf(segment, document);
        if (g >= 0 && share) inputs.segments[column][g] = singleHazard(share.value, MONTHS_PER_YEAR);
      },
    },
  ];
}

const returnColumns = {
  fromEducation: 'returnFromEducation',
  fromJob: 'returnFromJob',
  laterFromEducation: 'laterReturnFromEducation',
  laterFromJob: 'laterReturnFromJob',
} as const satisfies Partial<Record<InputValue['part'], keyof SegmentInputs>>;
type ReturnPart = keyof typeof returnColumns;

/** The four returns move together, each to its own percentile, or in their rates when they are scaled. */
function returns(segment: Segment): UncertainInput[] {
  const first = segment.returnWithin12Months;
  const later = segment.returnInLaterYears ?? first;
  const all: readonly (readonly [ReturnPart, number])[] = [
    ['fromEducation', first.fromEducation],
    ['fromJob', first.fromJob],
    ['laterFromEducation', later.fromEducation],
    ['laterFromJob', later.fromJob],
  ];
  const drawn = all.filter(([, share]) => share > 0);
  if (drawn.length === 0) return [];
  const values = (move: (share: number) => number): InputValue[] =>
    drawn.map(([part, share]) => ({ part, unit: 'share', value: move(share) }));
  return [
    {
      ...named('return', segment),
      central: values((share) => share),
      at: (where) => values((share) => percentile(segment, share, where)),
      scaled: (factor) => values((share) => Math.min(NEARLY_ALL, -Math.expm1(factor * Math.log1p(-share)))),
      factorMax: RETURN_FACTOR_MAX,
      write: (moved, inputs, document) => {
        const g = placeOf(segment, document);
        if (g < 0) return;
        for (const { part, value } of moved) {
          inputs.segments[returnColumns[part as ReturnPart]][g] = singleHazard(value, MONTHS_PER_YEAR);
        }
      },
    },
  ];
}

function named(kind: 'baseline' | 'otherExit' | 'return' | 'completion', segment: Segment) {
  return { name: inputName[kind](segment), kind, segmentId: segment.id, interventionIds: [] };
}

function percentile(segment: Segment, share: number, at: number): number {
  const n = baselineSize(segment);
  return Math.min(NEARLY_ALL, betaQuantile(at, n * share + 0.5, n * (1 - share) + 0.5));
}

function placeOf({ id }: Segment, { segments }: Scenario): number {
  return segments.findIndex((one) => one.id === id);
}
