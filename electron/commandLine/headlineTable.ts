import type { Scenario } from '../../shared/document/scenario.ts';
import type { Headline } from '../../shared/model/headlines.ts';
import type { Projection } from '../../shared/model/projection.ts';
import type { Words } from '../../shared/words/words.ts';

type Row = readonly [label: string, central: string, cautious: string, unit: string];

/** The headlines as a table for a person: the best estimate, beside it the cautious view, and units. MODEL §6, §9. */
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
  const head: Row = ['', t('commandLine.central'), t('commandLine.cautious'), ''];
  const rows = [head, ...headlineRows(words, projection)];
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const widths = [width(0), width(1), width(2)] as const;
  const lines = rows.map(([label, central, cautious, unit]) =>
    `${label.padEnd(widths[0])}  ${central.padStart(widths[1])}  ${cautious.padStart(widths[2])}  ${unit}`.trimEnd(),
  );
  return `${[heading, '', ...lines].join('\n')}\n`;
}

function headlineRows(words: Words, { headline, cautious }: Projection): Row[] {
  const { t, number } = words;
  const row = (label: RowLabel, unit: RowUnit | null, read: (view: Headline) => string): Row => [
    t(`commandLine.${label}`),
    read(headline),
    read(cautious),
    unit === null ? '' : t(`commandLine.${unit}`),
  ];
  const whole = (value: number) => number(value);
  const signed = (value: number) => number(value, { signed: true });
  return [
    row('extra', 'persons', (view) => number(view.extraInEducationOrJob, { decimals: 1, fixed: true, signed: true })),
    row('supportMonths', 'months', (view) => whole(view.supportMonthsAvoided)),
    row('enrolled', 'courses', (view) => whole(view.enrolled)),
    row('paidHours', 'hours', (view) => signed(view.paidHours)),
    row('programmeCost', 'kroner', (view) => whole(view.programmeCost)),
    row('costPerExtra', 'kroner', (view) =>
      view.costPerExtraPerson === null ? t('commandLine.none') : whole(view.costPerExtraPerson),
    ),
    row('budget', 'kroner', (view) => signed(view.net.municipality)),
    row('time', 'kroner', (view) => signed(view.net.municipalTime)),
    row('state', 'kroner', (view) => signed(view.net.state)),
    row('region', 'kroner', (view) => signed(view.net.region)),
    row('citizens', 'kroner', (view) => signed(view.net.citizens)),
    row('presentValue', 'kroner', (view) => signed(view.presentValue.municipality)),
    row('breakEven', null, (view) =>
      view.breakEvenMonth === null ? t('commandLine.never') : whole(view.breakEvenMonth),
    ),
    row('deepest', 'kroner', (view) => deepestText(words, view)),
    row('published', 'kroner', (view) => whole(view.publishedSaving)),
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
  | 'deepest'
  | 'published';
type RowUnit = 'persons' | 'months' | 'courses' | 'hours' | 'kroner';

function deepestText({ t, number }: Words, { deepestDeficit: { amount, month } }: Headline): string {
  if (month === null) return t('commandLine.none');
  return `${number(amount)} (${t('commandLine.inMonth', { month: number(month) })})`;
}
