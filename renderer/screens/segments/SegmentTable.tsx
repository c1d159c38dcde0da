import { type KeyboardEvent, useRef } from 'react';
import type { Scenario } from '../../../shared/document/scenario.ts';
import type { Segment } from '../../../shared/document/segment.ts';
import { stateShareOfBenefit } from '../../../shared/model/segmentInputs.ts';
import { useWords } from '../../words.ts';
import { DocumentNumber } from '../fields/DocumentNumber.tsx';
import { type Column, columns, groups } from './columns.ts';
import { ReimbursementBar } from './ReimbursementBar.tsx';
import css from './SegmentTable.module.css';

interface Props {
  readonly scenario: Scenario;
  readonly chosenPath: string | null;
  readonly onChoose: (field: { path: string; name: string }) => void;
}

/** One target group a row. Arrow up and down and Enter move within a column. */
export function SegmentTable({ scenario, chosenPath, onChoose }: Props) {
  const { t } = useWords();
  const body = useRef<HTMLTableSectionElement>(null);
  const move = (event: KeyboardEvent<HTMLInputElement>, row: number, column: number) => {
    const step = { ArrowDown: 1, Enter: event.shiftKey ? -1 : 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const target = body.current?.rows[row + step]?.querySelectorAll('input')[column];
    if (target) target.focus();
    else event.currentTarget.blur();
  };
  return (
    <div className={css.frame}>
      <table className={css.table}>
        <thead>
          <tr>
            <th rowSpan={2} scope="col" className={css.name}>
              {t('segments.segment')}
            </th>
            {groups.map(({ id, span }) => (
              <th key={id} colSpan={span} scope="colgroup" className={css.group}>
                {t(`segments.${id}`)}
              </th>
            ))}
          </tr>
          <tr>
            {columns.map(({ field, head, group }, at) => (
              <th key={field} scope="col" data-first={columns[at - 1]?.group !== group}>
                {t(`segments.${head}`)}
              </th>
            ))}
            <th scope="col" className={css.bar}>
              {t('segments.reimbursement')}
            </th>
            <th scope="col">{t('segments.municipalShare')}</th>
          </tr>
        </thead>
        <tbody ref={body}>
          {scenario.segments.map((segment, row) => (
            <tr key={segment.id} data-chosen={chosenPath?.startsWith(`segments/${segment.id}/`) ?? false}>
              <th scope="row" className={css.name}>
                {segment.name}
                <span className={css.under}>
                  {t(segment.startsIn === 'support' ? 'segments.startsOnSupport' : 'segments.startsInEducation')}
                </span>
              </th>
              {columns.map((column, at) => (
                <Cell
                  key={column.field}
                  scenario={scenario}
                  segment={segment}
                  column={column}
                  isFirst={columns[at - 1]?.group !== column.group}
                  onChoose={onChoose}
                  onKeyDown={(event) => move(event, row, at)}
                />
              ))}
              <td className={css.bar}>
                <ReimbursementBar mix={segment.reimbursementMix} />
              </td>
              <MunicipalShare scenario={scenario} segment={segment} />
            </tr>
          ))}
        </tbody>
        <Totals scenario={scenario} />
      </table>
    </div>
  );
}

interface CellProps extends Pick<Props, 'scenario' | 'onChoose'> {
  readonly segment: Segment;
  readonly column: Column;
  readonly isFirst: boolean;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
}

function Cell({ scenario, segment, column, isFirst, onChoose, onKeyDown }: CellProps) {
  const { t } = useWords();
  const path = `segments/${segment.id}/${column.field}`;
  const name = t('segments.cell', { field: t(`fields.${column.name}`), segment: segment.name });
  return (
    <td data-first={isFirst} className={css.edit}>
      <DocumentNumber
        scenario={scenario}
        path={path}
        screen="segments"
        label={name}
        name={name}
        scale={column.scale}
        isCell
        onFocus={() => onChoose({ path, name })}
        onKeyDown={onKeyDown}
      />
    </td>
  );
}

/** Kroner a month that the municipality itself pays of a benefit, after the state's reimbursement. */
function municipalBenefit({ economy }: Scenario, segment: Segment): number {
  return segment.benefitPerMonth * (1 - stateShareOfBenefit(segment.reimbursementMix, economy.reimbursement));
}

function MunicipalShare({ scenario, segment }: { scenario: Scenario; segment: Segment }) {
  const { number } = useWords();
  return <td>{number(municipalBenefit(scenario, segment))}</td>;
}

function Totals({ scenario }: { scenario: Scenario }) {
  const { t, number, money } = useWords();
  const sum = (read: (segment: Segment) => number) =>
    scenario.segments.reduce((total, segment) => total + read(segment), 0);
  const benefits = sum((segment) =>
    segment.startsIn === 'support' ? segment.persons * municipalBenefit(scenario, segment) : 0,
  );
  return (
    <tfoot>
      <tr>
        <th scope="row" className={css.name}>
          {t('segments.total')}
        </th>
        <td data-first="true">
          <b>
            {number(
              sum((segment) => segment.persons),
              { decimals: 1 },
            )}
          </b>
        </td>
        <td>
          <b>
            {number(
              sum((segment) => segment.inflowPerMonth),
              { decimals: 1 },
            )}
          </b>
        </td>
        <td colSpan={9} className={css.sentence} data-first="true">
          {t('segments.benefitsAtStart', { amount: money(benefits) })}
        </td>
      </tr>
    </tfoot>
  );
}
