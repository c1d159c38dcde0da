import { isMissing } from '../document/missing.ts';
import type { Scenario } from '../document/scenario.ts';
import { planSentences } from '../summary/planSentences.ts';
import type { Words } from '../words/words.ts';

/** Whether how many a target group has, or how many come to it, is still to be given. */
export function hasMissingPersons(scenario: Scenario): boolean {
  return scenario.segments.some(({ id }) =>
    ['persons', 'inflowPerMonth'].some((field) => isMissing(scenario, `segments/${id}/${field}`)),
  );
}

/** What the plan does. Whom it follows is left out while that is not known: a number that is missing is not nobody. */
export function planText(words: Words, scenario: Scenario): string[] {
  const sentences = planSentences(words, scenario);
  if (!hasMissingPersons(scenario)) return sentences;
  const hasInflow = scenario.segments.some(({ inflowPerMonth }) => inflowPerMonth > 0);
  return sentences.slice(hasInflow ? 2 : 1);
}
