import { Star } from 'lucide-react';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { type BoardCell, type BoardRow, followUpBoard } from '../../../shared/followUp/board.ts';
import { type Measure, measures } from '../../../shared/followUp/measure.ts';
import { placeKey } from '../../../shared/followUp/place.ts';
import type { SeriesVerdict } from '../../../shared/followUp/verdict.ts';
import { findingText, oftenText } from '../../../shared/words/followUpText.ts';
import { periodText } from '../../../shared/words/periodText.ts';
import { placeName, seriesName, valueText } from '../../../shared/words/seriesText.ts';
import type { Words } from '../../../shared/words/words.ts';
import { Card } from '../../components/Card.tsx';
import { useWords } from '../../words.ts';
import css from './BoardCard.module.css';
import lines from './RowTable.module.css';

interface Props {
  readonly scenario: Scenario;
  readonly verdicts: readonly SeriesVerdict[];
}

/** The board of caseload and flow: a row a place with what was counted there last, good results as well. */
export function BoardCard({ scenario, verdicts }: Props) {
  const words = useWords();
  const { t } = words;
  const rows = followUpBoard(scenario, verdicts);
  if (rows.length === 0) return null;
  const shown = measures.filter((measure) => rows.some(({ cells }) => cells.some((cell) => cell.measure === measure)));
  const good = rows.flatMap(({ cells }) => cells.filter(({ isGoodResult }) => isGoodResult));
  return (
    <Card title={t('followUp.board')} subtitle={t('followUp.boardSubtitle')}>
      {good.length > 0 ? (
        <ul className={css.good}>
          {good.map((cell) => (
            <li key={seriesName(words, cell.verdict.series, scenario)}>
              <Star aria-hidden="true" />
              <span>
                <b>{t('followUp.goodResult')}:</b> {goodText(words, cell, scenario)}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      <div className={css.frame}>
        <table className={lines.table}>
          <thead>
            <tr>
              <th scope="col">{t('followUp.place')}</th>
              {shown.map((measure) => (
                <th key={measure} scope="col">
                  {t(`followUp.measures.${measure}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={placeKey(row.place)}>
                <th scope="row">{placeName(words, row.place, scenario)}</th>
                {shown.map((measure) => (
                  <td key={measure}>
                    <Cell row={row} measure={measure} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

/** "12 flere end ventet i marts 2027, Fra indsats til job, IPS": what is worth celebrating, with its number. */
function goodText(words: Words, { verdict: { series, latest } }: BoardCell, scenario: Scenario): string {
  return words.t('followUp.goodIs', {
    what: seriesName(words, series, scenario),
    period: periodText(words, latest.period),
    finding: findingText(words, series.measure, latest),
    often: latest.chance === null ? '' : oftenText(words, latest.chance),
  });
}

function Cell({ row, measure }: { row: BoardRow; measure: Measure }) {
  const words = useWords();
  const { t, number } = words;
  const cell = row.cells.find((one) => one.measure === measure);
  if (!cell) return <span className="visually-hidden">{t('followUp.notCounted')}</span>;
  const { verdict, change } = cell;
  const { latest } = verdict;
  const isOut = latest.code === 'unusual' || latest.code === 'alarm';
  const norm = measure === 'caseload' ? row.norm : null;
  const decimals = measure === 'caseload' ? 1 : 0;
  return (
    <>
      <b className={css.value} data-tone={isOut && latest.isGood !== null ? (latest.isGood ? 'good' : 'bad') : 'none'}>
        {valueText(words, measure, latest.value)}
      </b>
      {change === null ? null : (
        <span className={lines.under}>
          {t('followUp.sinceLast', { change: number(change, { signed: true, decimals }) })}
        </span>
      )}
      <span className={lines.under}>{findingText(words, measure, latest)}</span>
      {norm ? (
        <span className={lines.under} data-tone={norm.code === 'above' ? 'bad' : 'none'}>
          {t(`followUp.norm.${norm.code}`, { min: number(norm.min), max: number(norm.max) })}
        </span>
      ) : null}
    </>
  );
}
