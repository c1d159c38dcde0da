import type { Found } from '../../../shared/optimisation/answer.ts';
import { objectiveText } from '../../../shared/words/optimisationText.ts';
import { moneyRange } from '../../../shared/words/moneyRange.ts';
import { TwentyDots } from '../../components/TwentyDots.tsx';
import { twentieths } from '../../components/twentieths.ts';
import { useWords } from '../../words.ts';
import css from './OptimisationScreen.module.css';
import type { Told } from './told.ts';

/** Past this the number of mixes says no more than that they are very many. */
const MANY = 1e9;

/** In how many of twenty draws the best mix is better than today's, what it gains there, and whether it is proved. */
export function CertaintyPart({ told: { question, answer } }: { told: Told<Found> }) {
  const words = useWords();
  const { t, number, percent } = words;
  const { certainty, proof, mixes, stage } = answer;
  const b = (chunks: React.ReactNode) => <b>{chunks}</b>;
  const count = (share: number) => number(twentieths(share));
  return (
    <div className={css.part}>
      <h3>{t('optimisation.certaintyTitle')}</h3>
      {certainty ? (
        <>
          <p className={css.chance}>
            <TwentyDots share={certainty.beatsToday} />
            <span>{t.rich('optimisation.beatsToday', { b, count: count(certainty.beatsToday) })}</span>
          </p>
          {certainty.beatsRunnerUp === null ? null : (
            <p className={css.chance}>
              <TwentyDots share={certainty.beatsRunnerUp} />
              <span>{t.rich('optimisation.beatsRunnerUp', { b, count: count(certainty.beatsRunnerUp) })}</span>
            </p>
          )}
          <p>
            {t('optimisation.rangeExtra', {
              low: number(certainty.extraInEducationOrJob.p10, { signed: true, decimals: 1 }),
              high: number(certainty.extraInEducationOrJob.p90, { signed: true, decimals: 1 }),
            })}{' '}
            {t(
              'optimisation.rangeNet',
              moneyRange(words, certainty.netMunicipality.p10, certainty.netMunicipality.p90, { signed: true }),
            )}
          </p>
          <p className={css.hint}>{t('optimisation.certaintyNote', { draws: number(certainty.draws) })}</p>
        </>
      ) : (
        <p className={css.caveat}>{t('optimisation.gainDrawing')}</p>
      )}
      {stage === 'whole' ? (
        <p className={css.hint}>
          {proof.kind === 'within'
            ? t('optimisation.proof.within', {
                gap: objectiveText(words, question.objective, proof.gap),
                share: percent(proof.share),
              })
            : t(`optimisation.proof.${proof.kind}`, {
                mixes: mixes < MANY ? number(mixes) : t('optimisation.mixesMany'),
              })}
        </p>
      ) : null}
    </div>
  );
}
