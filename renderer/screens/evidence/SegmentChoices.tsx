import type { Segment } from '../../../shared/document/segment.ts';
import { useWords } from '../../words.ts';
import css from './UseDialog.module.css';

interface Props {
  readonly segments: readonly Segment[];
  /** Ids of segments. */
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

/** Which segments of the scenario; those chosen stand in the scenario's own order. */
export function SegmentChoices({ segments, chosen, onChoose }: Props) {
  const { t, number } = useWords();
  const choose = (id: string, isChosen: boolean) =>
    onChoose(segments.map((segment) => segment.id).filter((one) => (one === id ? isChosen : chosen.includes(one))));
  return (
    <fieldset className={css.choices}>
      <legend>{t('evidence.useSegments')}</legend>
      {segments.map(({ id, name, persons, startsIn }) => (
        <label key={id} className={css.choice}>
          <input type="checkbox" checked={chosen.includes(id)} onChange={({ target }) => choose(id, target.checked)} />
          <span>
            {name}
            <span className={css.under}>
              {t('evidence.usePersons', {
                count: number(persons),
                where: t(startsIn === 'education' ? 'segments.startsInEducation' : 'segments.startsOnSupport'),
              })}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
