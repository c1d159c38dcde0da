import type { LocalInitiative } from '../../shared/evidence/localInitiative.ts';
import { libraryVersion } from '../../shared/evidence/version.ts';
import { endLine, headerLine, initiativeLine, scenarioLines } from '../../shared/file/fileLines.ts';
import type { FileScenario } from '../../shared/file/fileParts.ts';
import type { FileHeader } from '../../shared/file/records.ts';
import { MODEL_VERSION } from '../../shared/model/project.ts';
import { breathe } from './breathe.ts';
import type { Work } from './fileWork.ts';

export interface Content {
  readonly purpose: FileHeader['purpose'];
  readonly app: string;
  readonly now: Date;
  /** Asked for one after another as the file is written, so that only one is held at a time. */
  readonly scenarios: Iterable<FileScenario>;
  /** Asked for when the scenarios have been written. */
  readonly localInitiatives: () => readonly LocalInitiative[];
}

/** The lines of a `.ungeplan` file, made as they are written. */
export async function* ungeplanLines(content: Content, { signal, step }: Work): AsyncGenerator<string> {
  const { purpose, app, now, scenarios, localInitiatives } = content;
  const writtenAt = now.toISOString();
  yield headerLine({ purpose, writtenAt, app, model: MODEL_VERSION, evidence: libraryVersion });
  let records = 0;
  for (const scenario of scenarios) {
    for (const line of scenarioLines(scenario)) {
      records += 1;
      yield line;
    }
    step();
    await breathe(signal);
  }
  for (const initiative of localInitiatives()) {
    records += 1;
    yield initiativeLine(initiative);
  }
  yield endLine(records);
}
