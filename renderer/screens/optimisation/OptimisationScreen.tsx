import { useMemo } from 'react';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { Button } from '../../components/Button.tsx';
import { useAppStore } from '../../state/appStore.ts';
import type { ShownResult } from '../../state/resultStore.ts';
import { useOptimisation } from '../../state/useOptimisation.ts';
import { useWords } from '../../words.ts';
import { AnswerColumns } from './AnswerColumns.tsx';
import { GoalCard } from './GoalCard.tsx';
import { Lead } from './Lead.tsx';
import css from './OptimisationScreen.module.css';
import { QuestionCard } from './QuestionCard.tsx';
import { SaveBest } from './SaveBest.tsx';
import { SavedLine } from './SavedLine.tsx';
import { SearchState } from './SearchState.tsx';
import type { Told } from './told.ts';
import { useQuestion } from './useQuestion.ts';

interface Props {
  /** The open document. */
  readonly scenario: Scenario;
  /** Its numbers, or those of the document before the newest edit. */
  readonly shown: ShownResult;
}

/** The best use of the money: what may change, the best that was found for it, and what one number must be for a goal. */
export function OptimisationScreen({ scenario, shown }: Props) {
  const { t } = useWords();
  const asking = useQuestion(scenario);
  const search = useOptimisation(asking.asked);
  const { answer, of, isStale, progress } = search;
  const told = useMemo<Told | null>(() => (answer && of ? { ...of, answer } : null), [answer, of]);
  if (scenario.interventions.length === 0) return <NoPlan />;
  return (
    <>
      <h1 className="visually-hidden">{t('optimisation.title')}</h1>
      <div className={css.head}>
        {told ? (
          <Lead told={told} isStale={isStale} />
        ) : (
          <p className={css.lead}>{t(progress === null ? 'optimisation.noAnswer' : 'optimisation.searching')}</p>
        )}
        {told ? <SaveBest told={told} /> : null}
      </div>
      <SearchState search={search} />
      <SavedLine />
      <div className={css.columns}>
        <div className={css.column}>
          <QuestionCard shown={shown} asking={asking} />
        </div>
        <AnswerColumns told={told} goal={<GoalCard scenario={scenario} shown={shown} />} />
      </div>
    </>
  );
}

function NoPlan() {
  const { t } = useWords();
  return (
    <>
      <h1>{t('optimisation.title')}</h1>
      <p className={css.hint}>{t('optimisation.noPlan')}</p>
      <Button onPress={() => useAppStore.getState().goTo('interventions')}>{t('optimisation.toInterventions')}</Button>
    </>
  );
}
