import { useState } from 'react';
import type { RevisionRow } from '../../../shared/contract/stored.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { FormField } from '../../components/FormField.tsx';
import { useWords } from '../../words.ts';
import { whenText } from './whenText.ts';

interface Props {
  readonly version: RevisionRow;
  /** Null takes the name away. */
  readonly onSave: (label: string | null) => void;
  readonly onClose: () => void;
}

/** What a version is called. A named one is kept for good; without a name it goes as the others do. */
export function NameForm({ version, onSave, onClose }: Props) {
  const words = useWords();
  const { t } = words;
  const [label, setLabel] = useState(version.label ?? '');
  const save = () => onSave(label.trim() === '' ? null : label.trim());
  return (
    <Dialog
      title={t('versions.nameOf', { when: whenText(words, version) })}
      onClose={onClose}
      buttons={
        <>
          <Button onPress={onClose}>{t('versions.cancel')}</Button>
          <Button kind="primary" onPress={save}>
            {t('versions.save')}
          </Button>
        </>
      }
    >
      <FormField
        label={t('versions.name')}
        value={label}
        fault={null}
        maxLength={120}
        path="label"
        onChange={setLabel}
        onEnter={save}
      />
    </Dialog>
  );
}
