import fc from 'fast-check';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { crossFieldRules } from './crossFieldRules.ts';
import { numberRules } from './numberRules.ts';
import { otherRules } from './otherRules.ts';
import { broken, type Rule } from './rule.ts';
import { scenario } from './scenario.ts';

export const rules: readonly Rule[] = [...numberRules, ...otherRules, ...crossFieldRules];

/** A valid document in which one rule of MODEL §8 has been broken, and the rule with the fault that it should give. */
export const faultyScenario: fc.Arbitrary<{ rule: Rule; document: Scenario }> = fc
  .tuple(scenario, fc.constantFrom(...rules))
  .map(([valid, rule]) => ({ rule, document: broken(valid, rule).after }));
