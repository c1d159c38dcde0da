import type { Intervention } from '../document/intervention.ts';
import type { Segment } from '../document/segment.ts';
import { canonicalJson } from './canonicalJson.ts';

/**
 * The names under which inputs are drawn. A draw depends on its name, so equal effects of one study share theirs, in
 * one scenario and in several, and so does one segment in all scenarios that have it. MODEL §7.
 */
export const inputName = {
  effect: ({ id, evidenceId, effect }: Intervention) => `effect:${evidenceId ?? id}${canonicalJson(effect)}`,
  baseline: ({ id }: Segment) => `baseline:${id}`,
  otherExit: ({ id }: Segment) => `otherExit:${id}`,
  return: ({ id }: Segment) => `return:${id}`,
  completion: ({ id }: Segment) => `completion:${id}`,
  cost: ({ id }: Intervention) => `cost:${id}`,
  caseloadElasticity: () => 'caseloadElasticity',
} as const;
