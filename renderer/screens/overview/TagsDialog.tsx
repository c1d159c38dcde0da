import { useState } from 'react';
import type { ScenarioRow } from '../../../shared/contract/stored.ts';
import { readTags } from '../../../shared/document/tags.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { useWords } from '../../words.ts';
import css from './TagsDialog.module.css';

interface Props {
  readonly row: ScenarioRow;
  readonly onSave: (tags: string[]) => void;
  readonly onClose: () => void;
}

/** The tags of one scenario, written with commas between. */
export function TagsDialog({ row, onSave, onClose }: Props) {
  const { t } = useWords();
  const [text, setText] = useState(row.tags.join(', '));
  const save = () => {
    onClose();
    onSave(readTags(text));
  };
  return (
    <Dialog
      title={t('overview.tagsOf', { name: row.name })}
      onClose={onClose}
      buttons={
        <>
          <Button onPress={onClose}>{t('overview.cancel')}</Button>
          <Button kind="primary" onPress={save}>
            {t('overview.save')}
          </Button>
        </>
      }
    >
      <label className={css.field}>
        {t('overview.tagsField')}
        <input
          className={css.input}
          value={text}
          maxLength={500}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && save()}
        />
      </label>
      <p className={css.hint}>{t('overview.tagsHint')}</p>
    </Dialog>
  );
}
