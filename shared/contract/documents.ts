import { z } from 'zod';
import { parseScenario } from '../document/parse.ts';
import type { Scenario } from '../document/scenario.ts';

/** A scenario document as it crosses between the processes: checked whole, with all rules, on the way in. */
export const documentSchema = z.unknown().transform((input, context): Scenario => {
  const parsed = parseScenario(input);
  if (parsed.ok) return parsed.scenario;
  for (const { path, code } of parsed.faults) context.addIssue({ code: 'custom', message: `${path}: ${code}` });
  return z.NEVER;
});
