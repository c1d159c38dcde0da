import type { Scenario } from '../../../../shared/document/scenario.ts';
import { checks } from './checks.ts';
import { headline } from './headline.ts';
import { series } from './series.ts';
import type { ProjectionJson } from './shape.ts';
import { cautious, central } from './view.ts';
import { years } from './years.ts';

/**
 * MODEL §1–6 and §9, written from the text for clarity and not for speed, and independent of the app's own engine,
 * which is compared with it.
 *
 * @param reference another scenario over the same months; by default the same one with no interventions (§6)
 */
export function projectLiterally(
  scenario: Scenario,
  reference: Scenario = { ...scenario, interventions: [] },
): ProjectionJson {
  if (reference.startMonth !== scenario.startMonth || reference.horizonMonths !== scenario.horizonMonths) {
    throw new RangeError('the reference covers other months than the scenario');
  }
  const mine = series(scenario, central);
  const other = series(reference, central);
  return {
    months: scenario.horizonMonths,
    scenario: mine,
    reference: other,
    headline: headline(scenario, mine, other),
    years: years(scenario, mine, other),
    cautious: headline(scenario, series(scenario, cautious), other),
    checks: checks(scenario),
    uncertainty: null,
  };
}
