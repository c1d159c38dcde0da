import type { Scenario } from '../../shared/document/scenario.ts';
import type { FollowUp } from '../../shared/followUp/followUp.ts';
import { rebaseSteps } from '../../shared/followUp/rebase/rebase.ts';
import type { Rebased } from '../../shared/followUp/rebase/rebased.ts';
import type { Language } from '../../shared/words/language.ts';
import { periodText } from '../../shared/words/periodText.ts';
import { rebaseTexts } from '../../shared/words/rebaseTexts.ts';
import { wordsIn } from '../../shared/words/words.ts';

/** What is to go on from, and the language that is written into the new scenario. */
export interface RebaseQuestion {
  readonly decided: Scenario;
  readonly followUp: FollowUp;
  readonly language: Language;
}

export type RebaseAnswer =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'rebased'; readonly rebased: Rebased }
  | { readonly kind: 'failed'; readonly reason: string };

/** Makes a scenario that goes on from actual figures, once; it is ended when nobody waits for it any more. */
self.addEventListener('message', ({ data }: MessageEvent<RebaseQuestion>) => {
  try {
    tell({ kind: 'rebased', rebased: rebased(data) });
  } catch (error) {
    tell({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
});

function rebased({ decided, followUp, language }: RebaseQuestion): Rebased {
  const words = wordsIn(language);
  const textsOf = (period: string) => {
    const when = periodText(words, period);
    const name = words.t('followUp.rebaseName', { name: decided.name, period: when });
    return rebaseTexts(words, decided, name, period, when);
  };
  const steps = rebaseSteps(decided, followUp, textsOf);
  let step = steps.next();
  while (!step.done) {
    tell({ kind: 'progress', done: step.value });
    step = steps.next();
  }
  return step.value;
}

function tell(answer: RebaseAnswer): void {
  self.postMessage(answer);
}
