import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import css from './Segmented.module.css';

interface Props<Id extends string> {
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}

/** One choice of a few that stand side by side. */
export function Segmented<Id extends string>({ label, options, chosen, onChoose }: Props<Id>) {
  return (
    <ToggleButtonGroup
      className={css.group ?? ''}
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const [id] = keys;
        const option = options.find((one) => one.id === id);
        if (option) onChoose(option.id);
      }}
    >
      {options.map((option) => (
        <ToggleButton key={option.id} id={option.id} className={css.option ?? ''}>
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
