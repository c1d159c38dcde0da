import type { ReactNode } from 'react';
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import css from './IconButton.module.css';
import { useSteady } from './useSteady.ts';

interface Props {
  /** What it does: its accessible name, and shown when it is pointed at or has the focus. */
  readonly label: string;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A button that is only an icon. */
export function IconButton({ label, isDisabled = false, onPress, children }: Props) {
  const press = useSteady(onPress);
  return (
    <TooltipTrigger delay={400}>
      <Button className={css.button ?? ''} aria-label={label} isDisabled={isDisabled} onPress={press}>
        {children}
      </Button>
      <Tooltip className={css.tooltip ?? ''} offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
