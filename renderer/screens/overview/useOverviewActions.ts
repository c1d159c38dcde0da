import { useState } from 'react';
import type { CallOutput } from '../../../shared/contract/calls.ts';
import type { Place, ScenarioRow } from '../../../shared/contract/stored.ts';
import { api } from '../../api.ts';
import {
  copyScenarios,
  createEmpty,
  createFromExample,
  duplicateScenario,
  moveScenarios,
  tagScenario,
  valueOrTell,
} from '../../state/actions.ts';
import { useAppStore } from '../../state/appStore.ts';
import { recover } from '../../state/recover.ts';
import { useWords } from '../../words.ts';

interface Question {
  readonly title: string;
  readonly texts: readonly string[];
  readonly action: string;
  readonly onConfirm: () => void;
}

const movedTexts = {
  active: { one: 'overview.movedToActive', many: 'overview.manyToActive' },
  archive: { one: 'overview.movedToArchive', many: 'overview.manyToArchive' },
  trash: { one: 'overview.movedToTrash', many: 'overview.manyToTrash' },
} as const;

type Counts = CallOutput<'listScenarios'>['counts'];

/**
 * What is done with scenarios in the overview. What can be undone is done at once and offers the way back; what takes
 * more than half of the scenarios away, or cannot be undone, asks first and says how many.
 */
export function useOverviewActions(counts: Counts | undefined, refresh: () => void, clear: () => void) {
  const { t, number, day, time } = useWords();
  const [question, setQuestion] = useState<Question | null>(null);
  const notify = useAppStore((app) => app.notify);
  const { active = 0, archive = 0, trash = 0 } = counts ?? {};
  const kept = active + archive;

  /** Puts rows back where each was. */
  const putBack = async (rows: readonly ScenarioRow[]) => {
    for (const place of ['active', 'archive', 'trash'] as const) {
      const ids = rows.filter((row) => row.place === place).map(({ id }) => id);
      if (ids.length > 0) await moveScenarios(ids, place);
    }
    refresh();
  };
  const moveNow = async (rows: readonly ScenarioRow[], to: Place) => {
    const ids = rows.map(({ id }) => id);
    if (!(await moveScenarios(ids, to))) return;
    const [first] = rows;
    const { one, many } = movedTexts[to];
    const text = rows.length === 1 && first ? t(one, { name: first.name }) : t(many, { count: rows.length });
    notify({ text, action: { label: t('app.undo'), run: () => void putBack(rows) } });
    clear();
    refresh();
  };

  return {
    question,
    forget: () => setQuestion(null),
    example: createFromExample,
    empty: createEmpty,
    duplicate: (row: ScenarioRow) => duplicateScenario(row.id),

    move(rows: readonly ScenarioRow[], to: Place) {
      const count = rows.length;
      // One scenario is seen to go, and the way back is beside it.
      const isMost = to === 'trash' && count > 1 && count * 2 > kept;
      if (!isMost) return void moveNow(rows, to);
      setQuestion({
        title: t('overview.halfTitle'),
        texts: [t('overview.halfToTrash', { count, total: number(kept) })],
        action: t('overview.halfDo', { count }),
        onConfirm: () => void moveNow(rows, to),
      });
    },

    async copy(rows: readonly ScenarioRow[]) {
      const copies = await copyScenarios(rows.map(({ id }) => id));
      if (!copies) return;
      const undo = async () => {
        await moveScenarios(copies, 'trash');
        refresh();
      };
      const text = t('overview.copied', { count: copies.length });
      notify({ text, action: { label: t('app.undo'), run: () => void undo() } });
      clear();
      refresh();
    },

    async recover(row: ScenarioRow) {
      const { name } = row;
      const version = await recover(row);
      if (version === undefined) return;
      if (version) {
        const when = t('versions.when', { day: day(version.savedAt), time: time(version.savedAt) });
        notify({ text: t('overview.recovered', { name, when }) });
      } else {
        const openFolder = () => void api.openDataFolder(undefined).then(valueOrTell);
        const action = { label: t('settings.dataOpen'), run: openFolder };
        notify({ text: t('overview.notRecovered', { name }), action });
      }
      refresh();
    },

    async tag(row: ScenarioRow, tags: readonly string[]) {
      if (await tagScenario(row, tags, t('overview.tagsLabel'))) refresh();
    },

    askToEmptyTrash() {
      const isMost = trash * 2 > kept + trash;
      const share = t('overview.emptyTrashHalf', { count: number(trash), total: number(kept + trash) });
      setQuestion({
        title: t('overview.emptyTrash'),
        texts: [t('overview.emptyTrashText', { count: trash }), ...(isMost ? [share] : [])],
        action: t('overview.emptyTrashDo', { count: trash }),
        onConfirm: () => void emptyTrash(),
      });
    },
  };

  async function emptyTrash() {
    const emptied = valueOrTell(await api.emptyTrash(undefined));
    if (emptied) notify({ text: t('overview.trashEmptied', { count: emptied.removed }) });
    clear();
    refresh();
  }
}
