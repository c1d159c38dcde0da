import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ElectronSources, findElectron } from '../../../electron/launcher/findElectron.ts';
import { LauncherError } from '../../../electron/launcher/launcherError.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { writeDist } from './writeDist.ts';

const dist = (version: string) => ({ executable: `/${version}/electron`, distFolder: `/${version}`, version });

/** Sources of which each says when it is asked. */
function sourcesThat(asked: string[], given: Partial<ElectronSources>): ElectronSources {
  const sources: ElectronSources = {
    overrideFolder: undefined,
    installed: () => undefined,
    download: () => Promise.reject(new Error('fetch failed')),
    fallback: () => Promise.reject(new Error('npm svarer ikke')),
    ...given,
  };
  return {
    ...sources,
    installed: () => {
      asked.push('installed');
      return sources.installed();
    },
    download: () => {
      asked.push('download');
      return sources.download();
    },
    fallback: () => {
      asked.push('fallback');
      return sources.fallback();
    },
  };
}

describe.runIf(process.platform === 'linux')('with ELECTRON_OVERRIDE_DIST_PATH set', () => {
  test('that folder is taken and no other place is asked', async () => {
    const asked: string[] = [];
    const overrideFolder = writeDist(temporaryFolder(), 'v45.4.1\n');
    const found = await findElectron(sourcesThat(asked, { overrideFolder, installed: () => dist('1.0.0') }));
    expect(found).toEqual({
      executable: join(overrideFolder, 'electron'),
      distFolder: overrideFolder,
      version: '45.4.1',
      origin: 'override',
    });
    expect(asked).toEqual([]);
  });

  test('a folder without an Electron is refused, not passed over in silence', async () => {
    const overrideFolder = temporaryFolder();
    const search = findElectron(sourcesThat([], { overrideFolder, installed: () => dist('45.4.1') }));
    await expect(search).rejects.toThrow(LauncherError);
    await expect(search).rejects.toThrow(`ELECTRON_OVERRIDE_DIST_PATH peger på ${overrideFolder}`);
  });
});

test('an empty ELECTRON_OVERRIDE_DIST_PATH counts as unset', async () => {
  const found = await findElectron(sourcesThat([], { overrideFolder: '', installed: () => dist('45.4.1') }));
  expect(found.origin).toBe('installed');
});

test('the installed Electron is taken without a download', async () => {
  const asked: string[] = [];
  const found = await findElectron(sourcesThat(asked, { installed: () => dist('45.4.1') }));
  expect(found).toMatchObject({ version: '45.4.1', origin: 'installed' });
  expect(asked).toEqual(['installed']);
});

test("Electron's own download comes before the fallback", async () => {
  const asked: string[] = [];
  let downloaded = false;
  const found = await findElectron(
    sourcesThat(asked, {
      installed: () => (downloaded ? dist('45.4.1') : undefined),
      download: () => {
        downloaded = true;
        return Promise.resolve();
      },
    }),
  );
  expect(found.origin).toBe('downloaded');
  expect(asked).toEqual(['installed', 'download', 'installed']);
});

test('a failed download is no error while the fallback works', async () => {
  const asked: string[] = [];
  const found = await findElectron(sourcesThat(asked, { fallback: () => Promise.resolve(dist('33.2.1')) }));
  expect(found).toMatchObject({ version: '33.2.1', origin: 'fallback' });
  expect(asked).toEqual(['installed', 'download', 'fallback']);
});

test('a download that ends well but leaves no Electron leads to the fallback too', async () => {
  const sources = sourcesThat([], {
    download: () => Promise.resolve(),
    fallback: () => Promise.resolve(dist('33.2.1')),
  });
  await expect(findElectron(sources)).resolves.toMatchObject({ origin: 'fallback' });
});

test('both failing gives one sentence with both reasons and what to do', async () => {
  const search = findElectron(sourcesThat([], {}));
  await expect(search).rejects.toThrow(LauncherError);
  const message = await search.catch((thrown: unknown) => String(thrown));
  expect(message).toContain('GitHub: fetch failed');
  expect(message).toContain('Reserve: npm svarer ikke');
  expect(message).toContain('ELECTRON_OVERRIDE_DIST_PATH');
  expect(message).not.toContain('\n');
});
