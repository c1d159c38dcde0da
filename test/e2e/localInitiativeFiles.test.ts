import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { localImportSentence } from '../../shared/words/localImportSentence.ts';
import { wordsIn } from '../../shared/words/words.ts';
import { openTestStore } from '../electron/database/storeForTest.ts';
import { aLocalInitiative } from '../shared/evidence/aLocalInitiative.ts';
import { chooseFile } from './chooseFile.ts';
import { chooseWhereToSave } from './chooseWhereToSave.ts';
import { ownDataFolder } from './dataFolder.ts';
import { launchApp } from './launch.ts';
import { goTo } from './rail.ts';

const words = wordsIn('da');
const { t } = words;
const folder = mkdtempSync(join(tmpdir(), 'ungeplan-local-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, 'lokale-indsatser.json');
const { name } = aLocalInitiative();

test('local initiatives go to a file and come back from it; a wrong file is told of', async () => {
  const dataFolder = ownDataFolder();
  const { store } = await openTestStore(dataFolder);
  store.localInitiatives.takeIn([aLocalInitiative()], (one) => one);
  store.close();
  const launched = await launchApp({ dataFolder });
  const { app, page } = launched;
  const press = (label: string) => page.getByRole('button', { name: label, exact: true }).click();
  const inList = () => page.getByRole('main').getByText(name, { exact: true });
  await goTo(page, 'evidence');
  await inList().first().waitFor();

  await chooseWhereToSave(app, path);
  await press(t('evidence.exportLocal'));
  await page.getByText(t('localInitiative.exportedCount', { count: 1, path })).waitFor();

  await page.evaluate(
    (id) => (window as unknown as { ungeplan: Bridge }).ungeplan.removeLocalInitiative({ id }),
    aLocalInitiative().id,
  );
  await page.reload();
  await page.waitForSelector('html[data-ready="projection"]');
  await goTo(page, 'evidence');
  expect(await inList().count()).toBe(0);

  await chooseFile(app, path);
  await press(t('evidence.importLocal'));
  const brought = { state: 'imported', added: 1, renamed: 0, unchanged: 0, unread: [] } as const;
  await page.getByText(localImportSentence(words, { ...brought, unread: [] })).waitFor();
  await inList().first().waitFor();

  const wrong = join(folder, 'andet.json');
  for (const [text, reason] of [
    ['{"format":"andet"}', 'notInitiatives'],
    ['Kære kollega', 'notJson'],
  ] as const) {
    writeFileSync(wrong, text);
    await chooseFile(app, wrong);
    await press(t('evidence.importLocal'));
    await page.getByText(localImportSentence(words, { state: 'refused', reason, facts: {} })).waitFor();
  }
  await inList().first().waitFor();
  await launched.close();
});

interface Bridge {
  removeLocalInitiative(input: { id: string }): Promise<unknown>;
}
