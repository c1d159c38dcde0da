import { posix, win32 } from 'node:path';

/** What decides where the data lies. `override` is UNGEPLAN_DATA; `home` is the user's home folder. */
export interface PlaceFacts {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly override?: string | undefined;
}

/**
 * The folder of the database and its backups: the machine's own application data, never the roaming profile, which
 * municipalities often redirect to a network share. Gives a path and makes nothing.
 *
 * A relative override is taken from the home folder, since an app started from an icon has no telling work folder.
 */
export function dataFolder(facts: PlaceFacts): string {
  const { env, home, override } = facts;
  const path = facts.platform === 'win32' ? win32 : posix;
  if (override !== undefined && override.trim() !== '') return path.resolve(home, override.trim());
  if (facts.platform === 'win32') {
    return path.join(absoluteOr(path, env.LOCALAPPDATA, path.join(home, 'AppData', 'Local')), 'Ungeplan');
  }
  if (facts.platform === 'darwin') return path.join(home, 'Library', 'Application Support', 'Ungeplan');
  // The XDG specification asks that a relative XDG_DATA_HOME be ignored.
  return path.join(absoluteOr(path, env.XDG_DATA_HOME, path.join(home, '.local', 'share')), 'ungeplan');
}

function absoluteOr(path: typeof posix, given: string | undefined, otherwise: string): string {
  return given !== undefined && path.isAbsolute(given) ? given : otherwise;
}
