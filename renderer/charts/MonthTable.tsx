import { useWords } from '../words.ts';
import css from './MonthTable.module.css';

interface Props {
  readonly caption: string;
  readonly startMonth: string;
  readonly heads: readonly string[];
  /** A row a month: its number, how many months after the start it begins, and a text a column. */
  readonly rows: readonly { readonly number: number; readonly month: number; readonly cells: readonly string[] }[];
}

/** The numbers behind a chart over time. */
export function MonthTable({ caption, startMonth, heads, rows }: Props) {
  const { t, month } = useWords();
  return (
    <table className={css.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('projection.monthNumber')}</th>
          <th scope="col">{t('projection.month')}</th>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ number, month: at, cells }) => (
          <tr key={number}>
            <td>{number}</td>
            <th scope="row">{month(startMonth, at)}</th>
            {cells.map((cell, column) => (
              <td key={heads[column]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
