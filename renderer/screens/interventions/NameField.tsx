import { useEffect, useId, useState } from 'react';
import { renameIntervention } from '../../../shared/document/edits/renameIntervention.ts';
import { useAppStore } from '../../state/appStore.ts';
import { useDocumentStore, useReadOnly } from '../../state/documentStore.ts';
import { useWords } from '../../words.ts';
import { FieldFault } from '../../components/FormField.tsx';
import { useCard } from './cardContext.ts';
import css from './NameField.module.css';
import { useTake } from './useTake.ts';

/** Characters that a name may have. MODEL §8. */
const MOST = 120;

/** What the intervention is called. A name that cannot be used leaves the last one standing, and says what is allowed. */
export function NameField() {
  const { t } = useWords();
  const { scenario, intervention } = useCard();
  const { id, name } = intervention;
  const field = useId();
  const take = useTake();
  const isReadOnly = useReadOnly() !== null;
  const [typed, setTyped] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const path = `interventions/${id}/name`;

  const tell = (sentence: string | null) => {
    setFault(sentence);
    useAppStore.getState().markField(path, sentence === null ? null : 'interventions');
  };
  useEffect(() => () => useAppStore.getState().markField(path, null), [path]);

  // A name that did not come from here, as one that was undone, takes the place of what was typed.
  useEffect(() => {
    setTyped((text) => (text?.trim() === name ? text : null));
    setFault(null);
  }, [name]);

  const write = (text: string) => {
    setTyped(text);
    const label = t('interventions.nameStep', { name });
    const why = take(renameIntervention(scenario, id, text), { label, group: path });
    tell(why === null ? null : t('interventions.nameFault', { name }));
  };
  return (
    <div className={css.field}>
      <label htmlFor={field}>{t('interventions.name')}</label>
      <input
        id={field}
        className={css.input}
        data-document-field
        autoComplete="off"
        maxLength={MOST}
        readOnly={isReadOnly}
        value={typed ?? name}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : `${field}-fault`}
        onChange={({ target }) => write(target.value)}
        onBlur={() => {
          if (fault === null) setTyped(null);
          useDocumentStore.getState().endEditGroup();
        }}
        onKeyDown={({ key }) => {
          if (key !== 'Escape') return;
          setTyped(null);
          tell(null);
          useDocumentStore.getState().dropEditGroup(path);
        }}
      />
      <FieldFault id={`${field}-fault`}>{fault}</FieldFault>
    </div>
  );
}
