import { faultsOfReference } from '../../shared/document/rules.ts';
import type { Scenario } from '../../shared/document/scenario.ts';
import { project } from '../../shared/model/project.ts';
import { drawSettings } from '../../shared/uncertainty/drawUncertainty.ts';
import { printed } from '../../shared/uncertainty/printed.ts';
import type { UncertaintyInDepth } from '../../shared/uncertainty/uncertainty.ts';
import { wordsIn } from '../../shared/words/words.ts';
import { type Arguments, readArguments } from './arguments.ts';
import { drawOnThreads } from './drawOnThreads.ts';
import { faultLine } from './faultLine.ts';
import { headlineTable } from './headlineTable.ts';
import { readFile } from './readFile.ts';
import type { ReportOrder } from './reportFile.ts';

/** What the command needs of the world. */
export interface Surroundings {
  /** Where a relative path is looked for, in order: where npm was called, then where it runs. */
  readonly folders: readonly string[];
  readonly out: (text: string) => void;
  readonly fault: (line: string) => void;
  /** The day, "2026-11-22"; the machine's own where left out. */
  readonly today?: () => string;
}

/** MODEL §9: a document that breaks a rule gives this, and nothing on standard output. */
const REFUSED = 2;
/** A report could not be written. */
const FAILED = 1;

const words = wordsIn('da');

/**
 * Projects a scenario file: the headlines as a short table, or with --json the whole projection. MODEL §9.
 *
 * With --report it writes a file beside.
 *
 * @returns the exit code: 0, 1 where a report could not be written, or 2
 */
export async function projectCommand(parameters: readonly string[], surroundings: Surroundings): Promise<number> {
  const { out, fault } = surroundings;
  const read = readArguments(parameters, words);
  if (!read.ok) return refuse(read.faults, fault);
  const files = readFiles(read.arguments, surroundings.folders);
  if (!files.ok) return refuse(files.faults, fault);
  const { scenario, reference } = files;
  const drawn = await drawnAsAsked(read.arguments, scenario, reference);
  const { report, draws } = read.arguments;
  if (report && drawn) {
    const order = { ...report, scenario, reference, uncertainty: drawn, day: (surroundings.today ?? today)() };
    const refused = await writeReport(order, surroundings);
    if (refused !== null) return refuse([refused], fault, FAILED);
  }
  const uncertainty = drawn && draws !== undefined ? printed(drawn) : null;
  const { cautiousEnd: _, ...projected } = project(scenario, reference);
  const projection = { ...projected, uncertainty };
  out(read.arguments.json ? `${JSON.stringify(projection)}\n` : headlineTable(words, scenario, reference, projection));
  return 0;
}

/**
 * The ranges where draws are asked for, whatever the document holds, or a report is; the seed is the document's unless
 * one is given.
 */
async function drawnAsAsked(
  { draws, seed, report }: Arguments,
  scenario: Scenario,
  reference: Scenario | undefined,
): Promise<UncertaintyInDepth | null> {
  if (draws === undefined && report === undefined) return null;
  const own = drawSettings(scenario);
  return drawOnThreads(scenario, reference, { draws: draws ?? own.draws, seed: seed ?? own.seed });
}

/** Read only where a report is asked for. */
async function writeReport(order: ReportOrder, { folders, fault }: Surroundings): Promise<string | null> {
  const { reportFile } = await import('./reportFile.ts');
  return reportFile(order, folders[0] ?? process.cwd(), words, fault);
}

/** The calendar day on this machine. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
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

function refuse(faults: readonly string[], tell: (line: string) => void, code = REFUSED): number {
  for (const line of faults) tell(line);
  return code;
}
