import { useMemo } from 'react';
import { checkLedger } from '../../../shared/ledger/checkLedger.ts';
import { type Explanation as Explained, explain, explainedSum } from '../../../shared/ledger/explain.ts';
import type { Figure } from '../../../shared/ledger/figures.ts';
import type { Words } from '../../../shared/words/words.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { useExplanationStore } from '../../state/explanationStore.ts';
import { type ShownResult, useResultStore } from '../../state/resultStore.ts';
import { useWords } from '../../words.ts';
import { breakdownFor } from '../projection/breakdownFor.ts';
import css from './Explanation.module.css';
import { ExplanationTable } from './ExplanationTable.tsx';
import { explanationTree } from './explanationTree.ts';
import { figureText } from './figureText.ts';

/** How the figure that was pressed is worked out; over whatever screen it was pressed on. */
export function Explanation() {
  const figure = useExplanationStore((store) => store.figure);
  const shown = useResultStore((result) => result.shown);
  return figure && shown ? <ExplanationDialog figure={figure} shown={shown} /> : null;
}

function ExplanationDialog({ figure, shown }: { figure: Figure; shown: ShownResult }) {
  const words = useWords();
  const { t, money, number, percent } = words;
  const { scenario, projection } = shown;
  const close = () => useExplanationStore.getState().show(null);
  const { breakdown, explanation, agrees } = useMemo(() => {
    const made = breakdownFor(shown);
    return {
      breakdown: made,
      explanation: explain(figure, made, shown.scenario.economy.discountRate),
      agrees: checkLedger(made, shown.projection).length === 0,
    };
  }, [figure, shown]);
  const rows = explanationTree(words, scenario, explanation);
  const isMoney = explanation.rows.some((row) => 'payer' in row);
  const facts = {
    cost: money(
      projection.headline.programmeCost - projection.reference.programmeCost.reduce((sum, kroner) => sum + kroner, 0),
    ),
    extra: number(projection.headline.extraInEducationOrJob, { decimals: 1 }),
    rate: percent(scenario.economy.discountRate),
  };
  return (
    <Dialog
      title={t('ledger.title')}
      subtitle={`${t(`ledger.figures.${figure}`)}: ${figureText(words, shown, figure)}`}
      size="wide"
      onClose={close}
      buttons={<Button onPress={close}>{t('ledger.close')}</Button>}
    >
      <p>{t(`ledger.definitions.${figure}`, facts)}</p>
      <p className={css.note}>{t(noteOf(explanation, isMoney))}</p>
      {rows.length === 0 ? (
        <p>{t('ledger.nothing')}</p>
      ) : (
        <ExplanationTable
          caption={t('ledger.table', { figure: t(`ledger.figures.${figure}`) })}
          rows={rows}
          total={explainedSum(explanation, explanation.rows)}
          scenario={scenario}
          breakdown={breakdown}
          columns={columnsOf(explanation)}
          amount={amountText(words, explanation, isMoney)}
        />
      )}
      <p className={agrees ? css.agrees : css.disagrees}>{t(agrees ? 'ledger.agrees' : 'ledger.disagrees')}</p>
    </Dialog>
  );
}

function noteOf({ kind, reads }: Explained, isMoney: boolean) {
  if (isMoney) return reads === 'scenario' ? 'ledger.signCost' : 'ledger.signMoney';
  return kind === 'flow' ? 'ledger.inPeriod' : 'ledger.atEnd';
}

/** What is read off the scenario alone is not set against a reference that has none of it. */
function columnsOf({ reads, rows }: Explained) {
  const hasReference = rows.some(({ reference }) => reference.some((value) => value !== 0));
  return reads === 'scenario' && !hasReference
    ? (['scenario'] as const)
    : (['scenario', 'reference', 'difference'] as const);
}

function amountText({ number }: Words, { kind }: Explained, isMoney: boolean) {
  const decimals = isMoney ? 0 : kind === 'stock' ? 2 : 1;
  return (value: number, signed: boolean) => number(value, { decimals, fixed: true, signed });
}
