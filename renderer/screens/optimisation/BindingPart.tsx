import type { Found } from '../../../shared/optimisation/answer.ts';
import { bindingText } from '../../../shared/words/optimisationText.ts';
import { useWords } from '../../words.ts';
import css from './OptimisationScreen.module.css';
import type { Told } from './told.ts';

/** What keeps the best mix from becoming better. */
export function BindingPart({ told: { scenario, question, answer } }: { told: Told<Found> }) {
  const words = useWords();
  const { t } = words;
  if (answer.stage === 'first') return null;
  const texts = answer.binding.map((limit) => bindingText(words, scenario, question, limit, answer.best));
  return (
    <div className={css.part}>
      <h3>{t('optimisation.bindingTitle')}</h3>
      {texts.length === 0 ? (
        <p>{t('optimisation.bindingNone')}</p>
      ) : (
        <ul className={css.list}>
          {texts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
