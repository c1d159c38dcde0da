import { missingIn } from '../../../shared/document/missing.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import type { FollowUp } from '../../../shared/followUp/followUp.ts';
import { type Decided, useDecided } from '../../state/useDecided.ts';
import { useExpected } from '../../state/useExpected.ts';
import { useFollowUp } from '../../state/useFollowUp.ts';
import { useWords } from '../../words.ts';
import { ActualCard } from './ActualCard.tsx';
import { BoardCard } from './BoardCard.tsx';
import { useExpectedOf } from './expectedOf.ts';
import { FiguresCard } from './FiguresCard.tsx';
import { Followed } from './Followed.tsx';
import css from './FollowUpScreen.module.css';
import { ForecastCard } from './ForecastCard.tsx';
import { ImportFigures } from './ImportFigures.tsx';
import { Lead } from './Lead.tsx';
import { RebaseButton } from './RebaseButton.tsx';
import { SeriesChoice } from './SeriesChoice.tsx';
import { TargetsCard } from './TargetsCard.tsx';
import { useShownSeries } from './useShownSeries.ts';
import { useSource } from './useSource.ts';

/** How it goes: targets and actual figures against what the decided version let one expect. */
export function FollowUpScreen({ scenario }: { scenario: Scenario }) {
  const { t } = useWords();
  const open = useFollowUp();
  const followUp = open?.history.present ?? null;
  const decided = useDecided(followUp?.revision ?? null);
  return (
    <>
      <h1 className="visually-hidden">{t('followUp.title')}</h1>
      {open && followUp && decided ? (
        <Shown present={scenario} followUp={followUp} decided={decided} unreadable={open.unreadable} />
      ) : (
        <p>{t('followUp.loading')}</p>
      )}
    </>
  );
}

interface ShownProps {
  readonly present: Scenario;
  readonly followUp: FollowUp;
  readonly decided: Decided;
  readonly unreadable: number;
}

function Shown({ present, followUp, decided, unreadable }: ShownProps) {
  const { t, number } = useWords();
  // Without a decided version figures can be written all the same, by the names of the plan as it is.
  const scenario = decided.followed?.scenario ?? present;
  const { series, periods, drawn, isCut, isWide } = useShownSeries(scenario, followUp);
  const isMissing = decided.followed !== null && missingIn(decided.followed.scenario).length > 0;
  const expected = useExpected(isMissing ? null : (decided.followed?.scenario ?? null), followUp);
  const expectedOf = useExpectedOf(expected);
  const { verdicts, progress } = expected;
  const source = useSource(decided.followed);
  const parts = { scenario, followUp, periods, series };
  return (
    <>
      <div className={css.head}>
        <div className={css.title}>
          <Lead followUp={followUp} expectedOf={expectedOf} verdicts={verdicts} scenario={scenario} />
          <Followed decided={decided} followUp={followUp} />
          {isMissing ? <p className={css.under}>{t('followUp.missingNumbers')}</p> : null}
          {expected.isFailed ? <p className={css.unreadable}>{t('followUp.drawFailed')}</p> : null}
          {progress ? (
            <p className={css.under} role="status">
              {t('followUp.drawing', { done: number(progress.done), of: number(progress.of) })}
            </p>
          ) : null}
          {unreadable > 0 ? <p className={css.unreadable}>{t('followUp.unreadable', { count: unreadable })}</p> : null}
        </div>
        <div className={css.buttons}>
          <ImportFigures scenario={scenario} followUp={followUp} />
          <RebaseButton decided={isMissing ? null : decided.followed} followUp={followUp} />
        </div>
      </div>
      <SeriesChoice scenario={scenario} series={series} isCut={isCut} />
      <div className={css.pair} data-wide={isWide}>
        <ActualCard {...parts} {...{ drawn, expectedOf, verdicts, source }} />
        <FiguresCard {...parts} expectedOf={expectedOf} />
      </div>
      <div className={css.stack}>
        <TargetsCard {...{ scenario, followUp, expectedOf }} {...expected} decided={decided.followed} />
        <BoardCard scenario={scenario} verdicts={verdicts} />
        <ForecastCard errors={expected.errors} />
      </div>
    </>
  );
}
