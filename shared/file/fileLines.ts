import type { LocalInitiative } from '../evidence/localInitiative.ts';
import type { FileScenario } from './fileParts.ts';
import { FILE_FORMAT, FILE_VERSION, type FileHeader } from './records.ts';

/** The lines of a file: the first, those of each part, and the last, which says how many lie between. */

export function headerLine(facts: Omit<FileHeader, 'format' | 'version'>): string {
  return lineOf({ format: FILE_FORMAT, version: FILE_VERSION, ...facts });
}

/** A scenario, its earlier states, its comments, targets and actual figures, a line each. */
export function* scenarioLines(file: FileScenario): Generator<string> {
  const { scenario, revisions, comments, followUp, ...facts } = file;
  yield lineOf({ kind: 'scenario', ...facts, follows: followUp.revision, document: scenario });
  for (const { scenario: document, ...revision } of revisions) {
    yield lineOf({ kind: 'revision', scenario: facts.id, ...revision, document });
  }
  for (const comment of comments) yield lineOf({ kind: 'comment', scenario: facts.id, comment });
  for (const target of followUp.targets) yield lineOf({ kind: 'target', scenario: facts.id, target });
  for (const figure of followUp.figures) yield lineOf({ kind: 'actualFigure', scenario: facts.id, figure });
}

export function initiativeLine(initiative: LocalInitiative): string {
  return lineOf({ kind: 'localInitiative', initiative });
}

/** @param records how many lines were written since the header */
export function endLine(records: number): string {
  return lineOf({ kind: 'end', records });
}

function lineOf(record: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify(record)}\n`;
}
