import type { Scenario } from '../../shared/document/scenario.ts';
import type { FollowUp } from '../../shared/followUp/followUp.ts';
import type { FollowUpAnswer, FollowUpQuestion } from './followUpProtocol.ts';

/**
 * Has what could be expected of one decided version drawn, and figures judged by it. Figures come faster than
 * verdicts: only the newest wait, and those before them are never judged.
 */
export class FollowUpClient {
  readonly #worker: Worker;
  #isBusy = true;
  #asked: FollowUp | null = null;
  #waiting: FollowUp | null = null;

  /** @param tell hears every answer, and the figures that it is of; null before any are judged */
  constructor(worker: Worker, decided: Scenario, tell: (answer: FollowUpAnswer, of: FollowUp | null) => void) {
    this.#worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<FollowUpAnswer>) => {
      tell(data, this.#asked);
      if (data.kind === 'progress') return;
      this.#isBusy = false;
      this.#judgeWaiting();
    });
    worker.addEventListener('error', ({ message }) => tell({ kind: 'failed', reason: message }, this.#asked));
    this.#ask({ kind: 'draw', scenario: decided });
  }

  judge(followUp: FollowUp): void {
    this.#waiting = followUp;
    this.#judgeWaiting();
  }

  /** Ends the worker, and with it what it was at. */
  close(): void {
    this.#worker.terminate();
  }

  #judgeWaiting(): void {
    if (this.#isBusy || this.#waiting === null) return;
    this.#asked = this.#waiting;
    this.#ask({ kind: 'judge', followUp: this.#waiting });
    this.#waiting = null;
  }

  #ask(question: FollowUpQuestion): void {
    this.#isBusy = true;
    this.#worker.postMessage(question);
  }
}
