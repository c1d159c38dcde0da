import type { Found } from '../../../shared/optimisation/answer.ts';
import { objectiveText } from '../../../shared/words/optimisationText.ts';
import { useWords } from '../../words.ts';
import { smallest } from './objectiveUnit.ts';
import type { Told } from './told.ts';

/** How far today's plan is from the best that was found: in what it gives for its cost, and in what it costs. */
export function DistanceText({ told: { question, answer } }: { told: Told<Found> }) {
  const words = useWords();
  const { t, money } = words;
  const { objective } = question;
  if (!answer.distance) return null;
  const { objectiveAtSameCost: gain, costAtSameObjective: saved } = answer.distance;
  const b = (chunks: React.ReactNode) => <b>{chunks}</b>;
  const isBelow = gain >= smallest(objective);
  const isDear = saved >= smallest('netMunicipality');
  if (!isBelow && !isDear) {
    // A plan that breaks a limit is not on the curve, and what it breaks is told above.
    return answer.today.broken.length > 0 ? null : <p>{t('optimisation.on')}</p>;
  }
  return (
    <p>
      {isBelow ? <>{t.rich('optimisation.below', { b, gain: objectiveText(words, objective, gain, true) })} </> : null}
      {isDear ? t.rich('optimisation.cheaper', { b, saved: money(saved) }) : null}
    </p>
  );
}
