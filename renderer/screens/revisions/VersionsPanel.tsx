import { useEffect, useState } from 'react';
import type { RevisionRow } from '../../../shared/contract/stored.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { lazyPart } from '../../components/lazyPart.tsx';
import { useAppStore } from '../../state/appStore.ts';
import { useDocumentStore } from '../../state/documentStore.ts';
import {
  decideVersion,
  listVersions,
  lookAtVersion,
  nameVersion,
  restoreVersion,
  showVersionsPanel,
  useVersionsPanel,
} from '../../state/versions.ts';
import { useWords } from '../../words.ts';
import { Comparison } from './Comparison.tsx';
import { NameForm } from './NameForm.tsx';
import { VersionTable } from './VersionTable.tsx';
import { whenText } from './whenText.ts';

// The field for a date in it is large, and most windows never show it.
const DecideForm = lazyPart(async () => (await import('./DecideForm.tsx')).DecideForm);

/** What is being done with one version. */
type Task = { readonly kind: 'name' | 'decide' | 'compare'; readonly version: RevisionRow };

const close = () => showVersionsPanel(false);

/** The versions of the open scenario: to look at, compare, name, lock and return to. */
export function VersionsPanel() {
  const isOpen = useVersionsPanel((panel) => panel.isOpen);
  const hasDocument = useDocumentStore(({ open }) => open !== null);
  return isOpen && hasDocument ? <Panel /> : null;
}

function Panel() {
  const words = useWords();
  const { t } = words;
  const [rows, setRows] = useState<readonly RevisionRow[] | null>(null);
  const [task, setTask] = useState<Task | null>(null);
  const name = useDocumentStore(({ open }) => open?.history.present.name ?? '');
  useEffect(() => {
    void listVersions().then((found) => (found ? setRows(found) : close()));
  }, []);

  const back = () => setTask(null);
  const take = (changed: readonly RevisionRow[] | null) => {
    if (changed) setRows(changed);
    back();
  };
  const look = async (version: RevisionRow) => {
    if (await lookAtVersion(version)) close();
  };
  const restore = async (version: RevisionRow) => {
    const when = whenText(words, version);
    if (!(await restoreVersion(version, t('versions.restoredStep', { when })))) return;
    close();
    const undo = { label: t('app.undo'), run: () => useDocumentStore.getState().undo() };
    useAppStore.getState().notify({ text: t('versions.restored', { when }), action: undo });
  };

  if (task?.kind === 'compare') return <Comparison version={task.version} onBack={back} onClose={close} />;
  if (task?.kind === 'name') {
    const save = (label: string | null) => void nameVersion(task.version, label).then(take);
    return <NameForm version={task.version} onSave={save} onClose={back} />;
  }
  if (task?.kind === 'decide') {
    return (
      <DecideForm
        version={task.version}
        onDecide={(decision) => void decideVersion(task.version, decision).then(take)}
        onClose={back}
      />
    );
  }
  return (
    <Dialog
      title={t('versions.title')}
      subtitle={t('versions.subtitle')}
      size="wide"
      onClose={close}
      buttons={<Button onPress={close}>{t('versions.close')}</Button>}
    >
      {rows ? (
        <VersionTable
          rows={rows}
          label={t('versions.list', { name })}
          onLook={(version) => void look(version)}
          onRestore={(version) => void restore(version)}
          onTask={(kind, version) => setTask({ kind, version })}
        />
      ) : null}
    </Dialog>
  );
}
