import type { Scenario } from '../../../shared/document/scenario.ts';
import { capacities, effects } from './completeDocument.ts';
import { first, type Rule, set } from './rule.ts';

/** MODEL §8, every rule that is not the range of one number: layout, texts, names and lists. */

const unknownFields = [
  '',
  'segments[0].',
  'segments[0].baseline.',
  'segments[0].returnWithin12Months.',
  'segments[0].returnInLaterYears.',
  `${first}.`,
  `${first}.capacity.`,
  `${first}.caseloadNorm.`,
  `${first}.aftercare.`,
  `${first}.allocation[0].`,
  `${first}.effect.`,
  `${first}.effect.control.`,
  `${first}.effect.measured.`,
  `${first}.cost.`,
  'ordinaryEffort.',
  'economy.',
  'economy.tax.',
  'assumptions.',
  'uncertainty.',
].map((part) => set(`${part}ukendt`, 1, 'unknownField', `${part}ukendt is no field`));

const unknownInEffects = Object.values(effects).map((effect) =>
  set(`${first}.effect.ukendt`, 1, 'unknownField', `effect ${effect.kind} has no field ukendt`, { effect }),
);
const unknownInCapacities = Object.values(capacities).map((capacity) =>
  set(`${first}.capacity.ukendt`, 1, 'unknownField', `capacity ${capacity.kind} has no field ukendt`, { capacity }),
);
const fieldsOfOtherKinds = [
  set(
    `${first}.effect.measured`,
    { weeksGained: 1, withinMonths: 1 },
    'unknownField',
    'only transition and either are measured',
    {
      effect: effects.hazardRatio,
    },
  ),
  set(`${first}.capacity.fte`, 1, 'unknownField', 'bought places have no staff', { capacity: capacities.places }),
  set(`${first}.effect.effectMonths`, 1, 'unknownField', 'no effect has no months', { effect: { kind: 'none' } }),
];

const missing = [
  'name',
  'startMonth',
  'interventions',
  'economy',
  'assumptions',
  'segments[0].name',
  'segments[0].startsIn',
  'segments[0].baseline',
  'segments[0].returnWithin12Months',
  'segments[0].reimbursementMix',
  `${first}.id`,
  `${first}.name`,
  `${first}.capacity`,
  `${first}.allocation`,
  `${first}.allocation[0].segmentId`,
  `${first}.effect`,
  `${first}.cost`,
  `${first}.effect.control`,
  `${first}.effect.treated`,
  'economy.reimbursement',
  'economy.tax',
].map((path) => set(path, undefined, 'missing', `${path} missing`));

const kindsAndNames = [
  set('segments[0].startsIn', 'job', 'notOneOf', 'people start on support or in education'),
  set(`${first}.effect.kind`, 'magic', 'notOneOf', 'the six kinds of effect'),
  set(`${first}.capacity.kind`, 'magic', 'notOneOf', 'the three kinds of capacity'),
  set(
    'provenance',
    { economy: { kind: 'magic' } },
    'notOneOf',
    'the five kinds of source',
    {},
    'provenance.economy.kind',
  ),
  set(
    'provenance',
    { economy: { kind: 'trial', x: 1 } },
    'unknownField',
    'source and note',
    {},
    'provenance.economy.x',
  ),
  set('provenance', { economy: {} }, 'missing', 'a source has a kind', {}, 'provenance.economy.kind'),
  ...['', 'Store', 'æble', 'to ord', 'a_b', 'a.b'].flatMap((id) => [
    withoutInterventions(set('segments[0].id', id, 'badId', `segment id "${id}"`)),
    set(`${first}.id`, id, 'badId', `intervention id "${id}"`),
    set(`${first}.evidenceId`, id, 'badId', `evidence id "${id}"`),
  ]),
  ...['2027-13', '2027-00', '2027-1', '27-01', '2027-01-01', '2027/01', ''].map((month) =>
    set('startMonth', month, 'badMonth', `start month "${month}"`),
  ),
];

const texts = [
  set('name', '', 'textTooShort', 'a scenario has a name'),
  set('name', 'n'.repeat(121), 'textTooLong', 'a name of 121 characters'),
  set('municipality', 'm'.repeat(121), 'textTooLong', 'a municipality of 121 characters'),
  set('description', 'd'.repeat(4_001), 'textTooLong', 'a description of 4,001 characters'),
  set('name', 7, 'wrongType', 'a name is text'),
  set('municipality', null, 'wrongType', 'null is no municipality'),
  set('segments[0].name', 7, 'wrongType', 'the name of a segment is text'),
  set(`${first}.name`, [], 'wrongType', 'the name of an intervention is text'),
];

const types = [
  withoutInterventions(set('segments', {}, 'wrongType', 'segments are a list')),
  withoutInterventions(set('segments', undefined, 'missing', 'segments missing')),
  withoutInterventions(set('segments[0].id', undefined, 'missing', 'segments[0].id missing')),
  set('interventions', 'ingen', 'wrongType', 'interventions are a list'),
  set('economy', [], 'wrongType', 'the economy is an object'),
  set('assumptions', null, 'wrongType', 'assumptions are an object'),
  set('segments[0].persons', null, 'notANumber', 'null is no number'),
  set('planner', 'x', 'wrongType', 'what the app keeps is an object'),
  set(`${first}.cost`, 5, 'wrongType', 'a cost has parts'),
  set(`${first}.effect.points`, 5, 'wrongType', 'points are a list', { effect: effects.paidHours }),
  set('planner', { cap: 2e9 }, 'outOfRange', 'numbers of the app are within reach too', {}, 'planner'),
];

const lists: Rule[] = [
  set('segments[0].reimbursementMix', [0.5, 0.5, 0], 'listTooShort', 'four steps of reimbursement'),
  set('segments[0].reimbursementMix', [0.5, 0.5, 0, 0, 0], 'listTooLong', 'no more than four steps'),
  set('economy.reimbursement', [0.5], 'listTooShort', 'four rates of reimbursement'),
  set('economy.reimbursement', [0, 0, 0, 0, 0], 'listTooLong', 'no more than four rates'),
  set(`${first}.effect.points`, [], 'listTooShort', 'a profile has a point', { effect: effects.paidHours }),
  set(`${first}.effect.points[1]`, [3], 'listTooShort', 'a point has hours', { effect: effects.paidHours }),
  set(`${first}.effect.points[1]`, [3, 1, 1], 'listTooLong', 'and nothing else', { effect: effects.paidHours }),
  withoutInterventions(set('segments', [], 'listTooShort', 'at least one segment')),
  { rule: 'at most 24 segments', path: 'segments', code: 'listTooLong', change: (one) => copies(one, 'segments', 25) },
  {
    rule: 'at most 40 interventions',
    path: 'interventions',
    code: 'listTooLong',
    change: (one) => copies(one, 'interventions', 41),
  },
];

/** The same with nothing that serves a segment, where its loss would be a second fault. */
function withoutInterventions(rule: Rule): Rule {
  const change = (one: Scenario) => {
    one.interventions = [];
    rule.change(one);
  };
  return { ...rule, change };
}

/** Fills a list of the document up to `count` with copies of its first element under other ids. */
export function copies(document: Scenario, list: 'segments' | 'interventions', count: number): void {
  const [model] = document[list];
  const all: { id: string }[] = document[list];
  while (all.length < count) all.push({ ...structuredClone(model), id: `kopi-${all.length}` });
}

export const otherRules: readonly Rule[] = [
  ...unknownFields,
  ...unknownInEffects,
  ...unknownInCapacities,
  ...fieldsOfOtherKinds,
  ...missing,
  ...kindsAndNames,
  ...texts,
  ...types,
  ...lists,
];
