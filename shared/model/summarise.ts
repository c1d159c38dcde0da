import type { Summary } from '../contract/stored.ts';
import { missingFor } from '../document/missing.ts';
import type { Scenario } from '../document/scenario.ts';
import { MODEL_VERSION, projectCentral, withoutInterventions } from './project.ts';

const MONTHS_PER_QUARTER = 3;

/** The headlines of a scenario as the overview keeps them, against the same scenario with no interventions. */
export function summarise(scenario: Scenario): Summary {
  const { headline, months, scenario: ours, reference } = projectCentral(scenario, withoutInterventions(scenario));
  const settled = (series: typeof ours, t: number) => (series.education[t] ?? 0) + (series.job[t] ?? 0);
  const extraByQuarter: number[] = [];
  for (let t = MONTHS_PER_QUARTER; t <= months; t += MONTHS_PER_QUARTER) {
    extraByQuarter.push(settled(ours, t) - settled(reference, t));
  }
  return {
    modelVersion: MODEL_VERSION,
    horizonMonths: months,
    extraInEducationOrJob: headline.extraInEducationOrJob,
    netMunicipality: headline.net.municipality,
    breakEvenMonth: headline.breakEvenMonth,
    extraByQuarter,
    ...missingOf(scenario),
  };
}

function missingOf(scenario: Scenario): Pick<Summary, 'missing'> {
  const money = missingFor(scenario, 'money').length;
  return money === 0 ? {} : { missing: { people: missingFor(scenario, 'people').length, money } };
}
