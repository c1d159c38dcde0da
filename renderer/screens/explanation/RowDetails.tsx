import { readField } from '../../../shared/document/field.ts';
import { provenanceOf } from '../../../shared/document/provenance.ts';
import { sourceTitle } from '../../../shared/evidence/sourceTitle.ts';
import type { ExplainedRow } from '../../../shared/ledger/explain.ts';
import { lineInputs } from '../../../shared/ledger/lineInputs.ts';
import { type CostLine, costLines } from '../../../shared/ledger/lines.ts';
import { sumFlows } from '../../../shared/ledger/sums.ts';
import { fieldNameIn, fieldValueText } from '../../../shared/words/fieldName.ts';
import { SourceBadge } from '../../components/SourceBadge.tsx';
import { useAppStore } from '../../state/appStore.ts';
import { useExplanationStore } from '../../state/explanationStore.ts';
import { useWords } from '../../words.ts';
import css from './Explanation.module.css';
import { formulaKey, quantityOf } from './formulaKey.ts';
import type { Told } from './told.ts';

/** How one row is worked out: the formula in words, what it multiplies, and the inputs with where each is from. */
export function RowDetails({ row, scenario, breakdown, columns }: { row: ExplainedRow } & Told) {
  const words = useWords();
  const { t, language, number } = words;
  const line = quantityOf(row);
  const counted = line
    ? breakdown.persons.filter(
        (one) => one.line === line && one.part.kind === row.part.kind && one.part.id === row.part.id,
      )
    : [];
  const quantity = sumFlows(counted);
  const isCost = 'payer' in row && costLines.includes(row.line as CostLine);
  const inputs = lineInputs(scenario, row);
  return (
    <div className={css.how}>
      <p>
        {t(`ledger.formulas.${formulaKey(row)}`)} {isCost ? t('ledger.formulas.subsidised') : null}
      </p>
      {line && counted.length > 0 ? (
        <p className={css.quantity}>
          {t(`ledger.lines.${line === 'paidHours' ? 'hours' : line}`)}:{' '}
          {columns
            .map((column) => {
              const value = number(quantity[column], { decimals: 1, signed: column === 'difference' });
              return `${value} ${t(`ledger.${column}`).toLocaleLowerCase(language)}`;
            })
            .join(', ')}
        </p>
      ) : null}
      {inputs.length === 0 ? (
        <p>{t('ledger.noInputs')}</p>
      ) : (
        <ul className={css.inputs} aria-label={t('ledger.inputs')}>
          {inputs.map((path) => {
            const source = provenanceOf(scenario.provenance, path);
            const name = fieldNameIn(words, scenario, path);
            return (
              <li key={path}>
                <button
                  type="button"
                  className={css.input}
                  aria-label={t('ledger.goTo', { field: name })}
                  onClick={() => leadTo(path)}
                >
                  {name}
                </button>
                <span className={css.value}>{fieldValueText(words, path, readField(scenario, path) ?? 0)}</span>
                {source ? <SourceBadge kind={source.kind} /> : <span>{t('source.unknown')}</span>}
                {source?.source ? <span className={css.source}>{sourceTitle(source.source, language)}</span> : null}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

/** Leaves the explanation for the field itself, on its own screen. */
function leadTo(path: string): void {
  useExplanationStore.getState().show(null);
  useAppStore.getState().goToField(path);
}
