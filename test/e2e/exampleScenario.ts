import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readScenario } from '../../shared/document/parse.ts';
import type { Scenario } from '../../shared/document/scenario.ts';

/** The example municipality, as the app opens it at its first start. */
export function exampleScenario(): Scenario {
  const file = join(import.meta.dirname, '..', '..', 'assets', 'eksempelby.json');
  const parsed = readScenario(readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.scenario;
}
