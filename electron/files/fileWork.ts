import { callError } from '../../shared/contract/errors.ts';
import type { FileProgress } from '../../shared/contract/files.ts';
import { CallFailure } from '../calls/answer.ts';

/** Milliseconds between two reports of how far some work is. */
const BETWEEN = 50;

export interface Work {
  readonly signal: AbortSignal;
  /** To be called for each thing done. */
  readonly step: () => void;
}

/** The reading and writing that is going on: says how far it is, and can be stopped. */
export class FileWork {
  readonly #tell: (progress: FileProgress) => void;
  readonly #running = new Set<AbortController>();

  constructor(tell: (progress: FileProgress) => void) {
    this.#tell = tell;
  }

  /**
   * Does some work. One that is stopped fails as `cancelled`.
   *
   * @param total how many steps there will be; null where that is not known
   */
  async run<T>(total: number | null, work: (tools: Work) => Promise<T>): Promise<T> {
    const controller = new AbortController();
    const { signal } = controller;
    this.#running.add(controller);
    let done = 0;
    let toldAt = performance.now();
    const step = () => {
      done += 1;
      if (performance.now() - toldAt < BETWEEN) return;
      toldAt = performance.now();
      this.#tell({ done, total });
    };
    try {
      return await work({ signal, step });
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
