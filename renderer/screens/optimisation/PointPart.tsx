import type { Found, FrontierPoint } from '../../../shared/optimisation/answer.ts';
import { amountText, leverName, objectiveText } from '../../../shared/words/optimisationText.ts';
import { useWords } from '../../words.ts';
import css from './OptimisationScreen.module.css';
import { SaveMix } from './SaveMix.tsx';
import type { Told } from './told.ts';

/** The point of the curve that is chosen: what it costs and gives, its mix, and the way to make it a scenario. */
export function PointPart({ told, point }: { told: Told<Found>; point: FrontierPoint | null }) {
  const words = useWords();
  const { t, money } = words;
  if (!point) return <p className={css.hint}>{t('optimisation.pointNone')}</p>;
  const { scenario, question } = told;
  const cost = money(point.cost);
  const value = objectiveText(words, question.objective, point.objective);
  const what = t(`optimisation.what.${question.objective}`);
  const parts = question.levers.flatMap((lever, at) => {
    const amount = point.amounts[at] ?? 0;
    const name = leverName(scenario, lever);
    const unit = t(`optimisation.quantity.${lever.quantity}`);
    return amount === 0 ? [] : [t('optimisation.pointMix', { name, amount: amountText(words, amount), unit })];
  });
  return (
    <div className={css.point} data-testid="frontier-point">
      <div>
        <p>{t.rich('optimisation.pointChosen', { b: (chunks) => <b>{chunks}</b>, cost, value, what })}</p>
        <p className={css.hint}>{parts.length === 0 ? t('optimisation.pointEmpty') : parts.join(' · ')}</p>
      </div>
      <SaveMix
        told={told}
        amounts={point.amounts}
        text={t('optimisation.pointSave')}
        name={t('optimisation.pointName', { name: scenario.name, cost })}
        said={t('optimisation.saveSaid', { value, what, cost })}
      />
    </div>
  );
}
