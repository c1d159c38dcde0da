import type { ReactNode } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components';
import { useSteady } from '../../components/useSteady.ts';
import css from './Switch.module.css';

interface Props {
  readonly isOn: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (isOn: boolean) => void;
  /** What is on or off. */
  readonly children: ReactNode;
}

/** Something that is either on or off. */
export function Switch({ isOn, isDisabled = false, onChange, children }: Props) {
  const change = useSteady(onChange);
  return (
    <AriaSwitch className={css.switch ?? ''} isSelected={isOn} isDisabled={isDisabled} onChange={change}>
      <span className={css.track} aria-hidden="true" />
      {children}
    </AriaSwitch>
  );
}
