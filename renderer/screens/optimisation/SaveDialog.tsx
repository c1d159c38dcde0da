import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { useWords } from '../../words.ts';
import css from './SaveDialog.module.css';

interface Props {
  /** What the new scenario is proposed to be called. */
  readonly name: string;
  /** What the mix gives and costs, so that it is known what is saved. */
  readonly said: string;
  readonly onSave: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks what the new scenario is to be called. The open one stays as it is. */
export function SaveDialog({ name: proposed, said, onSave, onClose }: Props) {
  const { t } = useWords();
  const [name, setName] = useState(proposed);
  const isNamed = name.trim() !== '';
  const save = () => {
    if (isNamed) onSave(name.trim());
  };
  return (
    <Dialog
      title={t('optimisation.saveTitle')}
      subtitle={said}
      onClose={onClose}
      buttons={
        <>
          <Button onPress={onClose}>{t('optimisation.cancel')}</Button>
          <Button kind="primary" isDisabled={!isNamed} onPress={save}>
            {t('optimisation.saveDo')}
          </Button>
        </>
      }
    >
      <label className={css.field}>
        {t('optimisation.saveName')}
        <input
          className={css.input}
          value={name}
          maxLength={120}
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => (event.key === 'Enter' ? save() : undefined)}
        />
      </label>
      <p className={css.note}>{t('optimisation.saveNote')}</p>
    </Dialog>
  );
}
