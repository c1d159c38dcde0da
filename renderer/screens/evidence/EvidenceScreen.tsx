import { useCallback, useState } from 'react';
import type { LocalRow } from '../../../shared/contract/localInitiatives.ts';
import { library } from '../../../shared/evidence/library.ts';
import { useAppStore } from '../../state/appStore.ts';
import { useScenario } from '../../state/documentStore.ts';
import { removeLocal, restoreLocal, useLocalInitiatives } from '../../state/localInitiatives.ts';
import { useWords } from '../../words.ts';
import { ChosenPane } from './ChosenPane.tsx';
import { EvidenceBrowser } from './EvidenceBrowser.tsx';
import css from './EvidenceScreen.module.css';
import { useEvidenceStore } from './evidenceStore.ts';
import { type ItemKey, itemKey } from './itemKey.ts';
import { LocalEditor } from './LocalEditor.tsx';
import { LocalTools } from './LocalTools.tsx';
import { readSource } from './readSource.ts';
import { type Place, SourceDialog } from './SourceDialog.tsx';

/** Everything that is known to work, or not known: the library's entries and the planner's own initiatives. */
export function EvidenceScreen() {
  const { t } = useWords();
  const scenario = useScenario();
  const locals = useLocalInitiatives(({ rows }) => rows);
  const chosen = useEvidenceStore((evidence) => evidence.chosen);
  const choose = useEvidenceStore((evidence) => evidence.choose);
  const [editing, setEditing] = useState<ItemKey | 'new' | null>(null);
  const [place, setPlace] = useState<Place | null>(null);
  const openSource = useCallback(({ file, quote }: Place) => setPlace({ file, quote }), []);

  const look = useCallback(
    (key: ItemKey) => {
      setEditing(null);
      choose(key);
    },
    [choose],
  );

  const remove = async ({ id, name }: LocalRow) => {
    if (!(await removeLocal(id))) return;
    choose(itemKey('entry', library.entries[0]?.id ?? ''));
    const restore = async () => {
      if (await restoreLocal(id)) look(itemKey('local', id));
    };
    useAppStore.getState().notify({
      text: t('evidence.removed', { name }),
      action: { label: t('app.undo'), run: () => void restore() },
    });
  };

  return (
    <div className={css.screen}>
      <div className={css.top}>
        <div>
          <h1>{t('evidence.title')}</h1>
          <p className={css.subtitle}>
            {t('evidence.subtitle', { count: library.entries.length, own: locals.length })}
          </p>
        </div>
        <LocalTools hasOwn={locals.length > 0} onAdd={() => setEditing('new')} />
      </div>
      <div className={css.columns}>
        <EvidenceBrowser locals={locals} onChoose={look} />
        {editing === null ? (
          <ChosenPane
            key={chosen}
            chosen={chosen}
            locals={locals}
            scenario={scenario}
            onOpenSource={openSource}
            onEdit={() => setEditing(chosen)}
            onRemove={(local) => void remove(local)}
          />
        ) : (
          <LocalEditor
            key={editing}
            local={locals.find(({ id }) => editing === itemKey('local', id))?.initiative ?? null}
            onDone={(key) => (key === null ? setEditing(null) : look(key))}
          />
        )}
      </div>
      {place === null ? null : <SourceDialog place={place} onRead={readSource} onClose={() => setPlace(null)} />}
    </div>
  );
}
