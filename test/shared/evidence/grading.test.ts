import { expect, test } from 'vitest';
import {
  gradeNames,
  gradingSchema,
  localInitiativeSchema,
  promisingElementIds,
} from '../../../shared/evidence/localInitiative.ts';
import { emptyGrading, summariseGrading } from '../../../shared/evidence/summariseGrading.ts';
import { aLocalInitiative } from './aLocalInitiative.ts';

const graded = {
  ...emptyGrading(),
  theory: { grade: 'fulfilled', note: 'Bygger på IPS-manualen.' },
  goals: { grade: 'fulfilled' },
  impact: { grade: 'notFulfilled' },
  economy: { grade: 'partly' },
} as const;

test('a grading becomes 11 marks in order, each with grade and note', () => {
  const { marks } = summariseGrading(graded);
  expect(marks.map(({ element }) => element)).toEqual(promisingElementIds);
  expect(marks[0]).toEqual({ element: 'theory', grade: 'fulfilled', note: 'Bygger på IPS-manualen.' });
  expect(marks[10]).toEqual({ element: 'followUp', grade: 'unknown', note: '' });
});

test('the counts cover all 11', () => {
  const { counts } = summariseGrading(graded);
  expect(counts).toEqual({ fulfilled: 2, partly: 1, notFulfilled: 1, unknown: 7 });
});

test('there is no single number: only marks in words and a count for each grade', () => {
  const summary = summariseGrading(graded);
  expect(Object.keys(summary).toSorted()).toEqual(['counts', 'marks']);
  expect(Object.keys(summary.counts)).toEqual(Object.keys(gradeNames));
  for (const mark of summary.marks) {
    expect(Object.values(mark).every((part) => typeof part === 'string')).toBe(true);
  }
});

test('nothing looked at is “ved ikke” on every element', () => {
  expect(summariseGrading(emptyGrading()).counts.unknown).toBe(11);
  expect(gradeNames.unknown.da).toBe('ved ikke');
});

test('a grading must have all 11 elements and known grades', () => {
  const { theory: _left, ...missing } = graded;
  expect(gradingSchema.safeParse(graded).success).toBe(true);
  expect(gradingSchema.safeParse(missing).success).toBe(false);
  expect(gradingSchema.safeParse({ ...graded, theory: { grade: 7 } }).success).toBe(false);
});

test('a local initiative carries its grading and no score', () => {
  const initiative = aLocalInitiative({ grading: graded });
  expect(localInitiativeSchema.safeParse(initiative).success).toBe(true);
  expect(localInitiativeSchema.safeParse({ ...initiative, score: 3 }).success).toBe(false);
});
