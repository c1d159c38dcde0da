import { ChartCard } from '../../charts/ChartCard.tsx';
import { StepLine } from '../../charts/StepLine.tsx';
import { useWords } from '../../words.ts';
import type { Parts } from './parts.ts';
import { settledSince } from './settledSince.ts';
import css from './UncertaintyScreen.module.css';

/** How the chance of a gain settled as draws came in, so that anybody can see whether there are enough. */
export function ConvergenceCard({ uncertainty, source }: Parts) {
  const { t, number, percent } = useWords();
  const { convergence, seed, shareMunicipalGain, draws } = uncertainty;
  const settled = settledSince(convergence);
  const title = t('uncertainty.convergenceTitle');
  return (
    <ChartCard
      title={title}
      subtitle={t('uncertainty.convergenceSubtitle')}
      source={source}
      chart={
        <StepLine
          points={convergence.map((point) => [point.draws, point.shareMunicipalGain])}
          height={150}
          xText={(value) => number(value)}
          yText={(value) => percent(value, 0)}
          endLabel={percent(shareMunicipalGain, 0)}
          summary={t('uncertainty.convergenceSummary', {
            title,
            draws: number(draws),
            share: percent(shareMunicipalGain, 0),
          })}
        />
      }
      foot={
        settled ? (
          <p className={css.foot}>
            {t(settled.isEnough ? 'uncertainty.convergenceEnough' : 'uncertainty.convergenceMore', {
              from: number(settled.from),
              low: percent(settled.low, 0),
              high: percent(settled.high, 0),
              seed: String(seed),
            })}
          </p>
        ) : null
      }
      data={() => ({
        title,
        notes: [source],
        columns: [
          { head: t('uncertainty.draws'), format: { kind: 'number', decimals: 0 } },
          { head: t('uncertainty.chance'), format: { kind: 'percent', decimals: 1 } },
        ],
        rows: convergence.map((point) => [point.draws, point.shareMunicipalGain]),
      })}
    />
  );
}
