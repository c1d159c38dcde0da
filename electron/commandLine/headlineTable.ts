import type { Scenario } from '../../shared/document/scenario.ts';
import type { Headline } from '../../shared/model/headlines.ts';
import type { Projection } from '../../shared/model/projection.ts';
import type { Quantiles } from '../../shared/uncertainty/quantiles.ts';
import type { HeadlineQuantiles } from '../../shared/uncertainty/uncertainty.ts';
import type { Words } from '../../shared/words/words.ts';

type Row = readonly [label: string, central: string, range: string, cautious: string, unit: string];

/**
 * The headlines as a table for a person: the best estimate, the range of 8 in 10 draws where there are any, the
 * cautious view, and units. MODEL §6, §9.
 */
export function headlineTable(
  words: Words,
  scenario: Scenario,
  reference: Scenario | undefined,
  projection: Projection,
): string {
  const { t, month } = words;
  const heading = t('commandLine.heading', {
    name: scenario.name,
    months: words.number(projection.months),
    start: month(scenario.startMonth, 0),
    reference: reference?.name ?? t('commandLine.noInterventions'),
  });
  const { uncertainty } = projection;
  const head: Row = [
    '',
    t('commandLine.central'),
    uncertainty ? t('commandLine.range') : '',
    t('commandLine.cautious'),
    '',
  ];
  const rows = [head, ...headlineRows(words, projection)];
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const widths = [width(0), width(1), width(2), width(3)] as const;
  const lines = rows.map(([label, central, range, cautious, unit]) => {
    const shown = uncertainty ? `  ${range.padStart(widths[2])}` : '';
    const beside = `${cautious.padStart(widths[3])}  ${unit}`;
    return `${label.padEnd(widths[0])}  ${central.padStart(widths[1])}${shown}  ${beside}`.trimEnd();
  });
  const chance = uncertainty
    ? [
        '',
        t('commandLine.drawn', {
          draws: words.number(uncertainty.draws),
          seed: String(uncertainty.seed),
          share: words.percent(uncertainty.shareMunicipalGain),
        }),
      ]
    : [];
  return `${[heading, '', ...lines, ...chance].join('\n')}\n`;
}

function headlineRows(words: Words, { headline, cautious, uncertainty }: Projection): Row[] {
  const { t, number } = words;
  const ranges = uncertainty?.headline;
  type Ends = Pick<Quantiles<number | null>, 'p10' | 'p90'> | undefined;
  const row = (
    label: RowLabel,
    unit: RowUnit | null,
    say: (value: number | null) => string,
    read: (view: Headline) => number | null,
    ends: Ends,
  ): Row => [
    t(`commandLine.${label}`),
    say(read(headline)),
    ends ? fromTo(words, say(ends.p10), say(ends.p90)) : '',
    say(read(cautious)),
    unit === null ? '' : t(`commandLine.${unit}`),
  ];
  const none = t('commandLine.none');
  const persons = (value: number | null) =>
    value === null ? none : number(value, { decimals: 1, fixed: true, signed: true });
  const whole = (value: number | null) => (value === null ? none : number(value));
  const signed = (value: number | null) => (value === null ? none : number(value, { signed: true }));
  const month = (value: number | null) => (value === null ? t('commandLine.never') : number(value));
  return [
    row('extra', 'persons', persons, (view) => view.extraInEducationOrJob, ranges?.extraInEducationOrJob),
    row('supportMonths', 'months', whole, (view) => view.supportMonthsAvoided, ranges?.supportMonthsAvoided),
    row('enrolled', 'courses', whole, (view) => view.enrolled, ranges?.enrolled),
    row('paidHours', 'hours', signed, (view) => view.paidHours, ranges?.paidHours),
    row('programmeCost', 'kroner', whole, (view) => view.programmeCost, ranges?.programmeCost),
    row('costPerExtra', 'kroner', whole, (view) => view.costPerExtraPerson, ranges?.costPerExtraPerson),
    row('budget', 'kroner', signed, (view) => view.net.municipality, ranges?.net.municipality),
    row('time', 'kroner', signed, (view) => view.net.municipalTime, ranges?.net.municipalTime),
    row('state', 'kroner', signed, (view) => view.net.state, ranges?.net.state),
    row('region', 'kroner', signed, (view) => view.net.region, ranges?.net.region),
    row('citizens', 'kroner', signed, (view) => view.net.citizens, ranges?.net.citizens),
    row('presentValue', 'kroner', signed, (view) => view.presentValue.municipality, ranges?.presentValue.municipality),
    row('breakEven', null, month, (view) => view.breakEvenMonth, ranges?.breakEvenMonth),
    deepestRow(words, headline, cautious, ranges),
    row('published', 'kroner', whole, (view) => view.publishedSaving, ranges?.publishedSaving),
  ];
}

type RowLabel =
  | 'extra'
  | 'supportMonths'
  | 'enrolled'
  | 'paidHours'
  | 'programmeCost'
  | 'costPerExtra'
  | 'budget'
  | 'time'
  | 'state'
  | 'region'
  | 'citizens'
  | 'presentValue'
  | 'breakEven'
  | 'published';
type RowUnit = 'persons' | 'months' | 'courses' | 'hours' | 'kroner';

/** The one headline of two numbers: an amount and its month. */
function deepestRow(words: Words, headline: Headline, cautious: Headline, ranges: HeadlineQuantiles | undefined): Row {
  const { t, number } = words;
  const say = ({ deepestDeficit: { amount, month } }: Headline) =>
    month === null
      ? t('commandLine.none')
      : `${number(amount)} (${t('commandLine.inMonth', { month: number(month) })})`;
  const amount = ranges?.deepestDeficit.amount;
  return [
    t('commandLine.deepest'),
    say(headline),
    amount ? fromTo(words, number(amount.p10), number(amount.p90)) : '',
    say(cautious),
    t('commandLine.kroner'),
  ];
}

function fromTo({ t }: Words, from: string, to: string): string {
  return from === to ? from : t('commandLine.fromTo', { from, to });
}
