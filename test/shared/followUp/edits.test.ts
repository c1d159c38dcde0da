import { describe, expect, test } from 'vitest';
import { putTargets, removeTarget } from '../../../shared/followUp/edits/putTargets.ts';
import { setFigures } from '../../../shared/followUp/edits/setFigures.ts';
import { figureIn, figuresOf } from '../../../shared/followUp/figureIn.ts';
import { emptyFollowUp } from '../../../shared/followUp/followUp.ts';
import { aFigure, aFollowUp, aTarget } from './aFollowUp.ts';

const writing = { by: 'Bo', at: '2027-04-01T08:00:00.000Z' };
const series = { measure: 'educationOrJob', place: { level: 'all' } } as const;

describe('a figure', () => {
  test('is written with who and when', () => {
    const { figures } = setFigures(emptyFollowUp, [{ ...series, period: '2027-01', value: 5 }], writing);
    expect(figures).toEqual([aFigure({ value: 5, ...writing })]);
  });

  test('that is corrected, and corrected again, keeps all that stood there, the oldest first', () => {
    const once = setFigures(aFollowUp(), [{ ...series, period: '2027-01', value: 400 }], writing);
    const twice = setFigures(once, [{ ...series, period: '2027-01', value: null }], { by: '', at: writing.at });
    const { by, at, value } = aFigure();
    expect(twice.figures).toEqual([
      aFigure({
        value: null,
        by: '',
        at: writing.at,
        earlier: [
          { value, by, at },
          { value: 400, ...writing },
        ],
      }),
    ]);
  });

  test('that is the same, and a gap where there is one, change nothing', () => {
    const before = aFollowUp();
    const same = { ...series, period: '2027-01', value: 412 };
    expect(setFigures(before, [same, { ...series, period: '2027-09', value: null }], writing)).toBe(before);
  });
});

describe('a quarter', () => {
  const months = (measure: 'educationOrJob' | 'enrolled', values: readonly (number | null)[]) =>
    values.map((value, at) => aFigure({ measure, period: `2027-0${at + 1}`, value }));
  const q1 = (measure: 'educationOrJob' | 'enrolled', figures: readonly ReturnType<typeof aFigure>[]) =>
    figureIn(figuresOf(aFollowUp({ figures: [...figures] })), { ...series, measure }, '2027-Q1');

  test('has the stock of its last month', () => {
    expect(q1('educationOrJob', months('educationOrJob', [1, null, 3]))).toEqual({ value: 3, isDerived: true });
    expect(q1('educationOrJob', months('educationOrJob', [1, 2, null]))).toBeNull();
  });

  test('has the sum of a flow where all of its months are there, and else is a gap', () => {
    expect(q1('enrolled', months('enrolled', [1, 0, 3]))).toEqual({ value: 4, isDerived: true });
    expect(q1('enrolled', months('enrolled', [1, null, 3]))).toBeNull();
  });

  test('that is written itself counts before its months', () => {
    const own = aFigure({ measure: 'enrolled', period: '2027-Q1', value: 9 });
    expect(q1('enrolled', [...months('enrolled', [1, 0, 3]), own])).toEqual({ value: 9, isDerived: false });
  });
});

test('targets are put in by their id, and taken away', () => {
  const both = putTargets(aFollowUp(), [aTarget({ value: 1 }), aTarget({ id: 'm2' })]);
  expect(both.targets).toEqual([aTarget({ value: 1 }), aTarget({ id: 'm2' })]);
  expect(removeTarget(both, 'm1').targets).toEqual([aTarget({ id: 'm2' })]);
  expect(removeTarget(both, 'ukendt')).toBe(both);
  expect(putTargets(both, [])).toBe(both);
});
