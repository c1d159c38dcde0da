import { faultsOfReference } from '../../shared/document/rules.ts';
import type { Scenario } from '../../shared/document/scenario.ts';
import { project } from '../../shared/model/project.ts';
import { drawSettings } from '../../shared/uncertainty/drawUncertainty.ts';
import { printed } from '../../shared/uncertainty/printed.ts';
import type { Uncertainty } from '../../shared/uncertainty/uncertainty.ts';
import { wordsIn } from '../../shared/words/words.ts';
import { type Arguments, readArguments } from './arguments.ts';
import { drawOnThreads } from './drawOnThreads.ts';
import { faultLine } from './faultLine.ts';
import { headlineTable } from './headlineTable.ts';
import { readFile } from './readFile.ts';

/** What the command needs of the world. */
export interface Surroundings {
  /** Where a relative path is looked for, in order: where npm was called, then where it runs. */
  readonly folders: readonly string[];
  readonly out: (text: string) => void;
  readonly fault: (line: string) => void;
}

/** MODEL §9: a document that breaks a rule gives this, and nothing on standard output. */
const REFUSED = 2;

const words = wordsIn('da');

/**
 * Projects a scenario file: the headlines as a short table, or with --json the whole projection. MODEL §9.
 *
 * @returns the exit code, 0 or 2
 */
export async function projectCommand(parameters: readonly string[], surroundings: Surroundings): Promise<number> {
  const { out, fault } = surroundings;
  const read = readArguments(parameters, words);
  if (!read.ok) return refuse(read.faults, fault);
  const files = readFiles(read.arguments, surroundings.folders);
  if (!files.ok) return refuse(files.faults, fault);
  const { scenario, reference } = files;
  const uncertainty = await drawnAsAsked(read.arguments, scenario, reference);
  const { cautiousEnd: _, ...projected } = project(scenario, reference);
  const projection = { ...projected, uncertainty };
  out(read.arguments.json ? `${JSON.stringify(projection)}\n` : headlineTable(words, scenario, reference, projection));
  return 0;
}

/** The ranges where draws are asked for, whatever the document holds; the seed is the document's unless one is given. */
async function drawnAsAsked(
  { draws, seed }: Arguments,
  scenario: Scenario,
  reference: Scenario | undefined,
): Promise<Uncertainty | null> {
  if (draws === undefined) return null;
  return printed(await drawOnThreads(scenario, reference, { draws, seed: seed ?? drawSettings(scenario).seed }));
}

type Files =
  | { readonly ok: true; readonly scenario: Scenario; readonly reference: Scenario | undefined }
  | { readonly ok: false; readonly faults: readonly string[] };

function readFiles({ file, reference: referenceFile }: Arguments, folders: readonly string[]): Files {
  const scenario = readFile(file, folders, words);
  const reference = referenceFile === undefined ? undefined : readFile(referenceFile, folders, words);
  const faults = [
    ...(scenario.ok ? [] : scenario.faults),
    ...(reference === undefined || reference.ok ? [] : reference.faults.map((line) => `--reference: ${line}`)),
  ];
  if (!scenario.ok || reference?.ok === false) return { ok: false, faults };
  const mismatches = reference ? faultsOfReference(scenario.scenario, reference.scenario) : [];
  if (mismatches.length > 0) {
    return { ok: false, faults: mismatches.map((fault) => `--reference: ${faultLine(words, fault)}`) };
  }
  return { ok: true, scenario: scenario.scenario, reference: reference?.scenario };
}

function refuse(faults: readonly string[], tell: (line: string) => void): number {
  for (const line of faults) tell(line);
  return REFUSED;
}
