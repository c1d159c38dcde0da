import type { FileScenario } from '../../shared/file/fileParts.ts';
import { FileRefused } from './fileRefused.ts';
import type { Reviewed } from './offeredFiles.ts';
import { type Reading, readUngeplan } from './readUngeplan.ts';

/** One scenario of a file; null where it is there no more, or the file is not. */
export async function readReviewed(path: string, id: string, reading: Reading): Promise<Reviewed | null> {
  let found: FileScenario | null = null;
  try {
    const { header } = await readUngeplan(
      path,
      (part) => {
        if (part.kind === 'scenario' && part.scenario.id === id) found = part.scenario;
      },
      reading,
    );
    return found && { header, scenario: found };
  } catch (error) {
    if (error instanceof FileRefused) return null;
    throw error;
  }
}
