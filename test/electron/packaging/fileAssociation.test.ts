import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FILE_ENDING } from '../../../shared/file/fileEnding.ts';

test('files of scenarios are opened with the app on Linux too, which knows files by their MIME type', () => {
  const settings = readFileSync(join(import.meta.dirname, '../../../electron-builder.yml'), 'utf8');
  const [, association = ''] = /^fileAssociations:\n((?: .*\n)+)/m.exec(settings) ?? [];
  expect(association).toContain(`ext: ${FILE_ENDING}\n`);
  expect(association).toMatch(/^ {4}mimeType: application\/x-ungeplan$/m);
});
