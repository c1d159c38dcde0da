import type { Cell, Table } from '../../../shared/tabular/table.ts';
import { ScrollRegion } from '../../components/ScrollRegion.tsx';
import { useWords } from '../../words.ts';
import css from './ColumnPreview.module.css';
import { columnLetter } from './columnLetter.ts';
import type { Mapped } from './useMapping.ts';

/** Rows shown: enough to see what a column holds. */
const ROWS = 5;

interface Props<Id extends string> {
  readonly table: Table;
  readonly mapped: Mapped<Id>;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
}

/** The first rows of the file as they were read, and over each column what it is. */
export function ColumnPreview<Id extends string>({ table, mapped, options }: Props<Id>) {
  const { t } = useWords();
  const { mapping, hasHead } = mapped;
  return (
    <ScrollRegion className={css.frame} label={t('import.columns')}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col" className={css.number}>
              <span className="visually-hidden">{t('import.row')}</span>
            </th>
            {mapping.map((id, at) => {
              const name = t('import.columnOf', { letter: columnLetter(at) });
              return (
                <th key={columnLetter(at)} scope="col">
                  <span className={css.letter}>{name}</span>
                  <select
                    className={css.select}
                    aria-label={name}
                    data-used={id !== null}
                    value={id ?? ''}
                    onChange={({ target }) =>
                      mapped.onMap(at, options.find((one) => one.id === target.value)?.id ?? null)
                    }
                  >
                    <option value="">{t('import.notUsed')}</option>
                    {options.map((option) => (
                      <option key={option.id} value={option.id}>
                        {option.label}
                      </option>
                    ))}
                  </select>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {table.rows.slice(0, ROWS + (hasHead ? 1 : 0)).map((row, at) => (
            <tr key={rowKey(at)} data-head={hasHead && at === 0}>
              <th scope="row" className={css.number}>
                {at + 1}
              </th>
              {mapping.map((id, column) => (
                <td key={columnLetter(column)} data-used={id !== null}>
                  <Content cell={row[column] ?? null} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** What stands in a cell: a text as it is, a number of a workbook as the language writes it. */
function Content({ cell }: { cell: Cell }) {
  const { number, percent, day } = useWords();
  if (cell === null) return null;
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return number(cell, { decimals: 6 });
  if ('percent' in cell) return percent(cell.percent, 4);
  return 'day' in cell ? day(cell.day) : cell.error;
}

function rowKey(at: number): string {
  return `row-${at}`;
}
