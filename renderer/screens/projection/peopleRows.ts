import type { ProjectionInDepth, ProjectionSeries } from '../../../shared/model/projection.ts';
import { periodText } from '../../../shared/summary/periodText.ts';
import type { Quantiles } from '../../../shared/uncertainty/quantiles.ts';
import type { UncertaintyInDepth } from '../../../shared/uncertainty/uncertainty.ts';
import type { Words } from '../../../shared/words/words.ts';
import type { HeadlineRow } from './HeadlineTable.tsx';

type Unit = 'personsSigned' | 'monthsSigned' | 'hoursSigned' | 'courses';

/** What comes of the plan for people, a row a headline; what is nothing everywhere is left out. */
export function peopleRows(
  words: Words,
  projection: ProjectionInDepth,
  uncertainty: UncertaintyInDepth | null,
): HeadlineRow[] {
  const { headline, cautious, cautiousEnd, months, scenario, reference } = projection;
  const { number, t } = words;
  const said = (unit: Unit, value: number, isSigned = true) => {
    const shown = number(value, { signed: isSigned });
    return t(`projection.${unit}`, { count: Math.abs(Math.round(value)), shown });
  };
  const range = (quantiles: Pick<Quantiles, 'p10' | 'p90'> | undefined, sign: 1 | -1 = 1, signed = true) => {
    if (!quantiles) return null;
    const ends = [quantiles.p10 * sign, quantiles.p90 * sign].sort((a, b) => a - b);
    const [low = '', high = ''] = ends.map((value) => number(value, { signed }));
    return { low, high };
  };
  const end = (series: ProjectionSeries, where: 'education' | 'job' | 'support') => series[where][months] ?? 0;
  const difference = (where: 'education' | 'job' | 'support') => end(scenario, where) - end(reference, where);
  const draws = uncertainty?.headline;
  const drawnEnd = uncertainty?.end;
  const onSupport = uncertainty?.series.supportDifference;
  const waiting = scenario.waiting.at(-1) ?? 0;
  const rows: HeadlineRow[] = [
    {
      figure: 'extraInEducationOrJob',
      sentence: 'extraRow',
      facts: { period: periodText(words, months) },
      value: said('personsSigned', headline.extraInEducationOrJob),
      range: range(draws?.extraInEducationOrJob),
      cautious: number(cautious.extraInEducationOrJob, { signed: true }),
    },
    {
      figure: 'inEducation',
      sentence: 'inEducationRow',
      value: said('personsSigned', difference('education')),
      range: range(drawnEnd?.inEducation),
      cautious: number(cautiousEnd.inEducation, { signed: true }),
    },
    {
      figure: 'inJob',
      sentence: 'inJobRow',
      value: said('personsSigned', difference('job')),
      range: range(drawnEnd?.inJob),
      cautious: number(cautiousEnd.inJob, { signed: true }),
    },
    {
      figure: 'onSupport',
      sentence: 'onSupportRow',
      value: said('personsSigned', difference('support')),
      range: range(onSupport && { p10: onSupport.p10[months] ?? 0, p90: onSupport.p90[months] ?? 0 }),
      cautious: number(cautiousEnd.onSupport, { signed: true }),
    },
    {
      figure: 'supportMonthsAvoided',
      sentence: 'supportMonthsRow',
      value: said('monthsSigned', -headline.supportMonthsAvoided),
      range: range(draws?.supportMonthsAvoided, -1),
      cautious: number(-cautious.supportMonthsAvoided, { signed: true }),
    },
    {
      figure: 'enrolled',
      sentence: 'enrolledRow',
      value: said('courses', headline.enrolled, false),
      range: range(draws?.enrolled, 1, false),
      cautious: number(cautious.enrolled),
    },
    {
      figure: 'waiting',
      sentence: 'waitingRow',
      value: said('personsSigned', waiting, false),
      range: range(drawnEnd?.waiting, 1, false),
      cautious: number(cautiousEnd.waiting),
    },
  ];
  const hours: HeadlineRow = {
    figure: 'paidHours',
    sentence: 'paidHoursRow',
    value: said('hoursSigned', headline.paidHours),
    range: range(draws?.paidHours),
    cautious: number(cautious.paidHours, { signed: true }),
  };
  return Math.round(headline.paidHours) === 0 ? rows : [...rows.slice(0, 5), hours, ...rows.slice(5)];
}
