import { parseScenario } from '../parse.ts';
import type { Scenario } from '../scenario.ts';
import type { Edited } from './editNumber.ts';

/**
 * An edited document, or the rules that it breaks. What was not edited is the same object as in the document before,
 * which is known to break none: it is read again only where something is wrong, since reading all of a large document
 * costs every letter that is typed.
 *
 * @param before a document that parseScenario let through
 */
export function checked(before: Scenario, after: Scenario): Edited {
  // The edited document and not a parsed copy: it shares all that was not edited with the one before it.
  if (parseScenario(edited(before, after)).ok) return { ok: true, scenario: after };
  const parsed = parseScenario(after);
  return parsed.ok ? { ok: true, scenario: after } : parsed;
}

/** The document without what cannot have become wrong by the edit. */
function edited(before: Scenario, after: Scenario): Scenario {
  const { provenance, planner, ...rest } = after;
  const notes = {
    ...(provenance === undefined ? {} : { provenance: editedEntries(before.provenance, provenance) }),
    ...(planner === undefined || planner === before.planner ? {} : { planner }),
  };
  // Rules across a list speak of the ids in it, and those of each intervention of the horizon too.
  const isSameGround =
    hasSameIds(before.segments, after.segments) &&
    hasSameIds(before.interventions, after.interventions) &&
    before.horizonMonths === after.horizonMonths;
  if (!isSameGround) return { ...rest, ...notes };
  const interventions = after.interventions.filter((one, at) => one !== before.interventions[at]);
  const others = after.segments.filter((one, at) => one !== before.segments[at]);
  // An intervention is checked against all segments, and no document is without one.
  const segments = interventions.length > 0 || others.length === 0 ? after.segments : others;
  return { ...rest, ...notes, segments, interventions };
}

function editedEntries(before: Scenario['provenance'], after: NonNullable<Scenario['provenance']>) {
  return Object.fromEntries(Object.entries(after).filter(([path, entry]) => before?.[path] !== entry));
}

function hasSameIds(before: readonly { readonly id: string }[], after: readonly { readonly id: string }[]): boolean {
  return before.length === after.length && after.every(({ id }, at) => id === before[at]?.id);
}
