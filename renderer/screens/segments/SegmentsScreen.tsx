import { useState } from 'react';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { useWords } from '../../words.ts';
import { SourcePanel } from '../fields/SourcePanel.tsx';
import css from './SegmentsScreen.module.css';
import { SegmentTable } from './SegmentTable.tsx';

/** The target groups: how many they are, and how it goes for them with ordinary effort. */
export function SegmentsScreen({ scenario }: { scenario: Scenario }) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<{ path: string; name: string } | null>(null);
  return (
    <>
      <h1>{t('segments.title')}</h1>
      <p className={css.subtitle}>{t('segments.subtitle')}</p>
      <SegmentTable scenario={scenario} chosenPath={chosen?.path ?? null} onChoose={setChosen} />
      <SourcePanel scenario={scenario} chosen={chosen} />
    </>
  );
}
