import { useId, useState } from 'react';
import { limits } from '../../../shared/document/limits.ts';
import { mixOfPersons, personsByBand } from '../../../shared/document/reimbursementMix.ts';
import type { Segment } from '../../../shared/document/segment.ts';
import { fieldText } from '../../../shared/words/format.ts';
import { Button } from '../../components/Button.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { useReadOnly } from '../../state/documentStore.ts';
import { useWords } from '../../words.ts';
import { bands } from './bands.ts';
import css from './MixCard.module.css';
import { readDurations } from './readDurations.ts';

type Mix = Segment['reimbursementMix'];

interface Props {
  /** Told the shares and how many persons they were worked out from. */
  readonly onUse: (mix: Mix, persons: string) => void;
}

/** How many have been on support for how long, by step or as two columns of a spreadsheet, worked out as shares. */
export function DurationFields({ onUse }: Props) {
  const words = useWords();
  const { t, number, language } = words;
  const isReadOnly = useReadOnly() !== null;
  const id = useId();
  const [persons, setPersons] = useState<Mix>([0, 0, 0, 0]);
  const [text, setText] = useState('');
  const [unread, setUnread] = useState<readonly string[]>([]);
  const mix = mixOfPersons(persons);
  const total = persons.reduce((sum, count) => sum + count, 0);

  const read = (typed: string) => {
    setText(typed);
    const { counts, unread: lines } = readDurations(typed, language);
    setUnread(lines);
    if (counts.length > 0) setPersons(personsByBand(counts));
  };
  return (
    <>
      <div className={css.fields}>
        {bands.map((band, step) => (
          <NumberField
            key={band}
            label={t(`segments.bands.${band}`)}
            unit={t('segments.reimbursementMix.persons')}
            limits={limits.amount}
            value={persons[step] ?? 0}
            isReadOnly={isReadOnly}
            onChange={(count) => {
              setPersons(persons.map((one, at) => (at === step ? count : one)) as Mix);
              return null;
            }}
          />
        ))}
      </div>
      <div className={css.paste}>
        <label htmlFor={id}>{t('segments.reimbursementMix.pasteLabel')}</label>
        <textarea id={id} rows={3} value={text} readOnly={isReadOnly} onChange={(event) => read(event.target.value)} />
        {unread.length > 0 ? (
          <p className={css.unread}>
            {t('segments.reimbursementMix.unread', { count: unread.length, first: unread[0] ?? '' })}
          </p>
        ) : null}
      </div>
      <div className={css.sum} role="status">
        {mix === null ? (
          <span>{t('segments.reimbursementMix.nobody')}</span>
        ) : (
          <>
            <span>
              {t('segments.reimbursementMix.gives', {
                persons: number(total, { decimals: 1 }),
                mix: mix.map((share) => fieldText(share, language, 'percent')).join(' · '),
              })}
            </span>
            <Button isDisabled={isReadOnly} onPress={() => onUse(mix, number(total, { decimals: 1 }))}>
              {t('segments.reimbursementMix.use')}
            </Button>
          </>
        )}
      </div>
    </>
  );
}
