import { callError } from '../../shared/contract/errors.ts';
import type { ExportKind } from '../../shared/contract/exportContent.ts';
import type { ExportProgress } from '../../shared/contract/exports.ts';
import { CallFailure } from '../calls/answer.ts';

/** Milliseconds between two reports of how far an export is. */
const BETWEEN = 50;

/** What the maker of a file is given beside its content. */
export interface ExportTools {
  /** Aborted when somebody stops the export. */
  readonly signal: AbortSignal;
  /** Says how many steps are done, and of how many; null where that is not known. */
  readonly progress: (done: number, total: number | null) => void;
}

/** The exports that are going on: says how far they are, and can stop them. */
export class ExportWork {
  readonly #tell: (progress: ExportProgress) => void;
  readonly #running = new Set<AbortController>();

  constructor(tell: (progress: ExportProgress) => void) {
    this.#tell = tell;
  }

  /** Does the work of one export. One that is stopped fails as `cancelled`, also when its work came to an end. */
  async run<T>(kind: ExportKind, work: (tools: ExportTools) => Promise<T>): Promise<T> {
    const controller = new AbortController();
    const { signal } = controller;
    this.#running.add(controller);
    let toldAt = Number.NEGATIVE_INFINITY;
    const progress: ExportTools['progress'] = (done, total) => {
      if (performance.now() - toldAt < BETWEEN || signal.aborted) return;
      toldAt = performance.now();
      this.#tell({ kind, done, total });
    };
    progress(0, null);
    try {
      return await work({ signal, progress });
    } catch (error) {
      throw signal.aborted ? new CallFailure(callError('cancelled')) : error;
    } finally {
      this.#running.delete(controller);
      this.#tell(null);
    }
  }

  stop(): void {
    for (const controller of this.#running) controller.abort();
  }
}
