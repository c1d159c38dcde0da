import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { databaseFile } from '../../electron/database/layout.ts';
import { writeField } from '../../shared/document/field.ts';
import { ownDataFolder } from './dataFolder.ts';
import { exampleScenario } from './exampleScenario.ts';
import { caseloadField, type } from './fields.ts';
import { launchApp } from './launch.ts';
import { openFilesOf, startPlainly } from './plainStart.ts';
import { goTo } from './rail.ts';
import { untilSaved } from './saved.ts';
import { expectStrip } from './strip.ts';

/** The line that the store writes to the log when it has opened a database. */
const OPENED = 'store: opened';

const onDatabase = (file: string) => /\.sqlite(?:-wal|-shm|-journal)?$/.test(file);

/** The database and its companions, with what would change if somebody else wrote or replaced them. */
function databaseFiles(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter(onDatabase);
  const facts = names.map((name) => {
    const { ino, size, mtimeNs } = statSync(join(folder, name), { bigint: true });
    return [name, `${ino} ${size} ${mtimeNs}`] as const;
  });
  return Object.fromEntries(facts);
}

test('a second start on the same data ends by itself, touches no database, and the first goes on', async () => {
  const dataFolder = ownDataFolder();
  const first = await launchApp({ dataFolder });
  await untilSaved(first.page);
  const pid = first.app.process().pid ?? 0;
  if (process.platform === 'linux') expect(openFilesOf(pid)).toContain(databaseFile(dataFolder));

  const before = databaseFiles(dataFolder);
  expect(Object.keys(before)).toContain('ungeplan.sqlite');
  const second = await startPlainly(first, dataFolder);
  expect(await second.ended()).toBe(0);
  expect(second.said()).not.toContain(OPENED);
  expect([...second.held].filter(onDatabase)).toEqual([]);
  expect(databaseFiles(dataFolder)).toEqual(before);

  await goTo(first.page, 'interventions');
  await type(caseloadField(first.page), '22');
  await expectStrip(first.page, writeField(exampleScenario(), 'interventions/ips/capacity/caseload', 22));
  await untilSaved(first.page);
  await first.close();
});

test('three starts at once become one app', async () => {
  const dataFolder = ownDataFolder();
  // Lends its Electron and its display; it has data of its own.
  const other = await launchApp();
  const starts = await Promise.all([1, 2, 3].map(() => startPlainly(other, dataFolder)));
  await expect.poll(() => starts.filter((start) => start.code() === 0).length, { timeout: 60_000 }).toBe(2);
  const stays = starts.filter((start) => start.code() === null);
  expect(stays).toHaveLength(1);
  await expect.poll(() => stays[0]?.said(), { timeout: 60_000 }).toContain(OPENED);
  // The watch sees what is held open, so that seeing nothing of the others means something.
  if (process.platform === 'linux') expect([...(stays[0]?.held ?? [])]).toContain('ungeplan.sqlite');
  const gone = starts.filter((start) => start.code() === 0);
  expect(gone.map((start) => start.said()).join('\n')).not.toContain(OPENED);
  expect(gone.flatMap((start) => [...start.held].filter(onDatabase))).toEqual([]);
  await other.close();
});
