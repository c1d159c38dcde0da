import { idOf, firstFree, freeName } from '../../evidence/freeId.ts';
import type { Fault } from '../fault.ts';
import { guidanceCapIds, withGuidanceCapIds } from '../guidanceCap.ts';
import type { Intervention } from '../intervention.ts';
import { INTERVENTIONS_MAX } from '../limits.ts';
import { clearMissing, missingIn } from '../missing.ts';
import type { Provenance } from '../provenance.ts';
import type { Scenario } from '../scenario.ts';
import { checked } from './checked.ts';
import { dropProvenance } from './dropProvenance.ts';

export type InterventionAdded =
  | { readonly ok: true; readonly scenario: Scenario; readonly interventionId: string }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Whether the document has room for one intervention more. */
export function hasRoomForIntervention({ interventions }: Scenario): boolean {
  return interventions.length < INTERVENTIONS_MAX;
}

/** A name and an id that no intervention of the document has, made of the name that is wanted. */
export function freeIntervention(scenario: Scenario, wanted: string): Pick<Intervention, 'id' | 'name'> {
  const name = freeName(wanted, scenario);
  const id = idOf(name, 'indsats');
  const taken = new Set(scenario.interventions.map((one) => one.id));
  return { name, id: firstFree(id, taken, (number) => `${id}-${number}`) };
}

/**
 * The document with `intervention` at place `at` of its list, with where its numbers are from; `local` is by field, as
 * in `cost/perFteYear`.
 *
 * @returns the faults instead where there are as many interventions as a document can have
 */
export function insertIntervention(
  scenario: Scenario,
  intervention: Intervention,
  local: Provenance,
  at: number,
): InterventionAdded {
  const part = `interventions/${intervention.id}`;
  const own = Object.fromEntries(Object.entries(local).map(([field, entry]) => [`${part}/${field}`, entry]));
  const inserted = checked(scenario, {
    ...scenario,
    interventions: scenario.interventions.toSpliced(at, 0, intervention),
    // What an intervention of the same id left behind when it was removed says nothing of the new one.
    provenance: { ...dropProvenance(scenario.provenance, part), ...own },
  });
  return inserted.ok ? { ...inserted, interventionId: intervention.id } : inserted;
}

/**
 * The document with an intervention at another place of the list, kept within it. The order counts: the first one has
 * its places filled first. MODEL §4.
 */
export function placeIntervention(scenario: Scenario, interventionId: string, to: number): Scenario {
  const from = scenario.interventions.findIndex(({ id }) => id === interventionId);
  const intervention = scenario.interventions[from];
  const place = Math.min(Math.max(to, 0), scenario.interventions.length - 1);
  if (!intervention || place === from) return scenario;
  return { ...scenario, interventions: scenario.interventions.toSpliced(from, 1).toSpliced(place, 0, intervention) };
}

/** The document with a copy of an intervention after it, of another name, and with where its numbers are from. */
export function duplicateIntervention(scenario: Scenario, interventionId: string): InterventionAdded {
  const at = scenario.interventions.findIndex(({ id }) => id === interventionId);
  const intervention = scenario.interventions[at];
  if (!intervention) return { ok: false, faults: [] };
  const part = `interventions/${interventionId}/`;
  const local: Provenance = Object.fromEntries(
    Object.entries(scenario.provenance ?? {})
      .filter(([field]) => field.startsWith(part))
      .map(([field, entry]) => [field.slice(part.length), entry]),
  );
  const copy = { ...intervention, ...freeIntervention(scenario, intervention.name) };
  const added = insertIntervention(scenario, copy, local, at + 1);
  const counted = guidanceCapIds(scenario);
  if (!added.ok || !counted.includes(interventionId)) return added;
  return { ...added, scenario: withGuidanceCapIds(added.scenario, [...counted, copy.id]) };
}

/** The document without an intervention, and without all that was said of it. */
export function removeIntervention(scenario: Scenario, interventionId: string): Scenario {
  const interventions = scenario.interventions.filter(({ id }) => id !== interventionId);
  if (interventions.length === scenario.interventions.length) return scenario;
  const part = `interventions/${interventionId}`;
  const missing = missingIn(scenario).filter((path) => path.startsWith(`${part}/`));
  const removed: Scenario = {
    ...missing.reduce(clearMissing, scenario),
    interventions,
    ...(scenario.provenance ? { provenance: dropProvenance(scenario.provenance, part) } : {}),
  };
  const counted = guidanceCapIds(scenario);
  return counted.includes(interventionId)
    ? withGuidanceCapIds(
        removed,
        counted.filter((id) => id !== interventionId),
      )
    : removed;
}
