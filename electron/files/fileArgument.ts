import { resolve } from 'node:path';
import { FILE_ENDING } from '../../shared/file/fileEnding.ts';

/**
 * The `.ungeplan` file that a start was given, as a double-click on one does; null when there is none.
 *
 * @param given the arguments of the start
 * @param folder where it was started
 */
export function fileArgument(given: readonly string[], folder: string): string | null {
  const file = given.findLast((one) => !one.startsWith('-') && one.toLowerCase().endsWith(`.${FILE_ENDING}`));
  return file === undefined ? null : resolve(folder, file);
}
