import { useCallback, useState } from 'react';
import type { Place, ScenarioQuery, ScenarioRow } from '../../../shared/contract/stored.ts';
import { Button } from '../../components/Button.tsx';
import { openScenario } from '../../state/actions.ts';
import { type Screen, useAppStore } from '../../state/appStore.ts';
import { useWords } from '../../words.ts';
import { FileButtons } from '../review/FileButtons.tsx';
import { BackupLine } from './BackupLine.tsx';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { NewScenarioMenu } from './NewScenarioMenu.tsx';
import { OverviewFilter } from './OverviewFilter.tsx';
import css from './OverviewScreen.module.css';
import { type OpenMenu, RowMenu } from './RowMenu.tsx';
import { ScenarioTable } from './ScenarioTable.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { TagsDialog } from './TagsDialog.tsx';
import { useOverviewActions } from './useOverviewActions.ts';
import { useScenarioPages, type Wanted } from './useScenarioPages.ts';
import { useSelection } from './useSelection.ts';
import { Welcome } from './Welcome.tsx';

const atFirst: Wanted = { place: 'active', search: '', sort: 'changed', descending: true, isGrouped: false };

/** All stored scenarios: find, open, copy, sort and put away. */
export function OverviewScreen() {
  const { t } = useWords();
  const [wanted, setWanted] = useState(atFirst);
  const { list, refresh, more } = useScenarioPages(wanted);
  const selection = useSelection();
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const [tagged, setTagged] = useState<ScenarioRow | null>(null);
  const actions = useOverviewActions(list?.counts, refresh, selection.clear);

  const narrow = (change: Partial<Wanted>) => {
    if (change.isGrouped === undefined) selection.clear();
    setWanted((before) => ({ ...before, ...change }));
  };
  const chooseTag = (tag: string | null) => {
    selection.clear();
    setWanted(({ tag: _, ...others }) => (tag === null ? others : { ...others, tag }));
  };
  const sortBy = (sort: ScenarioQuery['sort']) =>
    setWanted((before) => ({
      ...before,
      sort,
      descending: before.sort === sort ? !before.descending : sort !== 'name' && sort !== 'breakEvenMonth',
    }));
  const open = useCallback((row: ScenarioRow) => void show(openScenario(row.id)), []);
  const openMenu = useCallback((row: ScenarioRow, button: HTMLElement) => setMenu({ row, button }), []);

  if (!list) return <h1>{t('overview.title')}</h1>;
  const { counts } = list;
  if (counts.active + counts.archive + counts.trash === 0) {
    return (
      <Welcome onExample={() => void show(actions.example())} onEmpty={() => void show(actions.empty(), 'segments')} />
    );
  }
  const selected = [...selection.rows.values()];
  return (
    <div className={selected.length > 0 ? css.withBar : undefined}>
      <div className={css.head}>
        <div>
          <h1>{t('overview.title')}</h1>
          <p className={css.subtitle}>{t('overview.subtitle', { count: counts[wanted.place] })}</p>
        </div>
        <div className={css.tools}>
          <FileButtons hasScenarios={counts.active + counts.archive > 0} />
          <NewScenarioMenu
            onExample={() => void show(actions.example())}
            onEmpty={() => void show(actions.empty(), 'segments')}
          />
        </div>
      </div>
      <OverviewFilter wanted={wanted} list={list} onChange={narrow} onTag={chooseTag}>
        {wanted.place === 'trash' && counts.trash > 0 ? (
          <Button onPress={actions.askToEmptyTrash}>{t('overview.emptyTrash')}</Button>
        ) : null}
      </OverviewFilter>
      <ScenarioTable
        rows={list.rows}
        found={list.found}
        wanted={wanted}
        selected={selection.rows}
        emptyText={
          wanted.search === '' && wanted.tag === undefined ? t('overview.emptyPlace') : t('overview.noneFound')
        }
        onSort={sortBy}
        onMore={more}
        onOpen={open}
        onSelect={selection.toggle}
        onSelectAll={() => selection.toggleAll(list.rows)}
        onMenu={openMenu}
      />
      <BackupLine />
      <RowMenu
        open={menu}
        onClose={() => setMenu(null)}
        onOpen={open}
        onDuplicate={(row) => void show(actions.duplicate(row))}
        onTags={setTagged}
        onRecover={(row) => void actions.recover(row)}
        onMove={(row, to: Place) => actions.move([row], to)}
      />
      {selected.length > 0 ? (
        <SelectionBar
          rows={selected}
          place={wanted.place}
          onDuplicate={() => void actions.copy(selected)}
          onMove={(to) => actions.move(selected, to)}
          onClear={selection.clear}
        />
      ) : null}
      {tagged ? (
        <TagsDialog row={tagged} onSave={(tags) => void actions.tag(tagged, tags)} onClose={() => setTagged(null)} />
      ) : null}
      {actions.question ? <ConfirmDialog {...actions.question} onClose={actions.forget} /> : null}
    </div>
  );
}

async function show(opening: Promise<boolean>, screen: Screen = 'projection'): Promise<void> {
  if (await opening) useAppStore.getState().goTo(screen);
}
