import { useState } from 'react';
import { type Decision, decisionSchema, type RevisionRow } from '../../../shared/contract/stored.ts';
import { Button } from '../../components/Button.tsx';
import { DateField } from '../../components/DateField.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { FormField } from '../../components/FormField.tsx';
import { today } from '../../state/today.ts';
import { useWords } from '../../words.ts';
import { whenText } from './whenText.ts';

interface Props {
  readonly version: RevisionRow;
  readonly onDecide: (decision: Decision) => void;
  readonly onClose: () => void;
}

/** Locks a version as what was decided: when, by whom, and what is to be remembered. It is never unlocked. */
export function DecideForm({ version, onDecide, onClose }: Props) {
  const words = useWords();
  const { t } = words;
  const [decidedOn, setDecidedOn] = useState(today());
  const [body, setBody] = useState('');
  const [note, setNote] = useState('');
  const decision = decisionSchema.safeParse({ decidedOn, body, note });
  return (
    <Dialog
      title={t('versions.decideTitle')}
      onClose={onClose}
      buttons={
        <>
          <Button onPress={onClose}>{t('versions.cancel')}</Button>
          <Button
            kind="primary"
            isDisabled={!decision.success}
            onPress={() => decision.success && onDecide(decision.data)}
          >
            {t('versions.decideDo')}
          </Button>
        </>
      }
    >
      <p>{t('versions.decideWhy', { when: whenText(words, version) })}</p>
      <DateField label={t('versions.decidedOn')} value={decidedOn} onChange={setDecidedOn} />
      <FormField
        label={t('versions.body')}
        value={body}
        fault={null}
        maxLength={120}
        isRequired
        path="body"
        onChange={setBody}
      />
      <FormField
        label={t('versions.note')}
        value={note}
        fault={null}
        maxLength={2000}
        isLong
        path="note"
        onChange={setNote}
      />
    </Dialog>
  );
}
