import { memo } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import css from './Segmented.module.css';
import { useSteady } from './useSteady.ts';

interface Option<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

interface Props<Id extends string> {
  readonly label: string;
  readonly options: readonly Option<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}

/** One choice of a few that stand side by side. */
export function Segmented<Id extends string>({ label, options, chosen, onChoose }: Props<Id>) {
  const choose = useSteady((key: unknown) => {
    const option = options.find(({ id }) => id === key);
    if (option) onChoose(option.id);
  });
  return <Buttons label={label} options={options} chosen={chosen} onChoose={choose} />;
}

interface ButtonsProps extends Omit<Props<string>, 'onChoose'> {
  readonly onChoose: (key: unknown) => void;
}

/** Drawn again only when another one is chosen or they are called something else: others make their options anew. */
const Buttons = memo(function Buttons({ label, options, chosen, onChoose }: ButtonsProps) {
  return (
    <ToggleButtonGroup
      className={css.group ?? ''}
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => onChoose([...keys][0])}
    >
      {options.map((option) => (
        <ToggleButton key={option.id} id={option.id} className={css.option ?? ''}>
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}, isSameChoice);

function isSameChoice(before: ButtonsProps, after: ButtonsProps): boolean {
  const [had, has] = [before.options, after.options];
  return (
    before.label === after.label &&
    before.chosen === after.chosen &&
    before.onChoose === after.onChoose &&
    had.length === has.length &&
    has.every(({ id, label }, at) => id === had[at]?.id && label === had[at]?.label)
  );
}
