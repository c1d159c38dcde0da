import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import css from './Button.module.css';
import { useSteady } from './useSteady.ts';

interface Props {
  /** How much it stands out: one primary a screen. */
  readonly kind?: 'primary' | 'secondary' | 'quiet' | 'onDark';
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

export function Button({ kind = 'secondary', isDisabled = false, onPress, children }: Props) {
  const press = useSteady(onPress);
  return (
    <AriaButton className={css[kind] ?? ''} isDisabled={isDisabled} onPress={press}>
      {children}
    </AriaButton>
  );
}
