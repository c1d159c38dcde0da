import type { Scenario } from '../../../shared/document/scenario.ts';
import { allowance, closeTo } from './closeTo.ts';
import { compareHeadlines } from './compareHeadlines.ts';
import { at } from './literal/at.ts';
import { type ProjectionJson, payers, type ScenarioSeries } from './literal/shape.ts';
import { type Documents, fullBenefits, fullOrdinaryCost, kroner, scalesOf } from './scales.ts';

/** Notes that a number at `path` differs, if it does. */
export type Compare = (path: string, actual: number, expected: number, scale?: number) => void;

/**
 * Where a projection differs from one that is trusted: a sentence for each place, none when they agree. Every key of
 * MODEL §9 must be there; keys beyond it are let pass.
 */
export function disagreements(actual: unknown, trusted: ProjectionJson, documents: Documents): string[] {
  const found = faultsOfLayout(actual, trusted, '');
  if (found.length > 0) return found;
  const projection = actual as ProjectionJson;
  const compare: Compare = (path, a, b, scale = 0) => {
    if (!closeTo(a, b, scale)) found.push(`${path}: ${a}, expected ${b}, ± ${allowance(b, scale)}`);
  };
  compare('months', projection.months, trusted.months);
  compareSeries('scenario', projection.scenario, trusted.scenario, documents.scenario, compare);
  compareSeries('reference', projection.reference, trusted.reference, documents.reference, compare);
  found.push(...compareHeadlines(projection, trusted, scalesOf(trusted, documents), compare));
  for (const [index, check] of trusted.checks.entries()) {
    const mine = at(projection.checks, index);
    if (mine.interventionId !== check.interventionId || mine.segmentId !== check.segmentId) {
      found.push(`checks[${index}]: ${mine.interventionId} in ${mine.segmentId}`);
    }
    compare(`checks[${index}].measuredWeeks`, mine.measuredWeeks, check.measuredWeeks);
    compare(`checks[${index}].modelledWeeks`, mine.modelledWeeks, check.modelledWeeks, WEEKS_OF_A_YEAR);
  }
  return found;
}

/** The modelled gain is the difference of two numbers of weeks, of this order. */
const WEEKS_OF_A_YEAR = 52;

function compareSeries(
  path: string,
  actual: ScenarioSeries,
  trusted: ScenarioSeries,
  document: Scenario,
  compare: Compare,
): void {
  const each = (name: string, a: readonly number[], b: readonly number[], scale: (t: number) => number = () => 0) => {
    for (const [t, value] of b.entries()) compare(`${path}.${name}[${t}]`, at(a, t), value, scale(t));
  };
  const highest = (series: readonly number[]) => () => Math.max(...series);
  const pools = (t: number) => at(trusted.support, t) + at(trusted.education, t);
  each('support', actual.support, trusted.support);
  each('education', actual.education, trusted.education);
  each('job', actual.job, trusted.job);
  each('left', actual.left, trusted.left);
  each('waiting', actual.waiting, trusted.waiting, (t) => at(trusted.support, t));
  for (const [i, one] of trusted.interventions.entries()) {
    const mine = at(actual.interventions, i);
    const name = `interventions[${i}]`;
    if (mine.id !== one.id) compare(`${path}.${name}.id ${mine.id} for ${one.id}`, 0, Number.NaN);
    each(`${name}.places`, mine.places, one.places);
    // A pool that was emptied may hold the rounding of its size, which then enrols, costs and works.
    each(`${name}.enrolled`, mine.enrolled, one.enrolled, pools);
    each(`${name}.occupied`, mine.occupied, one.occupied, pools);
    each(`${name}.cost`, mine.cost, one.cost, highest(one.cost));
  }
  each('paidHours', actual.paidHours, trusted.paidHours, highest(trusted.paidHours));
  each('programmeCost', actual.programmeCost, trusted.programmeCost, highest(trusted.programmeCost));
  each('benefits', actual.benefits, trusted.benefits, (t) => fullBenefits(trusted, document, t));
  each('ordinaryCost', actual.ordinaryCost, trusted.ordinaryCost, (t) => fullOrdinaryCost(trusted, document, t));
  for (const payer of payers) {
    each(`payers.${payer}`, actual.payers[payer], trusted.payers[payer], (t) => kroner(trusted, document, payer, t));
  }
}

/** What is missing, of another kind or of another length than in the trusted projection; null may stand for a number. */
function faultsOfLayout(actual: unknown, trusted: unknown, path: string): string[] {
  if (typeof trusted !== 'object' || trusted === null) {
    const mayBeNull = MAY_BE_NULL.test(path);
    if (mayBeNull && (actual === null || typeof actual === 'number')) return [];
    const same = trusted === null ? actual === null : typeof actual === typeof trusted;
    return same ? [] : [`${path}: ${String(actual)}, expected ${String(trusted)}`];
  }
  if (typeof actual !== 'object' || actual === null)
    return [`${path}: ${String(actual)}, expected an object or a list`];
  if (Array.isArray(trusted)) {
    const length = Array.isArray(actual) ? actual.length : 'no list';
    if (length !== trusted.length) return [`${path}: length ${length}, expected ${trusted.length}`];
  }
  return Object.entries(trusted).flatMap(([key, value]) =>
    Object.hasOwn(actual, key)
      ? faultsOfLayout((actual as Record<string, unknown>)[key], value, `${path}.${key}`)
      : [`${path}.${key}: missing`],
  );
}

const MAY_BE_NULL = /\.(breakEvenMonth|deepestDeficit\.month|costPerExtraPerson)$/;
