import type { Scenario } from '../../../shared/document/scenario.ts';
import { grains } from '../../../shared/ledger/spans.ts';
import { Segmented } from '../../components/Segmented.tsx';
import { useWords } from '../../words.ts';
import { Choice } from '../evidence/Choice.tsx';
import css from './ViewChoices.module.css';
import { useProjectionView } from './viewStore.ts';

/** How long the periods of the tables and columns are, and whether one target group is shown by itself. */
export function ViewChoices({ scenario }: { scenario: Scenario }) {
  const { t } = useWords();
  const { grain, segment, setGrain, setSegment } = useProjectionView();
  return (
    <div className={css.choices}>
      <Choice
        label={t('projection.segmentLabel')}
        allText={t('projection.everybody')}
        options={scenario.segments.map(({ id, name }) => ({ id, text: name }))}
        chosen={segment}
        onChoose={setSegment}
      />
      <Segmented
        label={t('projection.grainLabel')}
        options={grains.map((id) => ({ id, label: t(`projection.grains.${id}`) }))}
        chosen={grain}
        onChoose={setGrain}
      />
    </div>
  );
}
