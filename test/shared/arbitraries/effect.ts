import fc from 'fast-check';
import type { Effect } from '../../../shared/document/effect.ts';
import { amount, arm, between, positive, shareBelowOne } from './numbers.ts';

const effectMonths = fc.oneof(
  { arbitrary: fc.integer({ min: 1, max: 18 }), weight: 4 },
  { arbitrary: fc.integer({ min: 1, max: 72 }), weight: 1 },
);
const studySize = { nControl: positive(3_000), nTreated: positive(3_000) };
const measured = fc.record({ weeksGained: between(-10, 20), withinMonths: fc.integer({ min: 1, max: 72 }) });

/** A control of 0, and a treated group that does as well, better or worse than the control group. */
const shares = fc
  .tuple(shareBelowOne, shareBelowOne, fc.constantFrom('asDrawn', 'asDrawn', 'asDrawn', 'noControl', 'same'))
  .map(([control, treated, how]) => {
    if (how === 'noControl') return { control: 0, treated };
    return { control, treated: how === 'same' ? control : treated };
  });

const transition: fc.Arbitrary<Effect> = fc.record(
  { kind: fc.constant('transition'), effectMonths, control: arm, treated: arm, ...studySize, measured },
  { requiredKeys: ['kind', 'effectMonths', 'control', 'treated'] },
);

const either: fc.Arbitrary<Effect> = fc
  .tuple(
    shares,
    fc.record(
      { kind: fc.constant('either'), effectMonths, ...studySize, measured },
      { requiredKeys: ['kind', 'effectMonths'] },
    ),
  )
  .map(([arms, rest]) => ({ ...rest, ...arms }));

/** The only kind that serves people in education. */
export const retention: fc.Arbitrary<Effect> = fc
  .tuple(
    shares,
    fc.record(
      { kind: fc.constant('retention'), effectMonths, ...studySize },
      { requiredKeys: ['kind', 'effectMonths'] },
    ),
  )
  .map(([arms, rest]) => ({ ...rest, ...arms }));

const ratio = fc.oneof(between(0.1, 4), fc.constant(1));
const hazardRatio: fc.Arbitrary<Effect> = fc.record(
  { kind: fc.constant('hazardRatio'), effectMonths, toEducation: ratio, toJob: ratio, logStandardError: amount(1) },
  { requiredKeys: ['kind', 'effectMonths', 'toEducation', 'toJob'] },
);

const points = fc
  .tuple(amount(20), fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), amount(20)), { maxLength: 5 }))
  .map(([first, steps]) => {
    const profile: [number, number][] = [[0, first]];
    let month = 0;
    for (const [step, hours] of steps) {
      month += step;
      profile.push([month, hours]);
    }
    return profile;
  });
const paidHours: fc.Arbitrary<Effect> = fc.record(
  { kind: fc.constant('paidHours'), effectMonths, points, relativeStandardError: amount(1) },
  { requiredKeys: ['kind', 'effectMonths', 'points'] },
);

/** Every kind of effect that serves people on support. */
export const supportEffect: fc.Arbitrary<Effect> = fc.oneof(
  { arbitrary: transition, weight: 3 },
  { arbitrary: either, weight: 3 },
  { arbitrary: hazardRatio, weight: 2 },
  { arbitrary: paidHours, weight: 2 },
  { arbitrary: fc.constant<Effect>({ kind: 'none' }), weight: 1 },
);
