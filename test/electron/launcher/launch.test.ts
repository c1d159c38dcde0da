import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { launch } from '../../../electron/launcher/launch.ts';
import { temporaryFolder } from './temporaryFolder.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** A repository whose Electron download fails, on a machine whose npm fails: no network is touched. */
function withoutNetwork() {
  const repository = temporaryFolder();
  const electronPackage = join(repository, 'node_modules', 'electron');
  mkdirSync(electronPackage, { recursive: true });
  writeFileSync(join(electronPackage, 'package.json'), JSON.stringify({ version: '45.4.1' }));
  writeFileSync(join(electronPackage, 'install.js'), 'console.error("TypeError: fetch failed"); process.exit(1);');
  const programs = temporaryFolder();
  writeFileSync(join(programs, 'npm'), '#!/bin/sh\necho "npm error network unreachable" >&2\nexit 1\n');
  chmodSync(join(programs, 'npm'), 0o755);
  vi.stubEnv('PATH', programs);
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', '');
  return repository;
}

async function run(given: string[], repository = temporaryFolder()) {
  const printed: string[] = [];
  const wrong: string[] = [];
  const code = await launch(given, {
    repository,
    cacheFolder: temporaryFolder(),
    print: (line) => printed.push(line),
    printError: (line) => wrong.push(line),
  });
  return { code, printed, wrong };
}

describe('npm start ends with 1 and one sentence', () => {
  test('when neither the download nor the fallback gives an Electron', async () => {
    const { code, wrong } = await run([], withoutNetwork());
    expect(code).toBe(1);
    expect(wrong).toHaveLength(1);
    expect(wrong[0]).toMatch(
      /^Electron kunne ikke skaffes\. GitHub: TypeError: fetch failed\. Reserve: .+ELECTRON_OVERRIDE_DIST_PATH/,
    );
    expect(wrong[0]).not.toContain('\n');
  });

  test('when ELECTRON_OVERRIDE_DIST_PATH points to nothing', async () => {
    vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', '/nowhere');
    const { code, wrong } = await run([]);
    expect(code).toBe(1);
    expect(wrong).toEqual([expect.stringContaining('/nowhere')]);
  });

  test('when an argument is unknown, before anything is fetched', async () => {
    const { code, printed, wrong } = await run(['--help']);
    expect(code).toBe(1);
    expect(printed).toEqual([]);
    expect(wrong).toEqual([expect.stringContaining('--help')]);
  });
});
