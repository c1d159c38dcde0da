import { expect, test } from 'vitest';
import { defaultSettings } from '../../../shared/contract/stored.ts';
import { withDatabase } from './onFile.ts';
import { openTestStore, temporaryFolder } from './storeForTest.ts';

test('settings begin at their defaults and stay as they are set', async () => {
  const folder = temporaryFolder();
  const first = await openTestStore(folder);
  expect(first.store.settings.get()).toEqual(defaultSettings);
  const changed = { ...defaultSettings, language: 'en', openScenarioId: 'x' } as const;
  expect(first.store.settings.set({ language: 'en', openScenarioId: 'x' })).toEqual(changed);
  first.store.close();
  const { store } = await openTestStore(folder);
  expect(store.settings.get()).toEqual(changed);
});

test('a setting that is broken or unknown is at its default and harms no other', async () => {
  const folder = temporaryFolder();
  const first = await openTestStore(folder);
  first.store.settings.set({ language: 'en', theme: 'dark' });
  first.store.close();
  withDatabase(folder, (database) => {
    database.exec(`UPDATE settings SET value = '"purple"' WHERE key = 'theme'`);
    database.exec(`INSERT INTO settings (key, value) VALUES ('fromTomorrow', '1')`);
    database.pragma('ignore_check_constraints = ON');
    database.exec(`INSERT INTO settings (key, value) VALUES ('openScenarioId', '{')`);
  });
  const { store } = await openTestStore(folder);
  expect(store.settings.get()).toEqual({ ...defaultSettings, language: 'en' });
});

test('a value that is not allowed changes nothing', async () => {
  const { store } = await openTestStore(temporaryFolder());
  expect(() => store.settings.set({ language: 'de' as 'da', theme: 'dark' })).toThrow();
  expect(() => store.settings.set({ unknown: 1 } as object)).toThrow();
  expect(store.settings.get()).toEqual(defaultSettings);
});
