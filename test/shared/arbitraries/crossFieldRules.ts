import { effects } from './completeDocument.ts';
import { getAt, setAt } from './documentPath.ts';
import { first, type Rule, set } from './rule.ts';

/** MODEL §8, the rules that span several fields. */
export const crossFieldRules: readonly Rule[] = [
  set(
    'segments[0].baseline',
    { toEducation: 0.6, toJob: 0.4, withinMonths: 12 },
    'sumBelowOne',
    'a baseline below 1',
    {},
    'segments[0].baseline.toEducation',
  ),
  set(
    `${first}.effect.control`,
    { toEducation: 0.5, toJob: 0.5 },
    'sumBelowOne',
    'a control arm below 1',
    {},
    `${first}.effect.control.toEducation`,
  ),
  set(
    `${first}.effect.treated`,
    { toEducation: 1, toJob: 0 },
    'sumBelowOne',
    'a treated arm below 1',
    {},
    `${first}.effect.treated.toEducation`,
  ),
  set('segments[0].reimbursementMix', [0.5, 0.4, 0, 0], 'sumToOne', 'a mix that adds up'),
  set('segments[0].reimbursementMix', [0.5, 0.5, 1e-6, 0], 'sumToOne', 'a mix that adds up to no more'),
  set(
    'economy.tax',
    { municipal: 0.6, state: 0.5 },
    'sumAtMostOne',
    'taxes of at most everything',
    {},
    'economy.tax.state',
  ),
  set(`${first}.allocation[0].share`, 0.9, 'sumToOne', 'shares that add up', {}, `${first}.allocation`),
  set(`${first}.allocation[0].share`, 1 - 1e-6, 'sumToOne', 'shares that nearly add up', {}, `${first}.allocation`),
  set(`${first}.allocation`, [], 'emptyAllocation', 'an allocation to somebody'),
  set(`${first}.allocation[0].segmentId`, 'ingen', 'unknownSegment', 'an allocation to a segment of the document'),
  {
    rule: 'an allocation to each segment once',
    path: `${first}.allocation[1].segmentId`,
    code: 'segmentTwice',
    change: (one) => {
      const segmentId = String(getAt(one, `${first}.allocation[0].segmentId`));
      setAt(one, `${first}.allocation`, [
        { segmentId, share: 0.5 },
        { segmentId, share: 0.5 },
      ]);
    },
  },
  {
    rule: 'segments have different ids',
    path: 'segments[1].id',
    code: 'duplicateId',
    change: (one) => {
      const [model, ...rest] = one.segments;
      if (model) one.segments = [model, structuredClone(model), ...rest].slice(0, 24);
    },
  },
  {
    rule: 'interventions have different ids',
    path: 'interventions[1].id',
    code: 'duplicateId',
    change: (one) => {
      const [model, ...rest] = one.interventions;
      if (model) one.interventions = [model, structuredClone(model), ...rest];
    },
  },
  set(
    `${first}.caseloadNorm`,
    { min: 21, max: 20 },
    'normOrder',
    'a norm from low to high',
    {},
    `${first}.caseloadNorm.min`,
  ),
  {
    rule: 'a start within the horizon',
    path: `${first}.startMonth`,
    code: 'startAfterEnd',
    change: (one) => {
      one.horizonMonths = Math.min(71, one.horizonMonths);
      one.interventions = one.interventions.slice(0, 1);
      setAt(one, `${first}.endMonth`, undefined);
      setAt(one, `${first}.startMonth`, one.horizonMonths);
    },
  },
  set(`${first}.endMonth`, 1, 'endBeforeStart', 'an end after the start'),
  set(
    `${first}.effect.points[0]`,
    [1, 1],
    'firstPointNotZero',
    'a profile from month 0',
    { effect: effects.paidHours },
    `${first}.effect.points[0][0]`,
  ),
  set(
    `${first}.effect.points[2]`,
    [3, 1],
    'pointsNotIncreasing',
    'a profile in order',
    { effect: effects.paidHours },
    `${first}.effect.points[2][0]`,
  ),
  set(
    `${first}.effect.points[2]`,
    [2, 1],
    'pointsNotIncreasing',
    'a profile that goes back',
    { effect: effects.paidHours },
    `${first}.effect.points[2][0]`,
  ),
  set(`${first}.aftercare.months`, 1, 'notForRetention', 'no months of aftercare', { effect: effects.retention }),
  set(`${first}.aftercare.load`, 0.1, 'notForRetention', 'no load of aftercare', { effect: effects.retention }),
  set(`${first}.replacesOrdinaryShare`, 0.1, 'notForRetention', 'no ordinary effort', { effect: effects.retention }),
  set(`${first}.regionCostPerParticipantMonth`, -1, 'notForRetention', 'no cost of the region', {
    effect: effects.retention,
  }),
];
