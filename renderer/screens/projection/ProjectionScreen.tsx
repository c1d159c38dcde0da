import { memo, useDeferredValue } from 'react';
import { missingIn } from '../../../shared/document/missing.ts';
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
  // What is below the first sight, and needs the model run again, is drawn when the numbers above are on the screen.
  const late = useDeferredValue(shown);
  const source = t('projection.source', {
    scenario: shown.scenario.name,
    app: versions?.app ?? '',
    model: versions?.model ?? '',
  });
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
      <div className={css.bar}>
        <KeyFigures shown={shown} />
        <ViewChoices scenario={shown.scenario} />
      </div>
      <div className={css.charts}>
        <People shown={shown} source={source} {...ranges} />
        <Net shown={shown} source={source} {...ranges} />
      </div>
      <Headlines shown={shown} {...ranges} />
      <div className={css.cards}>
        <Gains shown={late} uncertainty={uncertainty} source={source} />
        <Capacity shown={late} source={source} />
      </div>
      <div className={css.years}>
        <Years shown={late} {...ranges} />
        <Cost shown={late} source={source} />
      </div>
      <div className={css.cards}>
        <Where shown={late} source={source} />
        <Estimate shown={late} />
      </div>
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
