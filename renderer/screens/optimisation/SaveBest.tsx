import { objectiveText } from '../../../shared/words/optimisationText.ts';
import { useWords } from '../../words.ts';
import { SaveMix } from './SaveMix.tsx';
import { isFound, type Told } from './told.ts';

/** The one way on from the answer: the best mix as a scenario of its own. */
export function SaveBest({ told }: { told: Told }) {
  const words = useWords();
  const { t, money } = words;
  if (!isFound(told)) return null;
  const { scenario, question, answer } = told;
  const { best } = answer;
  return (
    <SaveMix
      kind="primary"
      told={told}
      amounts={best.amounts}
      text={t('optimisation.save')}
      name={t('optimisation.bestName', { name: scenario.name })}
      said={t('optimisation.saveSaid', {
        value: objectiveText(words, question.objective, best.objective),
        what: t(`optimisation.what.${question.objective}`),
        cost: money(best.cost),
      })}
    />
  );
}
