import type { Segment } from '../../../../shared/document/segment.ts';
import { at } from './at.ts';
import { hazardOfYear, hazards } from './hazards.ts';

/** MODEL §2: the monthly hazards of a segment before any intervention and before ω. */
export interface Rates {
  betaE: number;
  betaJ: number;
  x: number;
  rhoE: number;
  rhoJ: number;
  rhoStarE: number;
  rhoStarJ: number;
  gamma: number;
}

export function rates(segment: Segment): Rates {
  const { baseline, returnWithin12Months: first } = segment;
  const later = segment.returnInLaterYears ?? first;
  const beta = hazards([baseline.toEducation, baseline.toJob], baseline.withinMonths);
  return {
    betaE: at(beta, 0),
    betaJ: at(beta, 1),
    x: hazardOfYear(segment.otherExitWithin12Months),
    rhoE: hazardOfYear(first.fromEducation),
    rhoJ: hazardOfYear(first.fromJob),
    rhoStarE: hazardOfYear(later.fromEducation),
    rhoStarJ: hazardOfYear(later.fromJob),
    gamma: hazardOfYear(segment.completionToJobWithin12Months ?? 0),
  };
}
