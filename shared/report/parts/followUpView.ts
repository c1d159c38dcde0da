import { figureKey } from '../../followUp/figureKey.ts';
import { measureFacts } from '../../followUp/measure.ts';
import type { Period } from '../../followUp/period.ts';
import type { Series } from '../../followUp/series.ts';
import type { TableCell } from '../../tables/dataTable.ts';
import { valueText } from '../../words/seriesText.ts';
import type { Words } from '../../words/words.ts';
import type { ReportContext, ReportFollowUp } from '../input.ts';
import { isSmall } from '../suppressSmall.ts';
import { personsOf, type ShownFigure, withheldFigures } from '../withheldFigures.ts';

/** How the part of the follow-up shows numbers: small ones are withheld alike in its sentences and tables. */
export interface FollowUpView {
  readonly words: Words;
  readonly followUp: ReportFollowUp;
  /** Whether a shown figure is withheld, and with it what would tell it. */
  readonly isWithheld: (series: Series, period: Period) => boolean;
  /** Whether a figure is of so few that it would be withheld if it were shown. */
  readonly isFew: (series: Series, value: number) => boolean;
  /** What was counted, or that it is withheld. */
  readonly counted: (series: Series, period: Period, value: number | null) => TableCell;
  /** What was expected, or that it is of fewer than five. */
  readonly expected: (series: Series, value: number | null) => TableCell;
}

export function followUpView({ words, choices }: ReportContext, followUp: ReportFollowUp): FollowUpView {
  const { scenario } = followUp;
  const { t } = words;
  const withheld = choices.showSmallNumbers
    ? new Map<string, 'small' | 'withheld'>()
    : withheldFigures(scenario, shownFigures(followUp));
  const isFew = (series: Series, value: number) =>
    !choices.showSmallNumbers && isSmall(personsOf(scenario, series, value) ?? 0);
  const keyOf = ({ measure, place }: Series, period: Period) => figureKey({ measure, place, period });
  return {
    words,
    followUp,
    isFew,
    isWithheld: (series, period) => withheld.has(keyOf(series, period)),
    counted: (series, period, value) => {
      const why = withheld.get(keyOf(series, period));
      if (why) return t(why === 'small' ? 'report.fewerThanFive' : 'report.withheld');
      return cellOf(words, series, value);
    },
    expected: (series, value) =>
      value !== null && isFew(series, value) ? t('report.fewerThanFive') : cellOf(words, series, value),
  };
}

/** Persons are numbers of their column; kroner and tenths of a caseload are written as such. */
export function cellOf(words: Words, { measure }: Pick<Series, 'measure'>, value: number | null): TableCell {
  if (value === null || measureFacts[measure].unit === 'persons') return value;
  return valueText(words, measure, value);
}

/** Every figure that the tables show, or tell by what has changed since. */
function shownFigures({ standings, verdicts }: ReportFollowUp): ShownFigure[] {
  return [
    ...standings.flatMap(({ target: { measure, place, period }, actual }) =>
      actual === null ? [] : [{ measure, place, period, value: actual }],
    ),
    ...verdicts.flatMap(({ series, periods }) =>
      periods.slice(-2).map(({ period, value }) => ({ ...series, period, value })),
    ),
  ];
}
