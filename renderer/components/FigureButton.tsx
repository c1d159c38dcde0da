import type { ReactNode } from 'react';
import type { Figure } from '../../shared/ledger/figures.ts';
import { useExplanationStore } from '../state/explanationStore.ts';
import { useWords } from '../words.ts';
import css from './FigureButton.module.css';

/** A number that opens how it is worked out. */
export function FigureButton({ figure, children }: { figure: Figure; children: ReactNode }) {
  const { t } = useWords();
  return (
    <button
      type="button"
      className={css.figure}
      aria-haspopup="dialog"
      title={t('ledger.title')}
      onClick={() => useExplanationStore.getState().show(figure)}
    >
      {children}
    </button>
  );
}
