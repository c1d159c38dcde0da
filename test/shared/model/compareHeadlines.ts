import { RELATIVE, ROUNDING } from './closeTo.ts';
import type { Compare } from './disagreements.ts';
import { at } from './literal/at.ts';
import { breakEvenMonth } from './literal/headline.ts';
import { type Headline, type ProjectionJson, payers } from './literal/shape.ts';
import { sum } from './literal/sum.ts';
import type { Scales } from './scales.ts';

/** Compares headlines, years and the cautious view. Gives the faults that are not a number out of its tolerance. */
export function compareHeadlines(
  actual: ProjectionJson,
  trusted: ProjectionJson,
  scales: Scales,
  compare: Compare,
): string[] {
  for (const [index, year] of trusted.years.entries()) {
    const mine = at(actual.years, index);
    const path = `years[${index}]`;
    compare(`${path}.year`, mine.year, year.year);
    compare(`${path}.months`, mine.months, year.months);
    compare(`${path}.programmeCost`, mine.programmeCost, year.programmeCost, scales.cost);
    compare(`${path}.enrolled`, mine.enrolled, year.enrolled, trusted.headline.enrolled);
    for (const payer of payers) compare(`${path}.net.${payer}`, mine.net[payer], year.net[payer], scales.kroner[payer]);
    compare(`${path}.extra`, mine.extraInEducationOrJob, year.extraInEducationOrJob, scales.extra);
  }
  compareNumbers('headline', actual.headline, trusted.headline, scales, compare);
  compareNumbers('cautious', actual.cautious, trusted.cautious, scales, compare);
  return [
    ...faultsOfPerPerson('headline', actual.headline, trusted.headline, scales),
    ...faultsOfPerPerson('cautious', actual.cautious, trusted.cautious, scales),
    ...faultsOfMonths(actual.headline, trusted, scales),
    ...faultsOfCautiousMonths(actual.cautious, trusted.cautious, trusted.months),
  ];
}

function compareNumbers(path: string, actual: Headline, trusted: Headline, scales: Scales, compare: Compare): void {
  compare(`${path}.extra`, actual.extraInEducationOrJob, trusted.extraInEducationOrJob, scales.extra);
  compare(`${path}.supportMonths`, actual.supportMonthsAvoided, trusted.supportMonthsAvoided, scales.supportMonths);
  compare(`${path}.programmeCost`, actual.programmeCost, trusted.programmeCost);
  for (const payer of payers) {
    compare(`${path}.net.${payer}`, actual.net[payer], trusted.net[payer], scales.kroner[payer]);
    compare(
      `${path}.presentValue.${payer}`,
      actual.presentValue[payer],
      trusted.presentValue[payer],
      scales.kroner[payer],
    );
  }
  compare(
    `${path}.deepestDeficit`,
    actual.deepestDeficit.amount,
    trusted.deepestDeficit.amount,
    scales.kroner.municipality,
  );
  compare(`${path}.enrolled`, actual.enrolled, trusted.enrolled);
  compare(`${path}.paidHours`, actual.paidHours, trusted.paidHours, scales.hours);
  compare(`${path}.publishedSaving`, actual.publishedSaving, trusted.publishedSaving, scales.published);
}

/** A quotient of differences: its digits are lost with those of the divisor, and it is null when that is about 0. */
function faultsOfPerPerson(path: string, actual: Headline, trusted: Headline, scales: Scales): string[] {
  const extra = trusted.extraInEducationOrJob;
  if (Math.abs(extra - 1e-9) <= ROUNDING * scales.extra) return [];
  const mine = actual.costPerExtraPerson;
  const expected = trusted.costPerExtraPerson;
  if (mine === null || expected === null) {
    return mine === expected ? [] : [`${path}.costPerExtraPerson: ${mine}, expected ${expected}`];
  }
  const lost = ROUNDING * (Math.abs(expected) * scales.extra + scales.cost);
  const allowed = RELATIVE * Math.abs(expected) + lost / extra;
  if (Math.abs(mine - expected) <= allowed) return [];
  return [`${path}.costPerExtraPerson: ${mine}, expected ${expected}, ± ${allowed}`];
}

/** Months are whole numbers: they may differ only where the sum so far lies within rounding of the limit. */
function faultsOfMonths(actual: Headline, trusted: ProjectionJson, scales: Scales): string[] {
  const noise = ROUNDING * scales.kroner.municipality;
  const net = trusted.scenario.payers.municipality.map((kr, t) => kr - at(trusted.reference.payers.municipality, t));
  const cumulative = net.map((_, t) => sum(net.slice(0, t + 1)));
  const faults: string[] = [];
  // Null, never, stands for the month after the last one.
  const never = cumulative.length + 1;
  const earliest = breakEvenMonth(cumulative.map((kr) => kr + noise)) ?? never;
  const latest = breakEvenMonth(cumulative.map((kr) => kr - noise)) ?? never;
  const breakEven = actual.breakEvenMonth ?? never;
  const isMonth = Number.isInteger(breakEven) && actual.breakEvenMonth !== never;
  if (!isMonth || breakEven < earliest || breakEven > latest) {
    faults.push(`headline.breakEvenMonth: ${actual.breakEvenMonth}, expected ${earliest} to ${latest}`);
  }
  const lowest = Math.min(...cumulative);
  const { month } = actual.deepestDeficit;
  const first = (room: number) => cumulative.findIndex((kr) => kr <= lowest + room) + 1;
  const right =
    month === null
      ? lowest >= -0.01 - noise
      : lowest < -0.01 + noise && month >= first(0.01 + noise) && month <= first(Math.max(0, 0.01 - noise));
  if (!right) faults.push(`headline.deepestDeficit.month: ${month}, expected ${first(0.01)}, lowest ${lowest}`);
  return faults;
}

/** The cautious view shows no months of its own, so that its months cannot be followed: they must be the same. */
function faultsOfCautiousMonths(actual: Headline, trusted: Headline, horizon: number): string[] {
  const pairs = [
    ['breakEvenMonth', actual.breakEvenMonth, trusted.breakEvenMonth],
    ['deepestDeficit.month', actual.deepestDeficit.month, trusted.deepestDeficit.month],
  ] as const;
  return pairs.flatMap(([name, mine, expected]) =>
    mine === expected ? [] : [`cautious.${name}: ${mine}, expected ${expected} of ${horizon}`],
  );
}
