import { useMemo } from 'react';
import type { ShownResult } from '../../state/resultStore.ts';
import { useUncertainty } from '../../state/useUncertainty.ts';
import { useWords } from '../../words.ts';
import { ChanceCard } from './ChanceCard.tsx';
import { ConvergenceCard } from './ConvergenceCard.tsx';
import { ObservedCard } from './ObservedCard.tsx';
import css from './UncertaintyScreen.module.css';
import { useDrawSource } from './useDrawSource.ts';
import { WordsCard } from './WordsCard.tsx';

/** How certain the result is: the chance of reaching a threshold, ranges in words, what matters most. */
export function UncertaintyScreen({ shown }: { shown: ShownResult }) {
  const { t, number } = useWords();
  const { uncertainty, isStale, draws, of } = useUncertainty();
  const source = useDrawSource(shown, uncertainty);
  const { scenario, projection } = shown;
  const parts = useMemo(
    () => (uncertainty ? { scenario, projection, uncertainty, source } : null),
    [scenario, projection, uncertainty, source],
  );
  return (
    <>
      <h1 className="visually-hidden">{t('uncertainty.title')}</h1>
      {parts ? (
        <div data-stale={isStale}>
          <p className={css.lead}>
            {t.rich('uncertainty.lead', {
              b: (chunks) => <b>{chunks}</b>,
              shown: number(parts.uncertainty.shareMunicipalGain * 100),
              months: t('uncertainty.months', { count: projection.months, shown: number(projection.months) }),
            })}
          </p>
          <p className={css.under}>
            {isStale ? t('uncertainty.stale') : t('uncertainty.leadOf', { draws: number(draws), of: number(of) })}
          </p>
          <div className={css.columns}>
            <ChanceCard {...parts} />
            <WordsCard {...parts} />
            <ConvergenceCard {...parts} />
            <ObservedCard {...parts} />
          </div>
        </div>
      ) : (
        <p className={css.lead}>{t('uncertainty.none')}</p>
      )}
    </>
  );
}
