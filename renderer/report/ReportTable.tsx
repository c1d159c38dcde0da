import { cellText, isNumeric } from '../../shared/tables/cellText.ts';
import type { DataTable } from '../../shared/tables/dataTable.ts';
import type { Words } from '../../shared/words/words.ts';
import { keyed } from './keyed.ts';
import css from './ReportTable.module.css';

/** As many rows stand on one page; longer tables go on to the next, with their heads. */
const KEPT_TOGETHER = 14;

/** A table on paper: its title is its caption, its first column names the rows, its notes stand under it. */
export function ReportTable({ table, words }: { table: DataTable; words: Words }) {
  const { title, columns, rows, notes } = table;
  return (
    <div className={css.block} data-together={rows.length <= KEPT_TOGETHER}>
      <table className={css.table}>
        <caption>{title}</caption>
        <thead>
          <tr>
            {columns.map(({ head, format }) => (
              <th key={head} scope="col" className={isNumeric(format) ? css.number : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keyed(rows, (row) => row.join('|')).map(({ key, item: row }) => (
            <tr key={key}>
              {columns.map(({ head, format }, column) => {
                const text = cellText(words, row[column] ?? null, format);
                return column === 0 && text !== '' ? (
                  <th key={head} scope="row">
                    {text}
                  </th>
                ) : (
                  <td key={head} className={isNumeric(format) ? css.number : undefined}>
                    {text}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {notes.length > 0 ? <p className={css.notes}>{notes.join(' ')}</p> : null}
    </div>
  );
}
