import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readScenario } from '../../shared/document/parse.ts';
import type { Scenario } from '../../shared/document/scenario.ts';
import type { Words } from '../../shared/words/words.ts';
import { faultLine } from './faultLine.ts';

type ReadFile =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly faults: readonly string[] };

/** Reads a scenario document from the first of `folders` that has the file. */
export function readFile(file: string, folders: readonly string[], words: Words): ReadFile {
  const path = folders.map((folder) => resolve(folder, file)).find(existsSync);
  let text: string;
  try {
    text = readFileSync(path ?? file, 'utf8');
  } catch {
    return { ok: false, faults: [words.t('commandLine.cannotRead', { file })] };
  }
  const parsed = readScenario(text);
  return parsed.ok ? parsed : { ok: false, faults: parsed.faults.map((fault) => faultLine(words, fault)) };
}
