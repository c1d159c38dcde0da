import { bookedPayers } from '../ledger/lines.ts';
import type { Headline } from '../model/headlines.ts';
import type { Quantiles } from '../uncertainty/quantiles.ts';
import type { HeadlineQuantiles } from '../uncertainty/uncertainty.ts';
import type { MonthlySheet } from './monthlySheet.ts';
import type { InputsSheet } from './sheets/inputsSheet.ts';
import type { MonthsSheet } from './sheets/monthsSheet.ts';
import type { WorkbookContent } from './workbookInput.ts';
import { formats } from './workbookSpec.ts';

/** A headline: how it is worked out from the months, what the app says, and where the draws lie. MODEL §6. */
export interface HeadlineRow {
  readonly name: HeadlineName;
  readonly unit: 'persons' | 'months' | 'courses' | 'hours' | 'kroner' | 'month';
  readonly format: string;
  readonly isMoney: boolean;
  readonly formula: string;
  readonly read: (view: Headline) => number | null;
  readonly quantiles: (draws: HeadlineQuantiles) => Quantiles<number | null>;
  /** What is said where there is no such number. */
  readonly none: 'none' | 'notWithin';
}

type HeadlineName =
  | 'extra'
  | 'supportMonths'
  | 'enrolled'
  | 'paidHours'
  | 'cost'
  | 'price'
  | (typeof bookedPayers)[number]
  | 'present'
  | 'breakEven'
  | 'deficit'
  | 'deficitMonth'
  | 'published';

/** One øre (1/100 krone), and nobody: the limits of MODEL §6. */
const ORE = '0.01';
const NOBODY = '0.000000001';

interface Sources {
  readonly months: MonthsSheet;
  readonly places: MonthlySheet;
  readonly inputs: InputsSheet;
  /** What a formula says where there is no number, as a quoted text. */
  readonly none: string;
  readonly notWithin: string;
}

export function headlineRows(content: WorkbookContent, sources: Sources): HeadlineRow[] {
  const { hasPersons, hasMoney } = content;
  return [
    ...(hasPersons ? peopleRows(content, sources) : []),
    ...(hasPersons && hasMoney ? moneyRows(content, sources) : []),
  ];
}

function peopleRows({ projection }: WorkbookContent, { months }: Sources): HeadlineRow[] {
  const sum = (key: string) => `SUM(${months.range(key)})`;
  const row = (
    name: HeadlineName,
    unit: HeadlineRow['unit'],
    formula: string,
    read: (view: Headline) => number,
    quantiles: (draws: HeadlineQuantiles) => Quantiles,
  ): HeadlineRow => ({ name, unit, format: formats.persons, isMoney: false, formula, read, quantiles, none: 'none' });
  return [
    row(
      'extra',
      'persons',
      months.at('settled.difference', projection.months),
      (view) => view.extraInEducationOrJob,
      (draws) => draws.extraInEducationOrJob,
    ),
    row(
      'supportMonths',
      'months',
      `${sum('supportMonths.reference')}-${sum('supportMonths.scenario')}`,
      (view) => view.supportMonthsAvoided,
      (draws) => draws.supportMonthsAvoided,
    ),
    row(
      'enrolled',
      'courses',
      sum('enrolled.scenario'),
      (view) => view.enrolled,
      (draws) => draws.enrolled,
    ),
    row(
      'paidHours',
      'hours',
      `${sum('paidHours.scenario')}-${sum('paidHours.reference')}`,
      (view) => view.paidHours,
      (draws) => draws.paidHours,
    ),
  ];
}

function moneyRows(content: WorkbookContent, { months, places, inputs, none, notWithin }: Sources): HeadlineRow[] {
  const { projection, scenario } = content;
  const sum = (key: string) => `SUM(${months.range(key)})`;
  const row = (
    name: HeadlineName,
    formula: string,
    read: HeadlineRow['read'],
    quantiles: HeadlineRow['quantiles'],
    over: Partial<HeadlineRow> = {},
  ): HeadlineRow => ({
    name,
    unit: 'kroner',
    format: formats.kroner,
    isMoney: true,
    formula,
    read,
    quantiles,
    none: 'none',
    ...over,
  });
  const extra = months.at('settled.difference', projection.months);
  const cumulative = months.range('cumulative');
  const lowest = months.at('lowest', projection.months);
  const lastInDeficit = `SUMPRODUCT(MAX((${cumulative}<-${ORE})*${months.numbers}))`;
  const published = scenario.interventions.flatMap(({ id }) => {
    const price = inputs.at(`interventions/${id}/publishedSavingPerPerson`);
    const courses = places.totalOf(`scenario/enrolled/${id}`);
    return price && courses ? [`${price}*${courses}`] : [];
  });
  const inMonth = { unit: 'month', format: formats.number } as const;
  return [
    row(
      'cost',
      sum('cost.scenario'),
      (view) => view.programmeCost,
      (draws) => draws.programmeCost,
    ),
    row(
      'price',
      `IF(${extra}<=${NOBODY},${none},(${sum('cost.scenario')}-${sum('cost.reference')})/${extra})`,
      (view) => view.costPerExtraPerson,
      (draws) => draws.costPerExtraPerson,
    ),
    ...bookedPayers.map((payer) =>
      row(
        payer,
        sum(`${payer}.difference`),
        (view) => view.net[payer],
        (draws) => draws.net[payer],
      ),
    ),
    row(
      'present',
      `SUMPRODUCT(${months.range('municipality.difference')},${months.range('discount')})`,
      (view) => view.presentValue.municipality,
      (draws) => draws.presentValue.municipality,
    ),
    row(
      'breakEven',
      `IF(${lastInDeficit}=${projection.months},${notWithin},${lastInDeficit}+1)`,
      (view) => view.breakEvenMonth,
      (draws) => draws.breakEvenMonth,
      { ...inMonth, none: 'notWithin' },
    ),
    row(
      'deficit',
      `IF(${lowest}>=-${ORE},0,${lowest})`,
      (view) => view.deepestDeficit.amount,
      (draws) => draws.deepestDeficit.amount,
    ),
    row(
      'deficitMonth',
      `IF(${lowest}>=-${ORE},${none},SUMPRODUCT((${months.range('lowest')}>${lowest}+${ORE})*1)+1)`,
      (view) => view.deepestDeficit.month,
      (draws) => draws.deepestDeficit.month,
      inMonth,
    ),
    row(
      'published',
      published.length === 0 ? '0' : published.join('+'),
      (view) => view.publishedSaving,
      (draws) => draws.publishedSaving,
    ),
  ];
}
