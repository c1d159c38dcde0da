import type { Scenario } from '../document/scenario.ts';
import type { Segment } from '../document/segment.ts';

/** How uncertain an input is where the document does not say. MODEL §7, §8. */
export const defaults = {
  studySize: 100,
  logStandardError: 0.25,
  relativeStandardError: 0.5,
  baselineSize: 30,
  costSpread: 0.1,
  draws: 5000,
  seed: 1,
} as const;

/** The number of persons that a segment's shares are taken to have been observed on. */
export function baselineSize({ baselineN, persons, inflowPerMonth }: Segment): number {
  return baselineN ?? Math.max(defaults.baselineSize, persons + 12 * inflowPerMonth);
}

export function costSpreadOf({ uncertainty }: Scenario): number {
  return uncertainty?.costSpread ?? defaults.costSpread;
}
