import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Input, SearchField } from 'react-aria-components';
import type { Place, ScenarioRow } from '../../../shared/contract/stored.ts';
import { Button } from '../../components/Button.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { createFromExample, duplicateScenario, moveScenario, openScenario } from '../../state/actions.ts';
import { useAppStore } from '../../state/appStore.ts';
import { useWords } from '../../words.ts';
import css from './OverviewScreen.module.css';
import { ScenarioTable } from './ScenarioTable.tsx';
import { useScenarioList } from './useScenarioList.ts';

const movedTexts = {
  active: 'overview.movedToActive',
  archive: 'overview.movedToArchive',
  trash: 'overview.movedToTrash',
} as const;

/** All stored scenarios: find, open, copy and put away. */
export function OverviewScreen() {
  const { t, number } = useWords();
  const [place, setPlace] = useState<Place>('active');
  const [search, setSearch] = useState('');
  const { list, refresh } = useScenarioList(place, search);
  const { goTo, notify } = useAppStore.getState();

  const open = async (opening: Promise<boolean>) => {
    if (await opening) goTo('projection');
  };
  const move = async (row: ScenarioRow, to: Place) => {
    if (!(await moveScenario(row, to))) return;
    const undo = async () => {
      await moveScenario(row, row.place);
      refresh();
    };
    notify({ text: t(movedTexts[to], { name: row.name }), action: { label: t('app.undo'), run: () => void undo() } });
    refresh();
  };

  return (
    <>
      <div className={css.head}>
        <div>
          <h1>{t('overview.title')}</h1>
          <p className={css.subtitle}>{t('overview.subtitle', { count: list?.counts[place] ?? 0 })}</p>
        </div>
        <Button kind="primary" onPress={() => void open(createFromExample())}>
          <Plus aria-hidden="true" />
          {t('overview.newExample')}
        </Button>
      </div>
      <div className={css.filter}>
        <SearchField className={css.search ?? ''} aria-label={t('overview.search')} value={search} onChange={setSearch}>
          <Input className={css.input ?? ''} placeholder={t('overview.search')} maxLength={200} />
        </SearchField>
        <Segmented
          label={t('overview.places')}
          options={(['active', 'archive', 'trash'] as const).map((id) => ({
            id,
            label: t(`overview.${id}`, { count: number(list?.counts[id] ?? 0) }),
          }))}
          chosen={place}
          onChoose={setPlace}
        />
      </div>
      {list ? (
        <ScenarioTable
          rows={list.rows}
          emptyText={search === '' ? t('overview.emptyPlace') : t('overview.noneFound')}
          onOpen={(row) => void open(openScenario(row.id))}
          onDuplicate={(row) => void open(duplicateScenario(row.id))}
          onMove={(row, to) => void move(row, to)}
        />
      ) : null}
    </>
  );
}
