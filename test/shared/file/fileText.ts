import type { LocalInitiative } from '../../../shared/evidence/localInitiative.ts';
import { endLine, headerLine, initiativeLine, scenarioLines } from '../../../shared/file/fileLines.ts';
import type { FilePart, FileScenario } from '../../../shared/file/fileParts.ts';
import { FileReader } from '../../../shared/file/fileReader.ts';
import { readHeader } from '../../../shared/file/readHeader.ts';
import type { FileHeader } from '../../../shared/file/records.ts';
import { emptyFollowUp } from '../../../shared/followUp/followUp.ts';
import { aDocument } from '../../electron/database/aDocument.ts';

/** Whole files as text, for the tests of the format. */

export const header: Omit<FileHeader, 'format' | 'version'> = {
  purpose: 'share',
  writtenAt: '2027-01-04T08:00:00.000Z',
  app: '0.1.0',
  model: '1',
  evidence: '2026-11',
};

/** A scenario of a file with nothing unusual about it. */
export function aFileScenario(changes: Partial<FileScenario> = {}): FileScenario {
  return {
    id: 'plan',
    revision: 3,
    savedAt: '2027-01-03T10:00:00.000Z',
    label: null,
    decision: null,
    place: 'active',
    isExample: false,
    summary: null,
    scenario: aDocument(),
    revisions: [],
    comments: [],
    followUp: emptyFollowUp,
    ...changes,
  };
}

export function linesOf(scenarios: readonly FileScenario[], initiatives: readonly LocalInitiative[] = []): string[] {
  const lines = [...scenarios.flatMap((one) => [...scenarioLines(one)]), ...initiatives.map(initiativeLine)];
  return [headerLine(header), ...lines, endLine(lines.length)].map((line) => line.trimEnd());
}

/** What a reader makes of lines; null where it refuses the first. */
export function readLines(lines: readonly (string | null)[]) {
  const [first, ...rest] = lines;
  const begun = readHeader(first ?? '');
  if (!begun.ok) return null;
  const reader = new FileReader(begun.version);
  const parts: FilePart[] = [...rest.flatMap((line) => reader.take(line)), ...reader.end()];
  const { unread, unreadCount } = reader;
  return {
    scenarios: parts.flatMap((part) => (part.kind === 'scenario' ? part.scenario : [])),
    initiatives: parts.flatMap((part) => (part.kind === 'localInitiative' ? part.initiative : [])),
    unread,
    unreadCount,
  };
}
