import { useAppStore } from '../../state/appStore.ts';
import type { ShownResult } from '../../state/resultStore.ts';
import { useWords } from '../../words.ts';
import { KeyFigures } from './KeyFigures.tsx';
import { Lead } from './Lead.tsx';
import { MoneyCard } from './MoneyCard.tsx';
import { NetChart } from './NetChart.tsx';
import { PeopleChart } from './PeopleChart.tsx';
import css from './ProjectionScreen.module.css';
import { YearsCard } from './YearsCard.tsx';

/** What comes of the plan: people first, then money. */
export function ProjectionScreen({ shown }: { shown: ShownResult }) {
  const { t } = useWords();
  const versions = useAppStore(({ start }) => (start?.state === 'ready' ? start.versions : null));
  const source = t('projection.source', {
    scenario: shown.scenario.name,
    app: versions?.app ?? '',
    model: versions?.model ?? '',
  });
  return (
    <>
      <h1 className="visually-hidden">{t('projection.title')}</h1>
      <Lead shown={shown} />
      <KeyFigures shown={shown} />
      <div className={css.charts}>
        <PeopleChart shown={shown} source={source} />
        <NetChart shown={shown} source={source} />
      </div>
      <div className={css.cards}>
        <MoneyCard shown={shown} />
        <YearsCard shown={shown} />
      </div>
    </>
  );
}
