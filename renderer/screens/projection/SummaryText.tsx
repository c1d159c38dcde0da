import { useState } from 'react';
import { scenarioSummary } from '../../../shared/summary/scenarioSummary.ts';
import type { Uncertainty } from '../../../shared/uncertainty/uncertainty.ts';
import type { ShownResult } from '../../state/resultStore.ts';
import { useWords } from '../../words.ts';
import css from './SummaryText.module.css';
import { summaryRanges } from './summaryRanges.ts';

interface Props {
  readonly shown: ShownResult;
  readonly uncertainty: Uncertainty | null;
}

/** The scenario in words: what it does, always; what comes of it in full, where it is asked for. */
export function SummaryText({ shown: { scenario, projection }, uncertainty }: Props) {
  const words = useWords();
  const { t } = words;
  const [isOpen, setIsOpen] = useState(false);
  const { plan, people, money } = scenarioSummary(words, scenario, projection, summaryRanges(uncertainty));
  const hasMore = people.length + money.length > 0;
  return (
    <section className={css.summary} aria-label={t('summary.title')}>
      <p>
        {plan.join(' ')}{' '}
        {hasMore ? (
          <button type="button" className={css.more} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
            {t('summary.readOn')}
          </button>
        ) : null}
      </p>
      {isOpen ? (
        <>
          <p>{people.join(' ')}</p>
          <p>{money.join(' ')}</p>
        </>
      ) : null}
    </section>
  );
}
