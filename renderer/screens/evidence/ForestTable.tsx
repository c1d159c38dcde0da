import { useWords } from '../../words.ts';
import type { PlottedRow } from './forestRows.ts';
import table from './Table.module.css';

/** The numbers behind the forest plot. */
export function ForestTable({ rows }: { rows: readonly PlottedRow[] }) {
  const { t, number, percent } = useWords();
  const points = (share: number) => number(share * 100, { decimals: 1, signed: true });
  return (
    <table className={table.table}>
      <caption className="visually-hidden">{t('evidence.forestTitle')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('evidence.forestFigure')}</th>
          <th scope="col">{t('evidence.forestControl')}</th>
          <th scope="col">{t('evidence.forestTreated')}</th>
          <th scope="col">{t('evidence.forestDifference')}</th>
          <th scope="col">{t('evidence.forestInterval')}</th>
          <th scope="col">{t('evidence.forestSize')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, measured, sizes, ...row }) => (
          <tr key={key} data-own={row.isOwn}>
            <th scope="row">
              {name}
              <span className={table.under}>{measured}</span>
            </th>
            <td>{percent(row.control)}</td>
            <td>{percent(row.treated)}</td>
            <td>{points(row.difference)}</td>
            <td>{t('evidence.range', { from: points(row.lower), to: points(row.upper) })}</td>
            <td>
              {sizes === null
                ? t('evidence.assumedCell')
                : t('evidence.armsSize', { control: number(sizes.control), treated: number(sizes.treated) })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
