import { basename } from 'node:path';
import type { Offered, OfferedScenario } from '../../shared/contract/files.ts';
import type { FilePart } from '../../shared/file/fileParts.ts';
import type { FileHeader } from '../../shared/file/records.ts';
import type { Store } from '../database/store.ts';
import { FileRefused } from './fileRefused.ts';
import type { Work } from './fileWork.ts';
import type { OfferedFiles } from './offeredFiles.ts';
import { type Reading, readUngeplan } from './readUngeplan.ts';

/** What a file holds, for a person to choose what is to become of it; or why nothing of it can be read. */
export async function offerFile(
  path: string,
  files: OfferedFiles,
  store: Store,
  work: Work & Reading,
): Promise<Offered> {
  const name = basename(path);
  const scenarios: OfferedScenario[] = [];
  let localInitiatives = 0;
  const take = (part: FilePart) => {
    if (part.kind === 'localInitiative') localInitiatives += 1;
    else scenarios.push(offered(part.scenario, store));
    work.step();
  };
  try {
    const { header, unread, unreadCount } = await readUngeplan(path, take, work);
    return {
      state: 'offered',
      file: files.offer(path),
      name,
      header: factsOf(header),
      scenarios,
      localInitiatives,
      unread: [...unread],
      unreadCount,
    };
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    return { state: 'refused', name, reason: error.reason, facts: { ...error.facts } };
  }
}

/** A header as it crosses: the format is known on both sides. */
export function factsOf({ format: _format, version: _version, ...facts }: FileHeader) {
  return facts;
}

function offered(
  { id, scenario, savedAt, revisions, comments }: Extract<FilePart, { kind: 'scenario' }>['scenario'],
  store: Store,
): OfferedScenario {
  return {
    id,
    name: scenario.name,
    municipality: scenario.municipality ?? '',
    savedAt,
    versions: revisions.length,
    comments: comments.length,
    isHere: store.scenarios.row(id) !== null,
  };
}
