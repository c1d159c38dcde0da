import { capacities, effects, type Kinds } from './completeDocument.ts';
import { setAt } from './documentPath.ts';
import type { Rule } from './rule.ts';

/** MODEL §8, what each number may be: written from the text, not from the table in the app. */

interface Range {
  min: number;
  max: number;
  minExcluded?: true;
  maxExcluded?: true;
  whole?: true;
}

interface NumberField {
  path: string;
  range: Range;
  kinds?: Kinds;
  /** May be left out. */
  optional?: true;
  /** Other fields have a say in which of its values are valid, so that its ends are not tried by themselves. */
  bound?: true;
}

const any: Range = { min: -1e9, max: 1e9 };
const atLeastZero: Range = { min: 0, max: 1e9 };
const aboveZero: Range = { min: 0, max: 1e9, minExcluded: true };
const share: Range = { min: 0, max: 1 };
const belowOne: Range = { min: 0, max: 1, maxExcluded: true };
const whole = (min: number, max: number): Range => ({ min, max, whole: true });

const optional = { optional: true } as const;
const bound = { bound: true } as const;

function fields(prefix: string, ranges: Record<string, Range>, more: Omit<NumberField, 'path' | 'range'> = {}) {
  return Object.entries(ranges).map(([name, range]): NumberField => ({ path: `${prefix}${name}`, range, ...more }));
}

function fieldsOfEffect(kind: keyof typeof effects, ranges: Record<string, Range>, more: Partial<NumberField> = {}) {
  return fields('interventions[0].effect.', ranges, { kinds: { effect: effects[kind] }, ...more });
}

const studySize = { nControl: aboveZero, nTreated: aboveZero };
const measured = { 'measured.weeksGained': any, 'measured.withinMonths': whole(1, 72) };
const effectMonths = { effectMonths: whole(1, 72) };
const four = (name: string) => Object.fromEntries([0, 1, 2, 3].map((index) => [`${name}[${index}]`, share]));

const numberFields: readonly NumberField[] = [
  ...fields('', { horizonMonths: whole(12, 72) }),
  ...fields('segments[0].', {
    persons: atLeastZero,
    inflowPerMonth: atLeastZero,
    'baseline.withinMonths': whole(1, 60),
    otherExitWithin12Months: belowOne,
    'returnWithin12Months.fromEducation': belowOne,
    'returnWithin12Months.fromJob': belowOne,
    'returnInLaterYears.fromEducation': belowOne,
    'returnInLaterYears.fromJob': belowOne,
    benefitPerMonth: atLeastZero,
  }),
  ...fields('segments[0].', { 'baseline.toEducation': share, 'baseline.toJob': share }, bound),
  ...fields('segments[0].', four('reimbursementMix'), bound),
  ...fields(
    'segments[0].',
    { completionToJobWithin12Months: belowOne, ordinaryCostPerMonth: atLeastZero, baselineN: aboveZero },
    optional,
  ),
  ...fields('interventions[0].capacity.', { fte: atLeastZero, caseload: aboveZero }, of('caseload')),
  ...fields('interventions[0].capacity.', { hoursPerWeek: atLeastZero, hoursPerPersonPerWeek: aboveZero }, of('hours')),
  ...fields('interventions[0].capacity.', { places: atLeastZero }, of('places')),
  ...fields('interventions[0].', { 'caseloadNorm.min': atLeastZero, 'caseloadNorm.max': aboveZero }, bound),
  ...fields('interventions[0].', {
    durationMonths: whole(1, 60),
    'aftercare.months': whole(0, 24),
    'aftercare.load': share,
    rampMonths: whole(1, 1e9),
    causalShare: share,
  }),
  ...fields('interventions[0].', { startMonth: whole(0, 71), 'allocation[0].share': share }, bound),
  ...fields('interventions[0].', { endMonth: whole(1, 1e9) }, { ...optional, ...bound }),
  ...fields(
    'interventions[0].',
    {
      doseNorm: aboveZero,
      'cost.perFteYear': atLeastZero,
      'cost.perHour': atLeastZero,
      'cost.perPlaceMonth': atLeastZero,
      'cost.perParticipant': atLeastZero,
      'cost.fixedPerYear': atLeastZero,
      'cost.startup': atLeastZero,
      'cost.overheadShare': atLeastZero,
      stateSubsidyShare: share,
      replacesOrdinaryShare: share,
      regionCostPerParticipantMonth: any,
      publishedSavingPerPerson: any,
    },
    optional,
  ),
  ...fieldsOfEffect('transition', { ...effectMonths, ...measured }),
  ...fieldsOfEffect('transition', studySize, optional),
  ...fieldsOfEffect(
    'transition',
    { 'control.toEducation': share, 'control.toJob': share, 'treated.toEducation': share, 'treated.toJob': share },
    bound,
  ),
  ...fieldsOfEffect('either', { ...effectMonths, ...measured, control: belowOne, treated: belowOne }),
  ...fieldsOfEffect('either', studySize, optional),
  ...fieldsOfEffect('retention', { ...effectMonths, control: belowOne, treated: belowOne }),
  ...fieldsOfEffect('retention', studySize, optional),
  ...fieldsOfEffect('hazardRatio', { ...effectMonths, toEducation: aboveZero, toJob: aboveZero }),
  ...fieldsOfEffect('hazardRatio', { logStandardError: atLeastZero }, optional),
  ...fieldsOfEffect('paidHours', { ...effectMonths, 'points[0][1]': atLeastZero, 'points[1][1]': atLeastZero }),
  ...fieldsOfEffect('paidHours', { 'points[1][0]': whole(0, 1e9) }, bound),
  ...fieldsOfEffect('paidHours', { relativeStandardError: atLeastZero }, optional),
  ...fields('ordinaryEffort.', { advisers: aboveZero, referenceCaseload: aboveZero }),
  ...fields('ordinaryEffort.', { elasticity: atLeastZero }, optional),
  ...fields('economy.', {
    discountRate: { min: 0, max: 0.2 },
    ...four('reimbursement'),
    studyGrantPerMonth: atLeastZero,
    wagePerMonth: atLeastZero,
    hourlyWage: atLeastZero,
    benefitReductionPerHour: atLeastZero,
  }),
  ...fields('economy.', { cashableOrdinaryShare: share, 'tax.municipalRetained': share }, optional),
  ...fields('economy.tax.', { municipal: share, state: share }, bound),
  ...fields('assumptions.', { caseloadElasticity: { min: 0, max: 5 } }),
  ...fields(
    'uncertainty.',
    { draws: whole(100, 100_000), seed: whole(0, 2 ** 32 - 1), costSpread: { min: 0, max: 0.9 } },
    optional,
  ),
];

function of(kind: keyof typeof capacities): { kinds: Kinds } {
  return { kinds: { capacity: capacities[kind] } };
}

/** The ends of each range that stands by itself: still valid. */
export const allowedEnds = numberFields.flatMap(({ path, range, kinds, bound: isBound }) => {
  if (isBound) return [];
  const step = range.whole ? 1 : 1e-6;
  const ends = [range.minExcluded ? range.min + step : range.min, range.maxExcluded ? range.max - step : range.max];
  return ends.map((value) => ({ path, value, ...(kinds ? { kinds } : {}) }));
});

function rulesOf({ path, range, kinds, optional: mayBeMissing }: NumberField): Rule[] {
  const set = (value: unknown) => ({
    path,
    ...(kinds ? { kinds } : {}),
    change: (one: object) => setAt(one, path, value),
  });
  const step = range.whole ? 1 : 1e-6 * Math.max(1, Math.abs(range.max));
  const low = range.minExcluded ? range.min : range.min - (range.whole ? 1 : 1e-6);
  const high = range.maxExcluded ? range.max : range.max + step;
  const list = path.endsWith(']');
  return [
    { rule: `${path} below its range`, code: 'outOfRange', ...set(low) },
    { rule: `${path} above its range`, code: 'outOfRange', ...set(high) },
    ...(range.whole ? [{ rule: `${path} not whole`, code: 'outOfRange' as const, ...set(range.min + 0.5) }] : []),
    { rule: `${path} infinite`, code: 'notANumber', ...set(Number.POSITIVE_INFINITY) },
    { rule: `${path} as text`, code: 'notANumber', ...set('1') },
    ...(mayBeMissing || list ? [] : [{ rule: `${path} missing`, code: 'missing' as const, ...set(undefined) }]),
  ];
}

/** Every number below, above and between what is allowed, of another type, and missing. */
export const numberRules: readonly Rule[] = numberFields.flatMap(rulesOf);
