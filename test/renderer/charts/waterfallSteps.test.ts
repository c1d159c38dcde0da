import { expect, test } from 'vitest';
import { niceAxis } from '../../../renderer/charts/niceAxis.ts';
import { reachOf, type WaterfallStep } from '../../../renderer/charts/waterfallSteps.ts';

const step = (from: number, to: number): WaterfallStep => ({
  key: `${from}`,
  name: ['Kommune'],
  from,
  to,
  kind: to < from ? 'loss' : 'gain',
  amount: '',
});

test.each([
  ['down to just over a whole number of the axis', [step(0, -393), step(-393, -323)]],
  ['up to just under one', [step(0, 398), step(398, 323)]],
])('a bar %s has room for its amount between its end and the names', (_, steps) => {
  const [least = 0, most = 0] = niceAxis(reachOf(steps), true).domain;
  const ends = steps.flatMap(({ from, to }) => [from, to]);
  const height = Math.max(...ends) - Math.min(...ends);
  if (Math.min(...ends) < 0) expect(Math.min(...ends) - least).toBeGreaterThanOrEqual(height * 0.1);
  else expect(least).toBe(0);
  if (Math.max(...ends) > 0) expect(most - Math.max(...ends)).toBeGreaterThanOrEqual(height * 0.1);
  else expect(most).toBe(0);
});
