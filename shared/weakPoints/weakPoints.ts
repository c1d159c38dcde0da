import type { Scenario } from '../document/scenario.ts';
import type { Projection } from '../model/projection.ts';
import { capPoints } from './capPoints.ts';
import { effectPoints } from './effectPoints.ts';
import { loadPoints } from './loadPoints.ts';
import { missingPoints } from './missingPoints.ts';
import { modelCheckPoints } from './modelCheckPoints.ts';
import { placesPoints } from './placesPoints.ts';
import { ratePoints } from './ratePoints.ts';
import { savingPoints } from './savingPoints.ts';
import { sourcePoints } from './sourcePoints.ts';
import { type WeakPoint, weakPointCodes } from './weakPoint.ts';

/**
 * What a committee could point at in a scenario, in the order of the codes.
 *
 * @param projection the scenario's own
 * @param day today, "2026-11-22": rates are checked against it
 */
export function weakPoints(scenario: Scenario, projection: Projection, day: string): WeakPoint[] {
  const points = [
    ...missingPoints(scenario),
    ...effectPoints(scenario),
    ...loadPoints(scenario),
    ...modelCheckPoints(scenario, projection.checks),
    ...savingPoints(scenario),
    ...capPoints(scenario, projection),
    ...ratePoints(scenario, day),
    ...sourcePoints(scenario),
    ...placesPoints(scenario),
  ];
  return points.toSorted((a, b) => weakPointCodes.indexOf(a.code) - weakPointCodes.indexOf(b.code));
}
