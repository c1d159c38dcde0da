import type { Figure } from './figure.ts';
import { type DifferenceInterval, newcombeInterval } from './interval.ts';

/** A row of the forest plot: a figure with two arms, as a difference with its interval. Shares are 0–1. */
export interface ForestRow extends DifferenceInterval {
  readonly figureId: string;
  readonly control: number;
  readonly treated: number;
  /** True where the source does not say how many there were in an arm, and the model's 100 stands in. MODEL §7. */
  readonly assumedSize: boolean;
}

/** Persons taken to be in an arm whose size is not given. MODEL §7. */
export const ASSUMED_ARM = 100;

/** The row for a figure of two shares; undefined for any other figure, which has no place in the plot. */
export function forestRow(figure: Figure): ForestRow | undefined {
  const { values, unit, n } = figure;
  if (values.kind !== 'arms' || unit !== 'share') return undefined;
  const { control, treated } = values;
  const interval = newcombeInterval(
    { share: control, n: n?.control ?? ASSUMED_ARM },
    { share: treated, n: n?.treated ?? ASSUMED_ARM },
  );
  const assumedSize = n?.control === undefined || n.treated === undefined;
  return { figureId: figure.id, control, treated, assumedSize, ...interval };
}
