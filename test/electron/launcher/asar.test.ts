import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packAsar } from '../../../electron/launcher/asar.ts';
import { temporaryFolder } from './temporaryFolder.ts';

interface AsarReader {
  listPackage(archive: string, options: { isPack: boolean }): string[];
  extractFile(archive: string, name: string): Buffer;
}

// Electron's own reader, as electron-builder uses it: an independent judge of the format.
const fromBuilder = createRequire(createRequire(import.meta.url).resolve('app-builder-lib/package.json'));
const reader: AsarReader = fromBuilder('@electron/asar');

test.each([[{ 'package.json': '{}', 'main.mjs': 'æøå'.repeat(100) }], [{ a: '', bb: 'x', ccc: 'yy' }]])(
  'Electron’s own reader finds each file whole: %o',
  (files) => {
    const archive = join(temporaryFolder(), 'app.asar');
    writeFileSync(archive, packAsar(files));
    expect(reader.listPackage(archive, { isPack: false }).sort()).toEqual(
      Object.keys(files)
        .map((name) => `/${name}`)
        .sort(),
    );
    for (const [name, content] of Object.entries(files)) {
      expect(reader.extractFile(archive, name).toString()).toBe(content);
    }
  },
);
