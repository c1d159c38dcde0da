import { X } from 'lucide-react';
import { isComparable } from '../../../shared/comparison/comparable.ts';
import { type Compared, compare, type Measure, measures } from '../../../shared/comparison/measures.ts';
import type { Quantiles } from '../../../shared/uncertainty/quantiles.ts';
import type { Words } from '../../../shared/words/words.ts';
import { Card } from '../../components/Card.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { ScrollRegion } from '../../components/ScrollRegion.tsx';
import { useComparisonStore } from '../../state/comparisonStore.ts';
import { useWords } from '../../words.ts';
import css from './ComparisonScreen.module.css';
import type { Column } from './columns.ts';
import { Letter } from './Letter.tsx';
import type { CommonDraws } from './useCommonDraws.ts';

interface Props {
  readonly columns: readonly Column[];
  readonly base: number;
  /** What the common draws say of each column; null until they have been made. */
  readonly ranges: CommonDraws['ranges'];
}

/** The headlines of every column, and beside those of the base, what each differs by. */
export function ResultsTable({ columns, base, ranges }: Props) {
  const words = useWords();
  const { t } = words;
  const ofBase = columns[base] ?? columns[0];
  if (!ofBase) return null;
  const title = t('comparison.headlines');
  return (
    <Card title={title} subtitle={t('comparison.headlinesWhy', { base: ofBase.name })}>
      <ScrollRegion className={css.scroll} label={title}>
        <table className={css.results}>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{t('comparison.measure')}</span>
              </th>
              {columns.map((column) => (
                <Head key={column.letter} column={column} isBase={column === ofBase} base={ofBase} />
              ))}
            </tr>
          </thead>
          <tbody>
            {measures.map((measure) => (
              <tr key={measure.id}>
                <th scope="row">{t(`comparison.measures.${measure.id}`)}</th>
                {compare(
                  measure,
                  columns.map(({ projection }) => projection.headline),
                  base,
                ).map((compared, at) => (
                  <Cell
                    key={columns[at]?.letter}
                    measure={measure}
                    compared={compared}
                    range={rangeOf(measure, ranges?.[at])}
                    against={columns[at] !== ofBase && isPair(columns[at], ofBase) ? ofBase.letter : null}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Card>
  );
}

/** The range of a measure in a column; null for one that is not drawn here, undefined until it has been. */
function rangeOf({ id }: Measure, range: NonNullable<CommonDraws['ranges']>[number] | undefined) {
  if (id !== 'extraInEducationOrJob' && id !== 'netMunicipality') return null;
  return range?.[id];
}

function isPair(column: Column | undefined, base: Column): boolean {
  return column !== undefined && isComparable(column.scenario, base.scenario);
}

interface HeadProps {
  readonly column: Column;
  readonly isBase: boolean;
  readonly base: Column;
}

function Head({ column, isBase, base }: HeadProps) {
  const { t, month } = useWords();
  const { letter, place, name, isOpen, scenario } = column;
  return (
    <th scope="col">
      <span className={css.columnHead}>
        <Letter letter={letter} />
        <span className={css.name}>{name}</span>
        {isOpen ? null : (
          <IconButton
            label={t('comparison.remove', { name })}
            onPress={() => useComparisonStore.getState().remove(place)}
          >
            <X />
          </IconButton>
        )}
      </span>
      <span className={css.note}>
        {isOpen ? `${t('comparison.openNow')} · ` : null}
        {t('comparison.years', { count: scenario.horizonMonths, month: month(scenario.startMonth, 0) })}
      </span>
      {isPair(column, base) ? null : <span className={css.warning}>{t('comparison.notComparable')}</span>}
      <label className={css.base}>
        <input
          type="radio"
          name="comparison-base"
          checked={isBase}
          aria-label={t('comparison.makeBase', { name })}
          onChange={() => useComparisonStore.getState().makeBase(place)}
        />
        {t('comparison.base')}
      </label>
    </th>
  );
}

interface CellProps {
  readonly measure: Measure;
  readonly compared: Compared;
  readonly range: Quantiles | null | undefined;
  /** The base's letter; null in the base itself, and where nothing can be set against it. */
  readonly against: string | null;
}

function Cell({ measure, compared: { value, difference }, range, against }: CellProps) {
  const words = useWords();
  const ofRange = (at: number) => valueText(words, measure, at, false);
  return (
    <td>
      <span className={css.value}>{valueText(words, measure, value, false)}</span>
      {range === undefined ? <span className={css.note}>{words.t('comparison.drawing')}</span> : null}
      {range ? (
        <span className={css.note}>
          {words.t('comparison.range', { low: ofRange(range.p10), high: ofRange(range.p90) })}
        </span>
      ) : null}
      {against !== null && difference !== null ? (
        <span className={css.difference}>
          {words.t('comparison.against', {
            difference: valueText(words, measure, difference, true),
            base: against,
          })}
        </span>
      ) : null}
    </td>
  );
}

/** A value in its unit; a difference of months of balance is a number of months, and every difference has its sign. */
function valueText(words: Words, measure: Measure, value: number | null, signed: boolean): string {
  const { t, number, money } = words;
  if (value === null) return t(measure.id === 'breakEvenMonth' ? 'comparison.notWithin' : 'comparison.noValue');
  const isGain = measure.id === 'extraInEducationOrJob' || measure.id.startsWith('net');
  switch (measure.unit) {
    case 'kroner':
      return money(value, { signed: signed || isGain });
    case 'months':
      return t('comparison.months', { count: Math.abs(value), shown: number(value, { signed }) });
    case 'month':
      return signed
        ? t('comparison.months', { count: Math.abs(value), shown: number(value, { signed }) })
        : number(value);
    case 'persons':
      return number(value, { signed: signed || isGain, decimals: Math.abs(value) < 10 ? 1 : 0 });
  }
}
