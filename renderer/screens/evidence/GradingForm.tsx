import {
  type Grading,
  gradeNames,
  promisingElementIds,
  promisingElements,
} from '../../../shared/evidence/localInitiative.ts';
import { Segmented } from '../../components/Segmented.tsx';
import { useWords } from '../../words.ts';
import css from './GradingForm.module.css';
import { gradeOrder } from './gradeCounts.ts';

/** Characters that a note may have. */
const NOTE_MAX = 4000;

interface Props {
  readonly grading: Grading;
  readonly onChange: (grading: Grading) => void;
}

/** A grade and a note for each of the 11 elements. */
export function GradingForm({ grading, onChange }: Props) {
  const { t, language } = useWords();
  return (
    <div className={css.elements}>
      {promisingElementIds.map((element) => {
        const name = promisingElements[element][language];
        const { grade, note = '' } = grading[element];
        return (
          <div key={element} className={css.element}>
            <span className={css.name}>{name}</span>
            <Segmented
              label={name}
              options={gradeOrder.map((id) => ({ id, label: gradeNames[id][language] }))}
              chosen={grade}
              onChoose={(chosen) => onChange({ ...grading, [element]: { ...grading[element], grade: chosen } })}
            />
            <input
              className={css.note}
              aria-label={t('evidence.noteOn', { element: name })}
              placeholder={t('evidence.noteHint')}
              maxLength={NOTE_MAX}
              value={note}
              onChange={({ target }) =>
                onChange({ ...grading, [element]: target.value === '' ? { grade } : { grade, note: target.value } })
              }
            />
          </div>
        );
      })}
    </div>
  );
}
