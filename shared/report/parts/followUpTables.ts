import { type BoardCell, type BoardRow, followUpBoard } from '../../followUp/board.ts';
import { figureKey } from '../../followUp/figureKey.ts';
import { forecastRecords } from '../../followUp/forecastError.ts';
import { lastMonthOf } from '../../followUp/periods.ts';
import { seriesKey } from '../../followUp/series.ts';
import type { TargetStanding } from '../../followUp/targetStanding.ts';
import type { SeriesVerdict } from '../../followUp/verdict.ts';
import type { DataTable, TableCell } from '../../tables/dataTable.ts';
import { oftenText, verdictText } from '../../words/followUpText.ts';
import { errorShareText, errorText, promiseText } from '../../words/forecastText.ts';
import { periodText } from '../../words/periodText.ts';
import { seriesName, valueText } from '../../words/seriesText.ts';
import { targetText } from '../../words/targetText.ts';
import { looksOf, lookText, verdictSentences } from '../../words/verdictSentences.ts';
import { FEWEST_SHOWN } from '../suppressSmall.ts';
import { persons, plainText, signedPersons } from '../tables.ts';
import { cellOf, type FollowUpView } from './followUpView.ts';

/** The targets, each with what was counted, what could be expected with its range, and what that says; null for none. */
export function targetTable(view: FollowUpView): DataTable | null {
  const { words, followUp } = view;
  const { t } = words;
  const { standings } = followUp;
  if (standings.length === 0) return null;
  const inOrder = standings.toSorted((one, other) =>
    lastMonthOf(one.target.period).localeCompare(lastMonthOf(other.target.period)),
  );
  return {
    title: t('followUp.targets'),
    notes: [t('report.followUpRange')],
    columns: [
      { head: t('followUp.columnWhat'), format: plainText },
      { head: t('followUp.columnTarget'), format: persons },
      { head: t('followUp.columnActual'), format: persons },
      { head: t('report.followUpExpected'), format: persons },
      { head: t('report.low'), format: persons },
      { head: t('report.high'), format: persons },
      { head: t('followUp.columnVerdict'), format: plainText },
    ],
    rows: inOrder.map((standing) => targetRow(view, standing)),
  };
}

function targetRow(view: FollowUpView, standing: TargetStanding): TableCell[] {
  const { words, followUp, counted, expected } = view;
  const { target, actual } = standing;
  const { period, body, decidedOn, from } = target;
  const range = followUp.points.get(figureKey(target))?.withChance;
  const by =
    decidedOn === null || body === '' ? body : words.t('followUp.targetBy', { body, day: words.day(decidedOn) });
  return [
    [
      seriesName(words, target, followUp.scenario),
      periodText(words, period),
      ...(from === 'byHand' && by !== '' ? [by] : []),
    ].join(', '),
    cellOf(words, target, target.value),
    actual === null ? words.t('followUp.notCounted') : counted(target, period, actual),
    expected(target, standing.expected),
    expected(target, range?.p10 ?? null),
    expected(target, range?.p90 ?? null),
    targetVerdict(view, standing),
  ];
}

/** Whether the target is reached, how likely that was, and the verdict on what was counted in its period. */
function targetVerdict(view: FollowUpView, { target, actual, chanceToReach }: TargetStanding): string {
  const { words, followUp, isWithheld } = view;
  const { t } = words;
  const { measure, period } = target;
  if (actual === null) {
    const chance = chanceToReach === null ? [] : [oftenText(words, chanceToReach)];
    return [targetText(words, target, actual), ...chance.map((often) => t('followUp.chanceToReach', { often }))].join(
      ' ',
    );
  }
  if (isWithheld(target, period)) return t('report.followUpWithheld');
  const verdict = followUp.verdicts.find(({ series }) => seriesKey(series) === seriesKey(target));
  const past = verdict?.periods.find((one) => one.period === period);
  const said =
    verdict?.latest.period === period ? sentences(view, verdict) : past ? [lookText(words, measure, past)] : [];
  return [targetText(words, target, actual), ...said].join(' ');
}

/** Of the last period and of all together; a sum that a small number is in is not told. */
function sentences({ words, followUp, isFew, isWithheld }: FollowUpView, verdict: SeriesVerdict): readonly string[] {
  const { series, periods } = verdict;
  const all = verdictSentences(words, verdict, looksOf(followUp.verdicts)).sentences;
  const hasFew = periods.some(({ period, value }) => isFew(series, value) || isWithheld(series, period));
  return hasFew ? all.slice(0, 1) : all;
}

/** The board of caseload and flow, a row a figure; null where nothing was counted. */
export function boardTable(view: FollowUpView): DataTable | null {
  const { words, followUp } = view;
  const { t } = words;
  const rows = followUpBoard(followUp.scenario, followUp.verdicts);
  if (rows.length === 0) return null;
  return {
    title: t('followUp.board'),
    notes: [t('report.followUpBoardNote')],
    columns: [
      { head: t('followUp.columnWhat'), format: plainText },
      { head: t('followUp.columnActual'), format: persons },
      { head: t('report.followUpChange'), format: signedPersons },
      { head: t('report.followUpExpected'), format: persons },
      { head: t('followUp.columnVerdict'), format: plainText },
    ],
    rows: rows.flatMap((row) => row.cells.map((cell) => boardRow(view, row, cell))),
  };
}

function boardRow(view: FollowUpView, { norm }: BoardRow, cell: BoardCell): TableCell[] {
  const { words, followUp, counted, expected, isWithheld } = view;
  const { t, number } = words;
  const { verdict, measure, change, isGoodResult } = cell;
  const { series, latest, periods } = verdict;
  const before = periods.at(-2);
  const isTold = !isWithheld(series, latest.period);
  const isChangeTold = isTold && (!before || !isWithheld(series, before.period));
  const said = [
    ...(isGoodResult ? [`${t('followUp.goodResult')}.`] : []),
    verdictText(words, measure, latest, looksOf(followUp.verdicts)),
    ...(measure === 'caseload' && norm
      ? [
          t('report.followUpNorm', {
            norm: t(`followUp.norm.${norm.code}`, { min: number(norm.min), max: number(norm.max) }),
          }),
        ]
      : []),
  ].join(' ');
  return [
    [seriesName(words, series, followUp.scenario), periodText(words, latest.period)].join(', '),
    counted(series, latest.period, latest.value),
    !isChangeTold || change === null
      ? null
      : measure === 'caseload'
        ? number(change, { signed: true, decimals: 1 })
        : change,
    expected(series, latest.expected),
    isTold ? said : t('report.followUpWithheld'),
  ];
}

/** How far the projection has been from what was counted, measure by measure; null where nothing was counted. */
export function recordTable({ words, followUp, isFew }: FollowUpView): DataTable | null {
  const { t, number } = words;
  const { errors } = followUp;
  const records = forecastRecords(errors.map((error) => ({ ...error, scenarioId: '' })));
  if (records.length === 0) return null;
  return {
    title: t('followUp.record'),
    notes: [t('report.followUpRecordNote')],
    columns: [
      { head: t('followUp.measure'), format: plainText },
      { head: t('followUp.recordMean'), format: plainText },
      { head: t('followUp.recordAbsolute'), format: plainText },
      { head: t('followUp.recordInside'), format: plainText },
      { head: t('report.followUpPromise'), format: plainText },
    ],
    rows: records.map((record) => {
      const { measure, count, inside } = record;
      // A mean over a few figures tells each of them to whoever knows the others.
      const isTold =
        count >= FEWEST_SHOWN ||
        !errors.some(({ series, actual }) => series.measure === measure && isFew(series, actual));
      const withShare = (mean: string, share: number | null) =>
        share === null ? mean : t('report.followUpError', { mean, share: errorShareText(words, share) });
      return [
        t(`followUp.measures.${measure}`),
        isTold ? withShare(errorText(words, record, record.meanError), record.meanRelative) : t('report.withheld'),
        isTold
          ? withShare(valueText(words, measure, record.meanAbsolute), record.meanAbsoluteRelative)
          : t('report.withheld'),
        t('followUp.recordOutOf', { inside: number(inside), of: number(count) }),
        promiseText(words, record),
      ];
    }),
  };
}
