import { ChevronRight } from 'lucide-react';
import { Fragment, useState } from 'react';
import { useWords } from '../../words.ts';
import css from './Explanation.module.css';
import type { TreeRow } from './explanationTree.ts';
import { RowDetails } from './RowDetails.tsx';
import type { Told } from './told.ts';

interface Props extends Told {
  readonly caption: string;
  readonly rows: readonly TreeRow[];
  readonly total: TreeRow['sum'];
}

/** The items behind a figure, which open into what they are made of, down to months and inputs. */
export function ExplanationTable({ caption, rows, total, ...told }: Props) {
  const { t } = useWords();
  const { columns, amount } = told;
  return (
    <table className={css.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('ledger.line')}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`ledger.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <TreeRows key={row.key} row={row} depth={0} {...told} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('ledger.total')}</th>
          {columns.map((column) => (
            <td key={column} data-loss={column === 'difference' && total[column] < 0}>
              {amount(total[column], column === 'difference')}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

function TreeRows({ row, depth, ...told }: { row: TreeRow; depth: number } & Told) {
  const { t } = useWords();
  const { columns, amount } = told;
  const [isOpen, setIsOpen] = useState(false);
  const parts = isOpen ? row.parts() : [];
  const isLeaf = row.source === null && depth > 0 && row.parts().length === 0;
  return (
    <Fragment>
      <tr data-depth={depth}>
        <th scope="row" style={{ paddingLeft: depth * 18 }}>
          {isLeaf ? (
            <span className={css.leaf}>{row.name}</span>
          ) : (
            <button
              type="button"
              className={css.open}
              aria-expanded={isOpen}
              aria-label={t('ledger.expand', { name: row.name })}
              onClick={() => setIsOpen(!isOpen)}
            >
              <ChevronRight aria-hidden="true" data-open={isOpen} />
              {row.name}
            </button>
          )}
        </th>
        {columns.map((column) => (
          <td key={column} data-loss={column === 'difference' && row.sum[column] < 0}>
            {amount(row.sum[column], column === 'difference')}
          </td>
        ))}
      </tr>
      {isOpen && row.source ? (
        <tr className={css.details}>
          <td colSpan={columns.length + 1} style={{ paddingLeft: (depth + 1) * 18 }}>
            <RowDetails row={row.source} {...told} />
          </td>
        </tr>
      ) : null}
      {parts.map((part) => (
        <TreeRows key={part.key} row={part} depth={depth + 1} {...told} />
      ))}
    </Fragment>
  );
}
