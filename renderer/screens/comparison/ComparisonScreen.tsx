import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { COLUMNS_MAX, useComparisonStore } from '../../state/comparisonStore.ts';
import type { ShownResult } from '../../state/resultStore.ts';
import { useWords } from '../../words.ts';
import { AddDialog } from './AddDialog.tsx';
import css from './ComparisonScreen.module.css';
import { columnsOf } from './columns.ts';
import { DifferenceCharts } from './DifferenceCharts.tsx';
import { InputsCard } from './InputsCard.tsx';
import { ResultsTable } from './ResultsTable.tsx';

/** Scenarios beside each other: results with differences to the base, the curves of them, and the inputs that differ. */
export function ComparisonScreen({ shown }: { shown: ShownResult }) {
  const { t } = useWords();
  const [isAdding, setIsAdding] = useState(false);
  const { chosen, base } = useComparisonStore();
  const columns = useMemo(() => columnsOf(shown, chosen), [shown, chosen]);
  return (
    <>
      <div className={css.head}>
        <div>
          <h1>{t('comparison.title')}</h1>
          <p className={css.subtitle}>{t('comparison.subtitle')}</p>
        </div>
        <Button isDisabled={columns.length === COLUMNS_MAX} onPress={() => setIsAdding(true)}>
          <Plus aria-hidden="true" />
          {t('comparison.add')}
        </Button>
      </div>
      <ResultsTable columns={columns} base={base} />
      {columns.length === 1 ? (
        <p className={css.alone}>{t('comparison.alone')}</p>
      ) : (
        <div className={css.parts}>
          <DifferenceCharts columns={columns} base={base} />
          <InputsCard columns={columns} base={base} />
        </div>
      )}
      {isAdding ? <AddDialog onClose={() => setIsAdding(false)} /> : null}
    </>
  );
}
