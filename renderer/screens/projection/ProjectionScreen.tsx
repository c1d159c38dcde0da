import { memo } from 'react';
import { missingFor, missingIn } from '../../../shared/document/missing.ts';
import { InSightFirst } from '../../components/InSightFirst.tsx';
import { useAppStore } from '../../state/appStore.ts';
import type { ShownResult } from '../../state/resultStore.ts';
import { useUncertainty } from '../../state/useUncertainty.ts';
import { useWords } from '../../words.ts';
import { CapacityCard } from './CapacityCard.tsx';
import { CostCard } from './CostCard.tsx';
import { HeadlineCards } from './HeadlineCards.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import { Lead } from './Lead.tsx';
import { NetChart } from './NetChart.tsx';
import { PeopleChart } from './PeopleChart.tsx';
import css from './ProjectionScreen.module.css';
import { PublishedEstimate } from './PublishedEstimate.tsx';
import { SummaryText } from './SummaryText.tsx';
import { ViewChoices } from './ViewChoices.tsx';
import { WaterfallCard } from './WaterfallCard.tsx';
import { WhereCard } from './WhereCard.tsx';
import { YearsCard } from './YearsCard.tsx';

/** What comes of the plan: people first, then money. */
export function ProjectionScreen({ shown }: { shown: ShownResult }) {
  const { t } = useWords();
  const { uncertainty, isStale } = useUncertainty();
  const versions = useAppStore(({ start }) => (start?.state === 'ready' ? start.versions : null));
  const source = t('projection.source', {
    scenario: shown.scenario.name,
    app: versions?.app ?? '',
    model: versions?.model ?? '',
  });
  // What rests on a number that is still to be given is not shown; the lead and the strip say which it is.
  const hasPeople = missingFor(shown.scenario, 'people').length === 0;
  const hasMoney = missingFor(shown.scenario, 'money').length === 0;
  const ranges = { uncertainty, isComputing: isStale };
  // Numbers are still to be given: nothing that rests on them is shown.
  if (missingIn(shown.scenario).length > 0) {
    return (
      <>
        <h1 className="visually-hidden">{t('projection.title')}</h1>
        <Lead shown={shown} {...ranges} />
      </>
    );
  }
  return (
    <>
      <h1 className="visually-hidden">{t('projection.title')}</h1>
      <Lead shown={shown} {...ranges} />
      <SummaryText shown={shown} uncertainty={uncertainty} />
      {hasPeople ? (
        <>
          <div className={css.bar}>
            {hasMoney ? <KeyFigures shown={shown} /> : null}
            <ViewChoices scenario={shown.scenario} />
          </div>
          <InSightFirst className={css.charts} value={shown}>
            {(seen) => (
              <>
                <People shown={seen} source={source} {...ranges} />
                {hasMoney ? <Net shown={seen} source={source} {...ranges} /> : null}
              </>
            )}
          </InSightFirst>
          <Headlines shown={shown} hasMoney={hasMoney} {...ranges} />
          <InSightFirst className={css.cards} value={shown} isBelow>
            {(seen) => (
              <>
                {hasMoney ? <Gains shown={seen} uncertainty={uncertainty} source={source} /> : null}
                <Capacity shown={seen} source={source} />
              </>
            )}
          </InSightFirst>
          {hasMoney ? (
            <InSightFirst value={shown} isBelow>
              {(seen) => <Years shown={seen} {...ranges} />}
            </InSightFirst>
          ) : null}
          <InSightFirst className={css.cards} value={shown} isBelow>
            {(seen) => (
              <>
                {hasMoney ? <Cost shown={seen} source={source} /> : null}
                <Where shown={seen} source={source} />
              </>
            )}
          </InSightFirst>
        </>
      ) : null}
      <InSightFirst value={shown} isBelow>
        {(seen) => <Estimate shown={seen} />}
      </InSightFirst>
    </>
  );
}

// While draws are on their way the screen follows how far they are; its parts are drawn anew only when theirs change.
const People = memo(PeopleChart);
const Net = memo(NetChart);
const Headlines = memo(HeadlineCards);
const Gains = memo(WaterfallCard);
const Capacity = memo(CapacityCard);
const Years = memo(YearsCard);
const Cost = memo(CostCard);
const Where = memo(WhereCard);
const Estimate = memo(PublishedEstimate);
