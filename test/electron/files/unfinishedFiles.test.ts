import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { UnfinishedFiles } from '../../../electron/files/unfinishedFiles.ts';
import { temporaryFolder } from '../database/storeForTest.ts';

/** Those of a run, with their notes in a folder. */
function filesOf(notes: string): UnfinishedFiles {
  const files = new UnfinishedFiles();
  files.keepNotesIn(notes);
  return files;
}

test('a note that tells of a file which no run of the app can have made is thrown away, and the file stays', async () => {
  const [notes, folder] = [temporaryFolder(), temporaryFolder()];
  writeFileSync(join(folder, 'budget.xlsx'), 'andres');
  writeFileSync(join(notes, crypto.randomUUID()), join(folder, 'budget.xlsx'));
  writeFileSync(join(notes, crypto.randomUUID()), join(folder, `budget.${crypto.randomUUID()}.part`));
  await filesOf(notes).removeStale();
  expect(readdirSync(folder)).toEqual(['budget.xlsx']);
  expect(readdirSync(notes)).toEqual([]);
});

test('what lies on a drive that is not there is removed when the drive is there again', async () => {
  const [notes, drive] = [temporaryFolder(), join(temporaryFolder(), 'drev')];
  const unfinished = await filesOf(notes).begin(join(drive, 'plan.ungeplan'));
  await filesOf(notes).removeStale();
  expect(readdirSync(notes)).toHaveLength(1);
  mkdirSync(drive);
  writeFileSync(unfinished, 'halvt');
  await filesOf(notes).removeStale();
  expect([...readdirSync(drive), ...readdirSync(notes)]).toEqual([]);
});

test('a folder that takes no notes keeps no file from being written', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'optaget'), '');
  const files = filesOf(join(folder, 'optaget', 'noter'));
  const unfinished = await files.begin(join(folder, 'plan.ungeplan'));
  writeFileSync(unfinished, 'halvt');
  await files.end(unfinished);
  expect(readdirSync(folder)).toEqual(['optaget']);
});
