import { create } from 'zustand';
import type { ExportKind } from '../../shared/contract/exportContent.ts';

/** An export that is going on. */
interface RunningExport {
  readonly kind: ExportKind;
  /** 'preparing' while the window gathers what the file is made from, 'making' while the main process makes it. */
  readonly stage: 'preparing' | 'making';
  readonly done: number;
  readonly total: number | null;
  readonly stop: () => void;
}

/** The export of the whole scenario that is going on, if one is. */
export const useExportStore = create<{ readonly running: RunningExport | null }>()(() => ({ running: null }));
