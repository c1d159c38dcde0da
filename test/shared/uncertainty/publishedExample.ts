import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readScenario } from '../../../shared/document/parse.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';

/** A document that the project ships or tests with, by its name. */
export function publishedExample(name: 'eksempelby' | 'realistic' | 'tiny'): Scenario {
  const folder = name === 'eksempelby' ? '../../../assets' : '../../fixtures/examples';
  const parsed = readScenario(readFileSync(join(import.meta.dirname, folder, `${name}.json`), 'utf8'));
  if (!parsed.ok) throw new Error(`${name} breaks a rule.`);
  return parsed.scenario;
}
