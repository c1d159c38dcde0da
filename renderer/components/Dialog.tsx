import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import css from './Dialog.module.css';

interface Props {
  readonly title: string;
  /** Under the title. */
  readonly subtitle?: string;
  /** 'wide' for a text to be read, 'narrow' for a choice. */
  readonly size?: 'narrow' | 'wide';
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** At the foot, the one that does it last. */
  readonly buttons: ReactNode;
}

/** A dialog over the window: keeps the focus, and closes on Escape or a press beside it. */
export function Dialog({ title, subtitle, size = 'narrow', onClose, children, buttons }: Props) {
  return (
    <ModalOverlay className={css.overlay ?? ''} isOpen isDismissable onOpenChange={(isOpen) => isOpen || onClose()}>
      <Modal className={css[size] ?? ''}>
        <AriaDialog className={css.dialog ?? ''}>
          <div className={css.head}>
            <Heading slot="title">{title}</Heading>
            {subtitle ? <p className={css.subtitle}>{subtitle}</p> : null}
          </div>
          <div className={css.body}>{children}</div>
          <div className={css.buttons}>{buttons}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
