import type { Objective } from '../../../shared/optimisation/question.ts';

/** Objectives in kroner; the others count persons and months. */
export function isKroner(objective: Objective): objective is 'netMunicipality' | 'presentValueMunicipality' {
  return objective === 'netMunicipality' || objective === 'presentValueMunicipality';
}

/** A difference below this is none to speak of: less than is told of a person or a month, and of money. */
export function smallest(objective: Objective): number {
  return isKroner(objective) ? 500 : 0.05;
}
