import { missingFor } from '../document/missing.ts';
import type { Scenario } from '../document/scenario.ts';
import type { Projection } from '../model/projection.ts';
import { fieldNameIn } from '../words/fieldName.ts';
import type { Words } from '../words/words.ts';
import {
  budgetSentence,
  cautiousSentence,
  chanceSentences,
  costSentence,
  deepestSentences,
  otherMoneySentences,
} from './moneySentences.ts';
import { extraSentence, otherPeopleSentences, rangeSentence } from './peopleSentences.ts';
import { planSentences } from './planSentences.ts';
import type { SummaryRanges } from './range.ts';

/** A scenario in words, sentence by sentence: what it does, what comes of it for people, and then for budgets. */
export interface ScenarioSummary {
  readonly plan: readonly string[];
  readonly people: readonly string[];
  readonly money: readonly string[];
}

/**
 * Says in plain language what a scenario does and what comes of it, from the document and its projection alone. A number
 * that is not there is named as missing, and nothing that rests on it is said.
 *
 * @param ranges how certain the headlines are; null while that is not computed
 */
export function scenarioSummary(
  words: Words,
  scenario: Scenario,
  projection: Projection,
  ranges: SummaryRanges | null,
): ScenarioSummary {
  const plan = planSentences(words, scenario);
  if (scenario.interventions.length === 0) return { plan, people: [], money: [] };
  const { startMonth } = scenario;
  const isKnown = (kind: 'people' | 'money') => missingFor(scenario, kind).length === 0;
  const { key, facts } = extraSentence(words, projection);
  return {
    plan,
    people: isKnown('people')
      ? [
          words.t.markup(key, { ...facts, b: (text) => text }),
          rangeSentence(words, ranges?.extraInEducationOrJob ?? null),
          ...otherPeopleSentences(words, projection),
        ]
      : [missingSentence(words, scenario, 'people')],
    money: isKnown('money')
      ? [
          costSentence(words, projection),
          budgetSentence(words, projection, startMonth),
          ...deepestSentences(words, projection, startMonth),
          ...chanceSentences(words, ranges),
          ...otherMoneySentences(words, projection),
          cautiousSentence(words, projection),
        ]
      : [missingSentence(words, scenario, 'money')],
  };
}

/** The names of the numbers that a headline of this kind waits for. They have commas of their own, so semicolons part them. */
export function missingFields(words: Words, scenario: Scenario, kind: 'people' | 'money'): string {
  return missingFor(scenario, kind)
    .map((path) => fieldNameIn(words, scenario, path))
    .join('; ');
}

/** Which numbers are still to be given before a headline of this kind can be told. */
export function missingSentence(words: Words, scenario: Scenario, kind: 'people' | 'money'): string {
  const missing = missingFor(scenario, kind);
  const fields = missingFields(words, scenario, kind);
  return words.t(kind === 'people' ? 'summary.missingPeople' : 'summary.missingMoney', {
    count: missing.length,
    fields,
  });
}
