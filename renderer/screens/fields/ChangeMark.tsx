import type { FieldPath } from '../../../shared/document/field.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { useReadOnly } from '../../state/documentStore.ts';
import { useWords } from '../../words.ts';
import css from './ChangeMark.module.css';
import { useChangedFrom } from './useChangedFrom.ts';

interface Props {
  readonly scenario: Scenario;
  readonly path: FieldPath;
  /** What the field is called, for undo and for those who do not see it. */
  readonly name: string;
  /** In a cell a corner, and the words over the row below while the field has the focus; else a line of its own. */
  readonly isCell?: boolean;
}

/** Marks a number that is not what it began as: what that was, and one press back to it. Nothing where it is the same. */
export function ChangeMark({ scenario, path, name, isCell = false }: Props) {
  const { t } = useWords();
  const changed = useChangedFrom(scenario, path, name);
  const isReadOnly = useReadOnly() !== null;
  if (!changed) return null;
  const { was, from, reset } = changed;
  return (
    <span className={isCell ? css.cell : css.line} data-changed={path}>
      {isCell ? <span className={css.corner} aria-hidden="true" /> : null}
      <span className={css.words}>
        {t(from === 'default' ? 'assumptions.standardOf' : 'assumptions.before', { was })}
        {isReadOnly ? null : (
          <button
            type="button"
            className={css.reset}
            aria-label={t('assumptions.resetTo', { name, was })}
            onClick={reset}
          >
            {t('assumptions.reset')}
          </button>
        )}
      </span>
    </span>
  );
}
