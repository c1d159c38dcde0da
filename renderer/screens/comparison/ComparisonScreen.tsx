import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { missingIn } from '../../../shared/document/missing.ts';
import { Button } from '../../components/Button.tsx';
import { MissingLink } from '../../components/MissingLink.tsx';
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
  const { chosen, base: wanted } = useComparisonStore();
  const columns = useMemo(() => columnsOf(shown, chosen), [shown, chosen]);
  // A base that numbers are missing in is none: the first column stands in for it.
  const base = Math.max(
    0,
    columns.findIndex(({ place }) => place === wanted),
  );
  const missing = missingIn(shown.scenario);
  const common = useCommonDraws(columns, base);
  return (
    <>
      <div className={css.head}>
        <div>
          <h1>{t('comparison.title')}</h1>
          <p className={css.subtitle}>{t('comparison.subtitle')}</p>
        </div>
        <Button isDisabled={chosen.length === COLUMNS_MAX - 1} onPress={() => setIsAdding(true)}>
          <Plus aria-hidden="true" />
          {t('comparison.add')}
        </Button>
      </div>
      {missing.length > 0 ? (
        <p className={css.missing} data-testid="missing-result">
          {t('comparison.openIncomplete', { name: shown.scenario.name })}{' '}
          <MissingLink scenario={shown.scenario} paths={missing} />
        </p>
      ) : null}
      <ResultsTable columns={columns} base={base} ranges={common.ranges} />
      {columns.length <= 1 ? (
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
