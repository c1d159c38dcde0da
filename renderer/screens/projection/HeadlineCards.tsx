import { defaultCautiousFactors } from '../../../shared/model/cautious.ts';
import type { UncertaintyInDepth } from '../../../shared/uncertainty/uncertainty.ts';
import { useAppStore } from '../../state/appStore.ts';
import type { ShownResult } from '../../state/resultStore.ts';
import { useWords } from '../../words.ts';
import css from './FigureTable.module.css';
import { HeadlinesCard } from './HeadlinesCard.tsx';
import { costGroups, moneyGroups } from './moneyRows.ts';
import screen from './ProjectionScreen.module.css';
import { peopleRows } from './peopleRows.ts';

interface Props {
  readonly shown: ShownResult;
  readonly uncertainty: UncertaintyInDepth | null;
  readonly isComputing: boolean;
  /** Whether what the money rests on is all given. */
  readonly hasMoney: boolean;
}

/** All headlines: people, then money in its three kinds, then what it costs and when it comes back. */
export function HeadlineCards({ shown: { projection, scenario }, uncertainty, isComputing, hasMoney }: Props) {
  const words = useWords();
  const { t, percent } = words;
  const factors = useAppStore(({ settings }) => settings.cautious) ?? defaultCautiousFactors;
  return (
    <div className={screen.headlines}>
      <HeadlinesCard
        title={t('projection.peopleHeadlines')}
        subtitle={t('projection.peopleHeadlinesWhat')}
        groups={[{ kind: null, rows: peopleRows(words, projection, uncertainty) }]}
        isComputing={isComputing}
      />
      {hasMoney ? (
        <>
          <HeadlinesCard
            title={t('projection.moneyTitle')}
            subtitle={t('projection.moneyHeadlinesWhat')}
            groups={moneyGroups(words, projection, uncertainty)}
            isComputing={isComputing}
          />
          <HeadlinesCard
            title={t('projection.costHeadlines')}
            subtitle={t('projection.costHeadlinesWhat')}
            groups={costGroups(words, scenario, projection, uncertainty)}
            isComputing={isComputing}
          >
            <p className={css.note}>
              {t('projection.cautiousNote', {
                cost: percent(factors.cost - 1, 0),
                effect: percent(1 - factors.causalShare, 0),
              })}
            </p>
          </HeadlinesCard>
        </>
      ) : null}
    </div>
  );
}
