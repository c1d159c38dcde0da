import { useMemo } from 'react';
import { readThresholds } from '../../../shared/document/thresholds.ts';
import type { Words } from '../../../shared/words/words.ts';
import type { ShownResult } from '../../state/resultStore.ts';
import { useAnalysis } from '../../state/useAnalysis.ts';
import { useUncertainty } from '../../state/useUncertainty.ts';
import { useWords } from '../../words.ts';
import { ChanceCard } from './ChanceCard.tsx';
import { ConvergenceCard } from './ConvergenceCard.tsx';
import { ObservedCard } from './ObservedCard.tsx';
import { RestCard } from './RestCard.tsx';
import { SwitchingCard } from './SwitchingCard.tsx';
import { TornadoCard } from './TornadoCard.tsx';
import css from './UncertaintyScreen.module.css';
import { useDrawSource } from './useDrawSource.ts';
import { WordsCard } from './WordsCard.tsx';

/** How certain the result is: the chance of reaching a threshold, ranges in words, what matters most. */
export function UncertaintyScreen({ shown }: { shown: ShownResult }) {
  const words = useWords();
  const { t, number } = words;
  const { uncertainty, isStale, draws, of } = useUncertainty();
  const source = useDrawSource(shown, uncertainty);
  const { scenario, projection } = shown;
  const target = readThresholds(scenario).kroner ?? 0;
  const { analysis } = useAnalysis(target);
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
              shown: outOfHundred(words, parts.uncertainty.shareMunicipalGain),
              months: t('uncertainty.months', { count: projection.months, shown: number(projection.months) }),
            })}
          </p>
          <p className={css.under}>
            {isStale ? t('uncertainty.stale') : t('uncertainty.leadOf', { draws: number(draws), of: number(of) })}
          </p>
          <div className={css.columns}>
            <ChanceCard {...parts} />
            <WordsCard {...parts} />
            {analysis ? (
              <>
                <div className={css.wide}>
                  <TornadoCard {...parts} analysis={analysis} />
                </div>
                <SwitchingCard scenario={scenario} analysis={analysis} target={target} />
                <RestCard projection={projection} analysis={analysis} />
              </>
            ) : null}
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

/** A share (0–1) as so many of a hundred; hardly any is not none, and nearly all is not all. */
function outOfHundred({ t, number }: Words, share: number): string {
  if (share > 0 && share < 0.01) return t('uncertainty.under');
  return share < 1 && share > 0.99 ? t('uncertainty.over') : number(share * 100);
}
