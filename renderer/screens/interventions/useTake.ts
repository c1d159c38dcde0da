import type { Fault } from '../../../shared/document/fault.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { faultSentence } from '../../../shared/words/sentences.ts';
import { useAppStore } from '../../state/appStore.ts';
import { useDocumentStore } from '../../state/documentStore.ts';
import { useWords } from '../../words.ts';

type Outcome =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Takes an edit into the open document as one step of undo; answers with why it breaks a rule, or null. */
export function useTake(): (edited: Outcome, step: { label: string; group?: string }) => string | null {
  const words = useWords();
  return (edited, step) => {
    if (!edited.ok) return edited.faults.map((fault) => faultSentence(words, fault)).join(' ');
    useDocumentStore.getState().edit(edited.scenario, step);
    return null;
  };
}

/** As useTake, where no field is there to stand the sentence under: it is told at the foot of the window. */
export function useTakeOrTell(): (edited: Outcome, label: string) => boolean {
  const take = useTake();
  return (edited, label) => {
    const why = take(edited, { label });
    if (why) useAppStore.getState().notify({ text: why });
    return why === null;
  };
}
