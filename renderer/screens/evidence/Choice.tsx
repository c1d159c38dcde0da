import css from './Choice.module.css';

interface Props<Id extends string> {
  readonly label: string;
  /** What stands for no choice. */
  readonly allText: string;
  readonly options: readonly { readonly id: Id; readonly text: string }[];
  readonly chosen: Id | null;
  readonly onChoose: (id: Id | null) => void;
}

/** A choice of one or all, in a list that opens. */
export function Choice<Id extends string>({ label, allText, options, chosen, onChoose }: Props<Id>) {
  return (
    <select
      className={css.select}
      aria-label={label}
      value={chosen ?? ''}
      data-chosen={chosen !== null}
      onChange={({ target }) => onChoose(options.find(({ id }) => id === target.value)?.id ?? null)}
    >
      <option value="">{allText}</option>
      {options.map(({ id, text }) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </select>
  );
}
