import { FolderOpen, Plus, Save } from 'lucide-react';
import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { useAppStore } from '../../state/appStore.ts';
import { exportLocals, importLocals } from '../../state/localInitiatives.ts';
import { useWords } from '../../words.ts';
import { importSentence } from './importSentence.ts';
import css from './LocalPane.module.css';

interface Props {
  /** Whether there are any to write to a file. */
  readonly hasOwn: boolean;
  readonly onAdd: () => void;
}

/** Initiatives of one's own: a new one, and files of them to and from others. */
export function LocalTools({ hasOwn, onAdd }: Props) {
  const words = useWords();
  const { t } = words;
  const say = (text: string) => useAppStore.getState().notify({ text });
  const read = async () => {
    const result = await importLocals();
    if (result) say(importSentence(words, result));
  };
  const write = async () => {
    const written = await exportLocals();
    if (written) say(t('localInitiative.exportedCount', written));
  };
  return (
    <div className={css.tools}>
      <IconButton label={t('evidence.importLocal')} onPress={() => void read()}>
        <FolderOpen />
      </IconButton>
      <IconButton label={t('evidence.exportLocal')} isDisabled={!hasOwn} onPress={() => void write()}>
        <Save />
      </IconButton>
      <Button onPress={onAdd}>
        <Plus aria-hidden="true" />
        {t('evidence.addOwn')}
      </Button>
    </div>
  );
}
