import { provenanceOf } from '../provenance.ts';
import type { Scenario } from '../scenario.ts';
import { dropProvenance } from './dropProvenance.ts';
import { setProvenance } from './setProvenance.ts';

/** Persons per adviser to begin with, where the planner has said nothing. */
const START_CASELOAD = 40;

/** Where the elasticity of the interventions is none, as much as a tenth fewer persons per adviser being felt by 3 %. */
const START_ELASTICITY = 0.3;

/**
 * The document with advisers in the ordinary effort: as many as give each of them the usual number of persons, marked
 * as assumptions, and with no effect on anybody until that is switched on. MODEL §2, ordinary caseload.
 */
export function withOrdinaryEffort(scenario: Scenario): Scenario {
  if (scenario.ordinaryEffort) return scenario;
  const persons = scenario.segments.reduce((sum, one) => sum + (one.startsIn === 'support' ? one.persons : 0), 0);
  const advisers = Math.max(1, Math.round(persons / START_CASELOAD));
  const ordinaryEffort = { advisers, referenceCaseload: START_CASELOAD };
  return setProvenance({ ...scenario, ordinaryEffort }, 'ordinaryEffort', { kind: 'assumption' });
}

/** The document in which nothing is said of the advisers of the ordinary effort. */
export function withoutOrdinaryEffort(scenario: Scenario): Scenario {
  const { ordinaryEffort, ...rest } = scenario;
  if (!ordinaryEffort) return scenario;
  return scenario.provenance ? { ...rest, provenance: dropProvenance(scenario.provenance, 'ordinaryEffort') } : rest;
}

/** Whether the caseload of the ordinary advisers moves how many go on to education and job. */
export function isCaseloadFelt({ ordinaryEffort }: Scenario): boolean {
  return (ordinaryEffort?.elasticity ?? 0) > 0;
}

/**
 * The document with that effect switched on, as strong as the planner takes an intervention's caseload to be, or off.
 * The same document where it is so already, or where there are no advisers.
 */
export function withCaseloadFelt(scenario: Scenario, isFelt: boolean): Scenario {
  const { ordinaryEffort } = scenario;
  if (!ordinaryEffort || isFelt === isCaseloadFelt(scenario)) return scenario;
  const path = 'ordinaryEffort/elasticity';
  if (isFelt) {
    const elasticity = scenario.assumptions.caseloadElasticity || START_ELASTICITY;
    return setProvenance({ ...scenario, ordinaryEffort: { ...ordinaryEffort, elasticity } }, path, {
      kind: 'assumption',
    });
  }
  const { elasticity: _, ...without } = ordinaryEffort;
  const off = { ...scenario, ordinaryEffort: without };
  const own = provenanceOf(scenario.provenance, path);
  return own && scenario.provenance ? { ...off, provenance: dropProvenance(scenario.provenance, path) } : off;
}
