import { app, shell } from 'electron';
import type { Ready, Start } from '../../shared/contract/calls.ts';
import { callError } from '../../shared/contract/errors.ts';
import { defaultSettings } from '../../shared/contract/stored.ts';
import { FILE_ENDING } from '../../shared/file/fileEnding.ts';
import { MODEL_VERSION } from '../../shared/model/project.ts';
import { databaseFile } from '../database/layout.ts';
import { salvage } from '../database/salvage.ts';
import type { Store } from '../database/store.ts';
import type { Dialogs } from '../dialogs.ts';
import { ungeplanLines } from '../files/ungeplanLines.ts';
import { unstored } from '../files/unstored.ts';
import { writeWhole } from '../files/writeWhole.ts';
import { failureOf, type Refused, type StoreDoor } from '../storeDoor.ts';
import { CallFailure, type Handlers } from './answer.ts';
import { exampleScenario } from './scenarios.ts';

type LifeCalls = Pick<
  Handlers,
  'startApp' | 'saveSettings' | 'restoreBackup' | 'saveReadable' | 'openDataFolder' | 'readyToClose'
>;

interface Parts {
  readonly door: StoreDoor;
  readonly example: unknown;
  readonly dialogs: Dialogs;
  readonly onSettings: (settings: ReturnType<Store['settings']['get']>) => void;
  readonly onReadyToClose: () => void;
}

/** Start, settings, recovery and end of the app. */
export function lifeCalls({ door, example, dialogs, onSettings, onReadyToClose }: Parts): LifeCalls {
  const ready = (store: Store): Start => {
    openExampleAtFirst(store, example);
    const settings = store.settings.get();
    onSettings(settings);
    return {
      state: 'ready',
      settings,
      versions: {
        app: app.getVersion(),
        model: MODEL_VERSION,
        electron: process.versions.electron,
        sqlite: store.facts.sqlite,
      },
      dataFolder: door.folder,
      lastBackupAt: store.backups.list()[0]?.madeAt ?? null,
      opened: openedLast(store),
    };
  };
  const refused = ({ problem, backups }: Refused): Start => ({
    state: 'problem',
    problem: failureOf(problem),
    settings: defaultSettings,
    dataFolder: door.folder,
    backups,
  });

  return {
    async startApp() {
      const outcome = await door.open();
      return outcome.ok ? ready(outcome.store) : refused(outcome);
    },

    saveSettings(settings) {
      const saved = door.store.settings.set(settings);
      onSettings(saved);
      return saved;
    },

    async restoreBackup({ name }) {
      const outcome = await door.restore(name);
      return outcome.ok ? ready(outcome.store) : refused(outcome);
    },

    async saveReadable() {
      const path = await dialogs.whereToSave(`ungeplan.${FILE_ENDING}`);
      if (path === null) throw new CallFailure(callError('cancelled'));
      const { nativeBinding } = door;
      const found = salvage({ file: databaseFile(door.folder), nativeBinding, log: () => undefined });
      const now = new Date();
      const scenarios = found.scenarios.map(({ id, scenario }) => unstored(scenario, id, now));
      const content = { purpose: 'share', app: app.getVersion(), now, scenarios, localInitiatives: () => [] } as const;
      await writeWhole(path, ungeplanLines(content, { signal: new AbortController().signal, step: () => undefined }));
      return { path, scenarios: found.scenarios.length, unreadable: found.lost };
    },

    async openDataFolder() {
      const refusal = await shell.openPath(door.folder);
      if (refusal !== '') throw new CallFailure(callError('noFolder'));
    },

    readyToClose() {
      onReadyToClose();
    },
  };
}

/** What was open last. One that cannot be read is asked for again by the page, and told of then. */
function openedLast(store: Store): Ready['opened'] {
  const id = store.settings.get().openScenarioId;
  if (id === null) return null;
  const found = store.scenarios.get(id);
  return found.ok ? { row: found.row, scenario: found.scenario } : null;
}

/** The first run opens the example municipality, so that there is something to look at and to change. */
function openExampleAtFirst(store: Store, example: unknown): void {
  const counts = Object.values(store.scenarios.countByPlace());
  // Whoever has had a scenario open has seen the example, and may have removed it.
  if (counts.some((count) => count > 0) || store.settings.get().openScenarioId !== null) return;
  const scenario = exampleScenario(example);
  store.together(() => {
    // Its headlines come with its draws, or when the overview is opened: the window need not wait for the model.
    const created = store.scenarios.create(scenario, null, { isExample: true });
    if (created.ok) store.settings.set({ openScenarioId: created.row.id });
  });
}
