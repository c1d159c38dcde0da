import { cellText, isNumeric } from '../../shared/tables/cellText.ts';
import type { DataTable, TableCell, TableColumn } from '../../shared/tables/dataTable.ts';
import { useWords } from '../words.ts';
import css from './TableView.module.css';

/** A table as it stands under a chart, with the texts of the language that is set. */
export function TableView({ table: { title, columns, rows } }: { table: DataTable }) {
  const head = Math.max(
    0,
    columns.findIndex(({ format }) => !isNumeric(format)),
  );
  return (
    <table className={css.table}>
      <caption className="visually-hidden">{title}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.head} scope="col" data-numeric={isNumeric(column.format)}>
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.join('|')}>
            {columns.map((column, at) => (
              <Cell key={column.head} cell={row[at] ?? null} column={column} isHead={at === head} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ cell, column: { format }, isHead }: { cell: TableCell; column: TableColumn; isHead: boolean }) {
  const words = useWords();
  const text = cellText(words, cell, format);
  if (isHead) return <th scope="row">{text}</th>;
  return (
    <td data-numeric={isNumeric(format)}>
      {text}
      {cell === null ? <span className="visually-hidden"> {words.t('exports.noNumber')}</span> : null}
    </td>
  );
}
