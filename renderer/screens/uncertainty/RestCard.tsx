import type { ReactNode } from 'react';
import { Card } from '../../components/Card.tsx';
import { useWords } from '../../words.ts';
import type { Analysis } from '../../worker/uncertaintyAnalysis.ts';
import type { Parts } from './parts.ts';
import css from './UncertaintyScreen.module.css';

/** How much of what the effects give rests on own estimates, and on results without a comparison group. */
export function RestCard({ projection, analysis }: Pick<Parts, 'projection'> & { analysis: Analysis }) {
  const { t, number, percent } = useWords();
  const { ownEstimate, noComparison } = analysis.gainShares;
  const extra = number(projection.headline.extraInEducationOrJob, { decimals: 1 });
  const facts = (share: number) => ({
    b: (chunks: ReactNode) => <b>{chunks}</b>,
    share: percent(share, 0),
    extra,
  });
  const [own, uncompared] = [ownEstimate.ofExtraInEducationOrJob, noComparison.ofExtraInEducationOrJob];
  return (
    <Card title={t('uncertainty.restTitle')} subtitle={t('uncertainty.restSubtitle')}>
      {own === null || uncompared === null ? (
        <p>{t('uncertainty.restNone')}</p>
      ) : (
        <ul className={css.ranges}>
          <li>
            <span>{t.rich('uncertainty.restAssumed', facts(own))}</span>
          </li>
          <li>
            <span>{t.rich('uncertainty.restUncompared', facts(uncompared))}</span>
          </li>
        </ul>
      )}
    </Card>
  );
}
