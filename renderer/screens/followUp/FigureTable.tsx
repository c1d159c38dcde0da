import { useMemo } from 'react';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { figureIn, figuresOf } from '../../../shared/followUp/figureIn.ts';
import type { FollowUp } from '../../../shared/followUp/followUp.ts';
import type { Period } from '../../../shared/followUp/period.ts';
import { type Series, seriesKey } from '../../../shared/followUp/series.ts';
import { periodText } from '../../../shared/words/periodText.ts';
import { seriesName, valueText } from '../../../shared/words/seriesText.ts';
import { CellEditor } from '../../components/grid/CellEditor.tsx';
import type { Grid } from '../../components/grid/useGrid.ts';
import { useReadOnly } from '../../state/documentStore.ts';
import { useWords } from '../../words.ts';
import type { ExpectedOf } from './expectedOf.ts';
import css from './FigureTable.module.css';
import { keyIn } from './seriesOf.ts';
import { FIGURE_PATH } from './useWantedFigure.ts';

interface Props {
  readonly scenario: Scenario;
  readonly followUp: FollowUp;
  readonly periods: readonly Period[];
  readonly columns: readonly Series[];
  /** Where there is one series: what could be expected of it stands beside it. */
  readonly expectedOf: ExpectedOf | null;
  readonly grid: Grid;
}

/** A row a period, a column a series; beside a single series what could be expected. */
export function FigureTable({ scenario, followUp, periods, columns, expectedOf, grid }: Props) {
  const words = useWords();
  const { t } = words;
  const isReadOnly = useReadOnly() !== null;
  const figures = useMemo(() => figuresOf(followUp), [followUp]);
  const { active, edit } = grid.state;
  const { top, bottom, left, right } = grid.selection;
  const isBlock = top !== bottom || left !== right;
  /** Of a table that arrows walk in, and not only read. */
  const spreadsheet = {
    role: 'grid',
    'aria-label': t('followUp.figures'),
    'aria-multiselectable': true,
    'aria-readonly': isReadOnly,
  };
  return (
    <div className={css.frame}>
      <table className={css.table} {...spreadsheet} {...grid.table}>
        <thead>
          <tr>
            <th scope="col">{t('followUp.period')}</th>
            {expectedOf ? <th scope="col">{t('followUp.expected')}</th> : null}
            {columns.map((series) => (
              <th key={seriesKey(series)} scope="col">
                {columns.length === 1 ? t('followUp.actual') : seriesName(words, series, scenario)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {periods.map((period, row) => (
            <tr key={period}>
              <th scope="row">{periodText(words, period)}</th>
              {expectedOf ? <td className={css.expected}>{expectedText(expectedOf, period)}</td> : null}
              {columns.map((series, column) => {
                const isActive = active.row === row && active.column === column;
                const isEdited = isActive && edit !== null;
                const isSelected = isBlock && row >= top && row <= bottom && column >= left && column <= right;
                const name = t('followUp.figureOf', {
                  what: seriesName(words, series, scenario),
                  period: periodText(words, period),
                });
                const figure = figureIn(figures, series, period);
                const cell = {
                  'data-row': row,
                  'data-column': column,
                  'data-figure': keyIn(series, period),
                  'data-field-path': `${FIGURE_PATH}${keyIn(series, period)}`,
                  'data-field-name': name,
                  'data-selected': isSelected,
                  'data-edited': isEdited,
                  'data-derived': figure?.isDerived ?? false,
                  title: figure?.isDerived ? t('followUp.fromMonths') : undefined,
                  'aria-selected': isSelected || isActive,
                  'aria-readonly': isReadOnly,
                  tabIndex: isActive && !isEdited ? 0 : -1,
                };
                return (
                  <td key={seriesKey(series)} {...cell}>
                    {isEdited ? (
                      <CellEditor edit={edit} label={name} isNumber onType={grid.type} />
                    ) : figure ? (
                      valueText(words, series.measure, figure.value)
                    ) : (
                      <span className="visually-hidden">{t('followUp.notCounted')}</span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );

  function expectedText(of: ExpectedOf, period: Period): string {
    const [series] = columns;
    const value = series && of(series, period)?.central;
    return value === undefined ? '' : valueText(words, series?.measure ?? 'support', value);
  }
}
