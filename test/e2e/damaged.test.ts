import { expect, test } from 'vitest';
import { summarise } from '../../shared/model/summarise.ts';
import { wordsIn } from '../../shared/words/words.ts';
import { withDatabase } from '../electron/database/onFile.ts';
import { openTestStore } from '../electron/database/storeForTest.ts';
import { exampleScenario } from './exampleScenario.ts';
import { launchApp } from './launch.ts';
import { goTo } from './rail.ts';
import { folderWith } from './storedFolder.ts';

const { t } = wordsIn('da');
const name = 'Flere ungeguider';

/** A plan that is open, and another of two versions, of which the last says another number than was saved. */
async function folderWithDamage(): Promise<string> {
  const example = exampleScenario();
  const folder = await folderWith(example, { ...example, name });
  const { store } = await openTestStore(folder);
  const row = store.scenarios.list({ ...everything, search: name })[0];
  const id = row?.id ?? '';
  const next = { ...example, name, description: 'Til udvalget' };
  expect(store.scenarios.save(id, next, summarise(next), { expectedRevision: 1 })).toMatchObject({ ok: true });
  store.close();
  const sql = `UPDATE revisions SET document = replace(document, '"persons":2', '"persons":3')
    WHERE scenario_id = ? AND revision = 2`;
  expect(withDatabase(folder, (database) => database.prepare(sql).run(id).changes)).toBe(1);
  return folder;
}

const everything = { place: 'active', search: '', sort: 'changed', descending: true, limit: 10, offset: 0 } as const;

test('a plan whose numbers are not those that were saved is told of, and gives way to its version before', async () => {
  const { page, close } = await launchApp({ dataFolder: await folderWithDamage() });
  await goTo(page, 'overview');
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByText(t('errors.damagedDocument', { name })).waitFor();
  await page.getByText(t('overview.unreadable')).waitFor();

  await page.getByRole('button', { name: t('overview.actionsFor', { name }) }).click();
  await page.getByRole('menuitem', { name: t('overview.recover') }).click();
  const [recovered = ''] = t('overview.recovered', { name, when: '#' }).split('#');
  await page.getByText(recovered.trim()).waitFor();
  await page.getByRole('button', { name, exact: true }).click();
  await page.waitForSelector('html[data-ready="projection"]');
  expect(await page.getByRole('banner').innerText()).toContain(name);
  await close();
});
