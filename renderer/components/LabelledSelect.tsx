import { useId } from 'react';
import css from './LabelledSelect.module.css';

interface Props<Id extends string> {
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly text: string }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}

/** A choice of one in a list that opens, with its label over it. */
export function LabelledSelect<Id extends string>({ label, options, chosen, onChoose }: Props<Id>) {
  const id = useId();
  return (
    <div className={css.choice}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={css.select}
        value={chosen}
        onChange={({ target }) => {
          const option = options.find((one) => one.id === target.value);
          if (option) onChoose(option.id);
        }}
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
