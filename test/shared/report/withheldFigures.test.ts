import { describe, expect, test } from 'vitest';
import { figureKey } from '../../../shared/followUp/figureKey.ts';
import type { Place } from '../../../shared/followUp/place.ts';
import type { Measure } from '../../../shared/followUp/measure.ts';
import { type ShownFigure, withheldFigures } from '../../../shared/report/withheldFigures.ts';
import { town } from '../followUp/town.ts';

const scenario = town();
const work: Place = { level: 'intervention', id: 'vejledning' };
const group = (id: string): Place => ({ level: 'segment', id });
const shown = (measure: Measure, place: Place, period: string, value: number): ShownFigure => ({
  measure,
  place,
  period,
  value,
});
const hidden = (...figures: ShownFigure[]) => {
  const found = withheldFigures(scenario, figures);
  return figures.map((figure) => found.get(figureKey(figure)) ?? null);
};

describe('figures that are withheld in a report', () => {
  test('are those of one to four persons; nobody is a number like any other', () => {
    expect(hidden(shown('enrolled', work, '2027-05', 4), shown('enrolled', work, '2027-06', 0))).toEqual([
      'small',
      null,
    ]);
    expect(hidden(shown('enrolled', work, '2027-05', 5), shown('cost', { level: 'all' }, '2027-05', 3))).toEqual([
      null,
      null,
    ]);
  });

  test('take another part of the same total with them, and no total of another period', () => {
    const total = shown('support', { level: 'all' }, '2027-06', 40);
    const [open, few] = [
      shown('support', group('aabne'), '2027-06', 37),
      shown('support', group('udsatte'), '2027-06', 3),
    ];
    expect(hidden(total, open, few)).toEqual([null, 'withheld', 'small']);
    expect(hidden({ ...total, period: '2027-05' }, open, few)).toEqual([null, null, 'small']);
  });

  test('cannot be worked out as the rest of a quarter', () => {
    const months = [8, 9, 2].map((value, at) => shown('completed', work, `2027-0${at + 4}`, value));
    const all = hidden(...months, shown('completed', work, '2027-Q2', 19));
    expect(all[2]).toBe('small');
    expect(all.filter((one) => one === 'withheld')).toHaveLength(1);
    expect(hidden(shown('support', work, '2027-06', 3), shown('support', work, '2027-Q2', 3))).toEqual([
      'small',
      'small',
    ]);
  });

  test('are counted over all who share a caseload', () => {
    expect(hidden(shown('caseload', work, '2027-06', 0.8), shown('occupied', work, '2027-06', 4))).toEqual([
      'small',
      'small',
    ]);
    expect(hidden(shown('caseload', work, '2027-06', 3))).toEqual([null]);
  });
});
