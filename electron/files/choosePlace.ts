import { extname } from 'node:path';
import { callError } from '../../shared/contract/errors.ts';
import { CallFailure } from '../calls/answer.ts';
import type { Dialogs } from '../dialogs.ts';
import { fileName } from './fileName.ts';
import { isRefusedByDisk } from './refusedByDisk.ts';
import { writeWhole } from './writeWhole.ts';

/** A place that somebody chose, and which of the kinds of file it is for. */
interface Place<Ending extends string> {
  readonly path: string;
  readonly ending: Ending;
}

/**
 * Asks where to save a file of one of these kinds. A path without one of their endings gets the first. Fails as
 * `cancelled` where nothing was chosen.
 *
 * @param kinds what the kinds are called, by their endings
 */
export async function choosePlace<Ending extends string>(
  { whereToSave }: Pick<Dialogs, 'whereToSave'>,
  name: string,
  kinds: Readonly<Partial<Record<Ending, string>>>,
): Promise<Place<Ending>> {
  const endings = Object.keys(kinds) as Ending[];
  const first = endings[0] as Ending;
  const path = await whereToSave(
    `${fileName(name)}.${first}`,
    endings.map((ending) => ({ kind: kinds[ending] ?? ending, ending })),
  );
  if (path === null) throw new CallFailure(callError('cancelled'));
  const ending = endings.find((one) => extname(path).toLowerCase() === `.${one}`);
  return ending ? { path, ending } : { path: `${path}.${first}`, ending: first };
}

/** Writes a file at a chosen place, whole or not at all; a place that cannot be written to is told of by its path. */
export async function putAt(path: string, content: string | Uint8Array): Promise<{ readonly path: string }> {
  try {
    await writeWhole(path, content);
    return { path };
  } catch (error) {
    throw isRefusedByDisk(error) ? new CallFailure(callError('fileNotWritten', { path })) : error;
  }
}
