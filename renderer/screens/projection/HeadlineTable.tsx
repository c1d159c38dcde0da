import type { Figure } from '../../../shared/ledger/figures.ts';
import { FigureButton } from '../../components/FigureButton.tsx';
import { useInSightFirst } from '../../components/useInSightFirst.ts';
import { useWords } from '../../words.ts';
import css from './FigureTable.module.css';

/** A headline as a sentence with its range, and what the cautious view makes of it. */
export interface HeadlineRow {
  readonly figure: Figure;
  readonly sentence: Sentence;
  /** What the sentence names besides its value. */
  readonly facts?: Readonly<Record<string, string>>;
  readonly value: string;
  readonly isLoss?: boolean;
  /** Where 8 of 10 draws lie; null or left out where nothing is known. */
  readonly range?: { readonly low: string; readonly high: string } | null;
  /** Left out where the cautious view has no such headline. */
  readonly cautious?: string;
}

type Sentence =
  | 'extraRow'
  | 'inEducationRow'
  | 'inJobRow'
  | 'onSupportRow'
  | 'supportMonthsRow'
  | 'paidHoursRow'
  | 'enrolledRow'
  | 'waitingRow'
  | 'municipalityRow'
  | 'municipalTimeRow'
  | 'stateRow'
  | 'regionRow'
  | 'citizensRow'
  | 'programmeCostRow'
  | 'priceRow'
  | 'noPriceRow'
  | 'breakEvenRow'
  | 'breakEvenNever'
  | 'breakEvenNotWithin'
  | 'deepestRow'
  | 'presentValueRow';

/** Headlines of one kind, under its name; `null` for the only kind. */
export interface HeadlineGroup {
  readonly kind: 'freesBudget' | 'freesTime' | 'othersGain' | 'costGroup' | 'payback' | null;
  readonly rows: readonly HeadlineRow[];
}

interface Props {
  readonly caption: string;
  readonly groups: readonly HeadlineGroup[];
  /** Whether the ranges are of an earlier edit, and others are on their way. */
  readonly isComputing: boolean;
}

/** Headlines as sentences, each with its range, and beside them the cautious view. */
export function HeadlineTable({ caption, groups, isComputing }: Props) {
  const { t } = useWords();
  return (
    <table className={css.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={css.left}>
            {t('projection.finding')}
          </th>
          <th scope="col">{t('projection.cautiousColumn')}</th>
        </tr>
      </thead>
      {groups.map(({ kind, rows }) => (
        <tbody key={kind}>
          {kind ? (
            <tr>
              <th scope="rowgroup" colSpan={2} className={css.kind}>
                {t(`projection.${kind}`)}
              </th>
            </tr>
          ) : null}
          {rows.map((row) => (
            <Row key={row.figure} row={row} isComputing={isComputing} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface RowProps {
  readonly row: HeadlineRow;
  readonly isComputing: boolean;
}

function Row(props: RowProps) {
  const { t } = useWords();
  const [element, { row, isComputing }] = useInSightFirst<HTMLTableRowElement, RowProps>(props);
  const { figure, sentence, facts, value, isLoss = false, range, cautious } = row;
  // The rows name their own facts, which the compiler cannot see from here; a test says every row.
  const say = t.rich as unknown as (key: string, facts: Record<string, unknown>) => React.ReactNode;
  return (
    <tr ref={element}>
      <th scope="row" className={css.sentence} data-loss={isLoss}>
        {say(`projection.${sentence}`, {
          ...facts,
          value,
          b: (chunks: React.ReactNode) => <FigureButton figure={figure}>{chunks}</FigureButton>,
        })}
        {range ? (
          <span className={css.range} data-computing={isComputing}>
            {range.low === range.high
              ? t('projection.rangeSameInRow', { low: range.low })
              : t('projection.rangeInRow', range)}
          </span>
        ) : null}
      </th>
      <td>{cautious ?? '–'}</td>
    </tr>
  );
}
