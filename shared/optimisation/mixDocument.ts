import { removeIntervention } from '../document/edits/interventionList.ts';
import { setProvenance } from '../document/edits/setProvenance.ts';
import { isWithin } from '../document/limits.ts';
import { limitsOf, writeField } from '../document/field.ts';
import { clearMissing } from '../document/missing.ts';
import type { Scenario } from '../document/scenario.ts';
import { isSize, leverField, presentAmount } from './lever.ts';
import { isSameAmount } from './levels.ts';
import type { Lever } from './question.ts';

/**
 * The scenario with the amounts of a mix. What stays as it is keeps where it is from, a new amount is the planner's
 * assumption, and an intervention of size 0 is left out, as nothing of it is paid for.
 *
 * @param amounts one a lever, as in an answer's mixes
 * @throws RangeError where the scenario has no such lever or the amount breaks its limits: a stale question
 */
export function mixDocument(scenario: Scenario, levers: readonly Lever[], amounts: readonly number[]): Scenario {
  let document = scenario;
  const gone = new Set(
    levers.filter((lever, at) => isSize(lever) && amounts[at] === 0).map((one) => one.interventionId),
  );
  for (const [at, lever] of levers.entries()) {
    const [before, amount] = [presentAmount(scenario, lever), amounts[at]];
    const field = leverField(lever);
    if (before === undefined || !isWithin(amount, limitsOf(field))) {
      throw new RangeError(`"${field}" may not be ${amount}.`);
    }
    if (gone.has(lever.interventionId) || isSameAmount(amount, before)) continue;
    const written = setProvenance(writeField(document, field, amount), field, { kind: 'assumption' });
    document = clearMissing(written, field);
  }
  for (const interventionId of gone) document = removeIntervention(document, interventionId);
  return document;
}
