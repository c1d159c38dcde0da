import { type Ref, useId } from 'react';
import { useReadOnly } from '../../state/documentStore.ts';
import css from './Select.module.css';

interface Props {
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  readonly selectRef?: Ref<HTMLSelectElement>;
  readonly onFocus?: () => void;
}

/** One choice of many, in a field of the open document. */
export function Select({ label, options, chosen, onChoose, selectRef, onFocus }: Props) {
  const id = useId();
  const isReadOnly = useReadOnly() !== null;
  return (
    <div className={css.field}>
      <label className={css.label} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        ref={selectRef}
        className={css.select}
        value={chosen}
        disabled={isReadOnly}
        onChange={({ target }) => onChoose(target.value)}
        onFocus={onFocus}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}
