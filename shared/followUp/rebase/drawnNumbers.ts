import type { Scenario } from '../../document/scenario.ts';
import type { DrawableInputs } from '../../uncertainty/drawableInputs.ts';
import { drawnEffect } from '../../uncertainty/drawnEffect.ts';
import { sharedEffects } from '../../uncertainty/sharedEffects.ts';
import { MONTHS_PER_YEAR } from '../../model/units.ts';

/** A number of the document that the draws vary and figures of people can tell of, as the document gives it. */
export interface DrawnNumber {
  /** Field of a segment, or of the first intervention that has the effect. */
  readonly path: string;
  /** Shares are 0–1; a hazard ratio is read as its logarithm. */
  readonly unit: 'share' | 'logRatio';
  readonly read: (inputs: DrawableInputs) => number;
}

export type RatioPart = 'toEducation' | 'toJob' | 'dropout';

/** An effect of a study and the ratios of it that are drawn. */
export interface DrawnRatiosOf {
  readonly indices: readonly number[];
  readonly parts: readonly RatioPart[];
}

const ratioColumns = { toEducation: 'ratioToEducation', toJob: 'ratioToJob', dropout: 'ratioDropout' } as const;

/** The shares of the target groups; one of 0 is certain. MODEL §7. */
export function drawnShares({ segments }: Scenario): DrawnNumber[] {
  return segments.flatMap((segment, g): DrawnNumber[] => {
    const { baseline, returnWithin12Months: first, returnInLaterYears } = segment;
    const path = `segments/${segment.id}`;
    const yearly = (
      field: string,
      column:
        | 'otherExit'
        | 'returnFromEducation'
        | 'returnFromJob'
        | 'laterReturnFromEducation'
        | 'laterReturnFromJob'
        | 'completionToJob',
      share: number,
    ): DrawnNumber[] =>
      share === 0
        ? []
        : [
            {
              path: `${path}/${field}`,
              unit: 'share',
              read: ({ segments: s }) => within(s[column][g] as number, MONTHS_PER_YEAR),
            },
          ];
    const competing = (
      field: 'toEducation' | 'toJob',
      column: 'baselineToEducation' | 'baselineToJob',
    ): DrawnNumber[] =>
      baseline[field] === 0
        ? []
        : [
            {
              path: `${path}/baseline/${field}`,
              unit: 'share',
              read: ({ segments: s }) => {
                const all = (s.baselineToEducation[g] as number) + (s.baselineToJob[g] as number);
                return (within(all, baseline.withinMonths) * (s[column][g] as number)) / all;
              },
            },
          ];
    return [
      ...competing('toEducation', 'baselineToEducation'),
      ...competing('toJob', 'baselineToJob'),
      ...yearly('otherExitWithin12Months', 'otherExit', segment.otherExitWithin12Months),
      ...yearly('returnWithin12Months/fromEducation', 'returnFromEducation', first.fromEducation),
      ...yearly('returnWithin12Months/fromJob', 'returnFromJob', first.fromJob),
      // Later years without numbers of their own follow the first.
      ...(returnInLaterYears
        ? [
            ...yearly('returnInLaterYears/fromEducation', 'laterReturnFromEducation', returnInLaterYears.fromEducation),
            ...yearly('returnInLaterYears/fromJob', 'laterReturnFromJob', returnInLaterYears.fromJob),
          ]
        : []),
      ...yearly('completionToJobWithin12Months', 'completionToJob', segment.completionToJobWithin12Months ?? 0),
    ];
  });
}

/** The effects whose ratios are drawn; hours are not, since no figure of people tells of them. */
export function drawnRatios({ interventions }: Scenario): DrawnRatiosOf[] {
  return sharedEffects(interventions).flatMap(({ name, effect, indices }) => {
    if (effect.kind === 'paidHours' || !drawnEffect(name, effect)) return [];
    const parts: readonly RatioPart[] = effect.kind === 'retention' ? ['dropout'] : ['toEducation', 'toJob'];
    return [{ indices, parts }];
  });
}

/** One ratio of an effect, as its logarithm. */
export function drawnRatio({ interventions }: Scenario, { indices }: DrawnRatiosOf, part: RatioPart): DrawnNumber {
  const [i = 0] = indices;
  return {
    path: `interventions/${interventions[i]?.id}/effect/${part}`,
    unit: 'logRatio',
    read: (inputs) => Math.log(inputs.interventions[ratioColumns[part]][i] as number),
  };
}

/** The share that has left within some months. */
function within(hazard: number, months: number): number {
  return -Math.expm1(-hazard * months);
}
