import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { COLUMNS_MAX, useComparisonStore } from '../../state/comparisonStore.ts';
import type { ShownResult } from '../../state/resultStore.ts';
import { useWords } from '../../words.ts';
import { AddDialog } from './AddDialog.tsx';
import { BestCard } from './BestCard.tsx';
import css from './ComparisonScreen.module.css';
import { columnsOf } from './columns.ts';
import { DifferenceCharts } from './DifferenceCharts.tsx';
import { InputsCard } from './InputsCard.tsx';
import { ResultsTable } from './ResultsTable.tsx';
import { useCommonDraws } from './useCommonDraws.ts';

/** Scenarios beside each other: results with differences to the base, the curves of them, and the inputs that differ. */
export function ComparisonScreen({ shown }: { shown: ShownResult }) {
  const { t } = useWords();
  const [isAdding, setIsAdding] = useState(false);
  const { chosen, base } = useComparisonStore();
  const columns = useMemo(() => columnsOf(shown, chosen), [shown, chosen]);
  const common = useCommonDraws(columns, base);
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
      <ResultsTable columns={columns} base={base} ranges={common.ranges} />
      {columns.length === 1 ? (
        <p className={css.alone}>{t('comparison.alone')}</p>
      ) : (
        <div className={css.parts}>
          <DifferenceCharts columns={columns} base={base} />
          <BestCard columns={columns} base={base} compared={common.compared} draws={common.draws} />
          <InputsCard columns={columns} base={base} />
        </div>
      )}
      {isAdding ? <AddDialog onClose={() => setIsAdding(false)} /> : null}
    </>
  );
}
