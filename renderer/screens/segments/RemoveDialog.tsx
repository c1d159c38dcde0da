import { useState } from 'react';
import type { Intervention } from '../../../shared/document/intervention.ts';
import type { Segment } from '../../../shared/document/segment.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { useWords } from '../../words.ts';
import css from './RemoveDialog.module.css';

interface Props {
  readonly segment: Segment;
  /** Those that stay; none where it is the last one. */
  readonly others: readonly Segment[];
  /** Those that serve nobody else. */
  readonly interventions: readonly Intervention[];
  readonly onClose: () => void;
  readonly onRemove: (moveTo: string) => void;
}

/** Why a target group cannot just be removed, and for those whom only it is served by: whom they serve instead. */
export function RemoveDialog({ segment, others, interventions, onClose, onRemove }: Props) {
  const { t } = useWords();
  const [moveTo, setMoveTo] = useState(others[0]?.id ?? null);
  const { name } = segment;
  if (moveTo === null) {
    return (
      <Dialog
        title={t('segments.lastTitle', { name })}
        onClose={onClose}
        buttons={<Button onPress={onClose}>{t('app.close')}</Button>}
      >
        <p>{t('segments.lastWhy')}</p>
      </Dialog>
    );
  }
  return (
    <Dialog
      title={t('segments.servedTitle', { name })}
      onClose={onClose}
      buttons={
        <>
          <Button onPress={onClose}>{t('segments.keep')}</Button>
          <Button kind="primary" onPress={() => onRemove(moveTo)}>
            {t('segments.removeAndMove')}
          </Button>
        </>
      }
    >
      <p>{t('segments.servedWhy', { count: interventions.length, name })}</p>
      <ul className={css.list}>
        {interventions.map(({ id, name: intervention }) => (
          <li key={id}>{intervention}</li>
        ))}
      </ul>
      <fieldset className={css.choices}>
        <legend>{t('segments.servedInstead')}</legend>
        {others.map((other) => (
          <label key={other.id}>
            <input type="radio" name="moveTo" checked={other.id === moveTo} onChange={() => setMoveTo(other.id)} />
            {other.name}
          </label>
        ))}
      </fieldset>
    </Dialog>
  );
}
