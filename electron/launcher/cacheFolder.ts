import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/**
 * The folder outside the repository where fetched and built things are kept between runs and shared by checkouts.
 * Follows the XDG base directory rule, which says that a relative XDG_CACHE_HOME counts as unset.
 */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  const base = env.XDG_CACHE_HOME;
  return join(base !== undefined && isAbsolute(base) ? base : join(homedir(), '.cache'), 'ungeplan');
}
