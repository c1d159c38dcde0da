import { useState } from 'react';
import { planSentences } from '../../../shared/summary/planSentences.ts';
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
  // What nobody reads need not be written anew at each edit.
  const outcome = isOpen ? scenarioSummary(words, scenario, projection, summaryRanges(uncertainty)) : null;
  return (
    <section className={css.summary} aria-label={t('summary.title')}>
      <p>
        {planSentences(words, scenario).join(' ')}{' '}
        {scenario.interventions.length > 0 ? (
          <button type="button" className={css.more} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
            {t('summary.readOn')}
          </button>
        ) : null}
      </p>
      {outcome ? (
        <>
          <p>{outcome.people.join(' ')}</p>
          <p>{outcome.money.join(' ')}</p>
        </>
      ) : null}
    </section>
  );
}
