import fc from 'fast-check';
import { type LocalInitiative, promisingElementIds } from '../../../shared/evidence/localInitiative.ts';
import { targetGroupIds } from '../../../shared/evidence/targetGroup.ts';
import { retention, supportEffect } from './effect.ts';
import { positive, share } from './numbers.ts';

const graded = fc.record(
  {
    grade: fc.constantFrom('fulfilled', 'partly', 'notFulfilled', 'unknown'),
    note: fc.string({ maxLength: 30 }),
  },
  { requiredKeys: ['grade'] },
);

const grading = fc
  .array(graded, { minLength: promisingElementIds.length, maxLength: promisingElementIds.length })
  .map((grades) => Object.fromEntries(promisingElementIds.map((id, at) => [id, grades[at]])))
  .map((all) => all as LocalInitiative['grading']);

const caseloadNorm = fc.tuple(positive(30), share).map(([max, part]) => ({ min: max * part, max }));

/** Local initiatives with everything that one may have, between them. Two groups go with a design that has two. */
export const localInitiative: fc.Arbitrary<LocalInitiative> = fc.record(
  {
    id: fc.stringMatching(/^egen-[a-z0-9-]{1,12}$/),
    version: fc.integer({ min: 1, max: 30 }),
    name: fc.oneof(fc.string({ minLength: 1, maxLength: 120 }), fc.constantFrom('Værkstedet på Å', 'Ung i gang', '!')),
    description: fc.string({ maxLength: 60 }),
    targetGroups: fc.uniqueArray(fc.constantFrom(...targetGroupIds), { maxLength: 4 }),
    grading,
    design: fc.constantFrom('randomisedTrial', 'matchedComparison', 'beforeAfter'),
    effect: fc.oneof({ arbitrary: supportEffect, weight: 4 }, { arbitrary: retention, weight: 1 }),
    caseloadNorm,
    durationMonths: fc.integer({ min: 1, max: 60 }),
  },
  { requiredKeys: ['id', 'version', 'name', 'description', 'targetGroups', 'grading', 'design', 'effect'] },
);
