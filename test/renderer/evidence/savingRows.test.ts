import { expect, test } from 'vitest';
import { isNoPart, savingParts, savingRows } from '../../../renderer/screens/evidence/savingRows.ts';
import { theEntry } from './theEntry.ts';

const rows = savingRows();

test('every part of the estimate has its bar and its payer, and the sum stands last', () => {
  expect(rows.map(({ id }) => id)).toEqual([...savingParts]);
  expect(rows.at(-1)).toMatchObject({ id: 'net', euro: 9543, isSum: true });
});

test('the parts add up to the sum', () => {
  const sum = rows.filter(({ isSum }) => !isSum).reduce((total, { euro }) => total + euro, 0);
  expect(sum).toBe(9543);
});

test('gains begin at zero and the cost ends there; the longest bars fill the axis', () => {
  const zero = rows.find(({ id }) => id === 'earnings')?.from ?? Number.NaN;
  const cost = rows.find(({ id }) => id === 'intervention');
  expect(cost?.from).toBe(0);
  expect((cost?.from ?? 0) + (cost?.length ?? 0)).toBeCloseTo(zero, 10);
  const net = rows.find(({ id }) => id === 'net');
  expect((net?.from ?? 0) + (net?.length ?? 0)).toBeCloseTo(100, 10);
});

test('the published 72,000 kroner is none of the parts', () => {
  expect(
    theEntry('published-saving')
      .figures.filter(isNoPart)
      .map(({ id }) => id),
  ).toEqual(['saving']);
});
