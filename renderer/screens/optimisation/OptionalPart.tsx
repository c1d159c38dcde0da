import type { Limits } from '../../../shared/document/limits.ts';
import { useReadOnly } from '../../state/documentStore.ts';
import css from './OptimisationScreen.module.css';
import { QuestionNumber } from './QuestionNumber.tsx';

interface Props {
  readonly path: string;
  readonly text: string;
  readonly isAsked: boolean;
  readonly onToggle: (isAsked: boolean) => void;
  /** The number that belongs to it while it is asked; none where it has no number. */
  readonly number?: {
    readonly label: string;
    readonly unit: string;
    readonly value: number;
    readonly limits: Limits;
    readonly onChange: (value: number, group: string) => string | null;
  };
}

/** Something that may be asked for or not, with its number while it is. */
export function OptionalPart({ path, text, isAsked, onToggle, number }: Props) {
  const isReadOnly = useReadOnly() !== null;
  return (
    <div>
      <label className={css.option}>
        <input
          type="checkbox"
          checked={isAsked}
          disabled={isReadOnly}
          onChange={({ currentTarget }) => onToggle(currentTarget.checked)}
        />
        {text}
      </label>
      {isAsked && number ? (
        <div className={css.optionNumber}>
          <QuestionNumber path={path} {...number} />
        </div>
      ) : null}
    </div>
  );
}
