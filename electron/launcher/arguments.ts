import { resolve } from 'node:path';
import { LauncherError } from './launcherError.ts';
import { messages } from './messages.ts';

export interface LauncherArguments {
  /** Use a virtual display even where there is a real one. */
  readonly virtual: boolean;
  /** Absolute path of the data folder; undefined for the usual one. */
  readonly dataFolder: string | undefined;
}

/**
 * Reads what stands after `npm start --`.
 * @param from the folder that a relative data folder starts in.
 * @throws LauncherError that says what is allowed.
 */
export function parseArguments(given: readonly string[], from: string): LauncherArguments {
  let virtual = false;
  let dataFolder: string | undefined;
  const rest = [...given];
  for (let argument = rest.shift(); argument !== undefined; argument = rest.shift()) {
    if (argument === '--virtual') {
      virtual = true;
    } else if (argument === '--data' || argument.startsWith('--data=')) {
      const folder = argument === '--data' ? rest.shift() : argument.slice('--data='.length);
      if (folder === undefined || folder === '' || folder.startsWith('--')) {
        throw new LauncherError(messages.dataNeedsFolder);
      }
      dataFolder = resolve(from, folder);
    } else {
      throw new LauncherError(messages.badArgument(argument));
    }
  }
  return { virtual, dataFolder };
}
