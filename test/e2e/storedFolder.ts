import type { Scenario } from '../../shared/document/scenario.ts';
import { summarise } from '../../shared/model/summarise.ts';
import { openTestStore } from '../electron/database/storeForTest.ts';
import { ownDataFolder } from './dataFolder.ts';

/** A data folder as a run of the app leaves it: these scenarios, the first of them open, and a backup made at the end. */
export async function folderWith(...scenarios: readonly [Scenario, ...Scenario[]]): Promise<string> {
  const folder = ownDataFolder();
  const { store } = await openTestStore(folder);
  const ids = scenarios.map((scenario) => {
    const created = store.scenarios.create(scenario, summarise(scenario), { isExample: false });
    if (!created.ok) throw new Error(JSON.stringify(created));
    return created.row.id;
  });
  store.settings.set({ openScenarioId: ids[0] ?? null });
  await store.backups.makeNow();
  store.close();
  return folder;
}
