import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cacheFolder } from '../../../electron/launcher/cacheFolder.ts';

const usual = join(homedir(), '.cache', 'ungeplan');

test.each([
  [{}, usual],
  [{ XDG_CACHE_HOME: '' }, usual],
  [{ XDG_CACHE_HOME: 'relative' }, usual],
  [{ XDG_CACHE_HOME: '/var/cache' }, join('/var/cache', 'ungeplan')],
])('with %o the cache lies outside the repository', (env, expected) => {
  expect(cacheFolder(env)).toBe(expected);
});
