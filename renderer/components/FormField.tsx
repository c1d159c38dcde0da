import { TriangleAlert } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import css from './FormField.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  /** Why it cannot be used; null when it can. */
  readonly fault: string | null;
  readonly unit?: string;
  readonly maxLength: number;
  readonly isLong?: boolean;
  readonly isNumber?: boolean;
  readonly isRequired?: boolean;
  /** By which the form finds its first field with a fault. */
  readonly path: string;
  readonly onChange: (value: string) => void;
  readonly onLeave?: () => void;
  /** Enter, in a field of one line. */
  readonly onEnter?: () => void;
}

/** A field of a form that is read as a whole: it keeps what was typed, and says under it what is wrong. */
export function FormField({
  label,
  value,
  fault,
  unit,
  maxLength,
  isLong = false,
  isNumber = false,
  isRequired = false,
  path,
  ...on
}: Props) {
  const id = useId();
  const field = {
    id,
    value,
    maxLength,
    required: isRequired,
    'data-path': path,
    'aria-invalid': fault !== null,
    'aria-describedby': fault === null ? undefined : `${id}-fault`,
    onChange: ({ target }: { target: { value: string } }) => on.onChange(target.value),
    onBlur: on.onLeave,
  };
  return (
    <div className={css.field}>
      <label htmlFor={id}>{label}</label>
      {isLong ? (
        <textarea {...field} rows={3} className={css.input} />
      ) : (
        <span className={css.box}>
          <input
            {...field}
            className={css.input}
            autoComplete="off"
            inputMode={isNumber ? 'decimal' : 'text'}
            onKeyDown={({ key }) => key === 'Enter' && on.onEnter?.()}
          />
          {unit ? <span className={css.unit}>{unit}</span> : null}
        </span>
      )}
      <FieldFault id={`${id}-fault`}>{fault}</FieldFault>
    </div>
  );
}

/** What is wrong with a field, under it. */
export function FieldFault({ id, children }: { id?: string; children: ReactNode }) {
  if (children === null) return null;
  return (
    <p className={css.fault} id={id}>
      <TriangleAlert aria-hidden="true" />
      <span>{children}</span>
    </p>
  );
}
