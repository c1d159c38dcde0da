import { useMemo } from 'react';
import { readQuestion, withQuestion } from '../../../shared/document/optimisationQuestion.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import type { Question } from '../../../shared/optimisation/question.ts';
import { questionFaults } from '../../../shared/optimisation/questionFaults.ts';
import { questionFor } from '../../../shared/optimisation/questionFor.ts';
import { questionFaultText } from '../../../shared/words/optimisationText.ts';
import { useDocumentStore } from '../../state/documentStore.ts';
import type { Asked } from '../../state/useOptimisation.ts';
import { useWords } from '../../words.ts';

/** What is asked, and how a part of the screen asks something else: an edit of the document, undone as any other. */
export interface Asking {
  readonly scenario: Scenario;
  readonly question: Question;
  /** The two as they are asked, the same object as long as they are the same; null where they cannot be asked. */
  readonly asked: Asked | null;
  /** Whether the planner asks something of their own. */
  readonly isOwn: boolean;
  /** Why the question cannot be asked so, in which case nothing is changed; else null. Edits of one `group` are one step. */
  readonly ask: (question: Question, step: { readonly label: string; readonly group?: string }) => string | null;
  /** Back to what is asked where the planner has asked nothing. */
  readonly reset: () => void;
}

/** What is asked of the optimisation of the scenario: the planner's own question, else the standard one. */
export function useQuestion(scenario: Scenario): Asking {
  const words = useWords();
  const asked = useMemo(() => {
    const own = readQuestion(scenario);
    const question = own ?? questionFor(scenario);
    const isWhole = questionFaults(scenario, question).length === 0;
    return { question, isOwn: own !== null, asked: isWhole ? { scenario, question } : null };
  }, [scenario]);
  const { edit } = useDocumentStore.getState();
  return {
    scenario,
    ...asked,
    ask(next, step) {
      const [fault] = questionFaults(scenario, next);
      if (fault) return questionFaultText(words, fault);
      edit(withQuestion(scenario, next), step);
      return null;
    },
    reset() {
      edit(withQuestion(scenario, null), { label: words.t('optimisation.editName.reset') });
    },
  };
}
