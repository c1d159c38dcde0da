import { expect, test } from 'vitest';
import { drawOnThreads } from '../../../electron/commandLine/drawOnThreads.ts';
import { drawUncertainty } from '../../../shared/uncertainty/drawUncertainty.ts';
import { publishedExample } from '../../shared/uncertainty/publishedExample.ts';

test('MODEL §7: one thread or three give the same, to the bit', async () => {
  const scenario = publishedExample('tiny');
  const settings = { draws: 3_001, seed: 5 };
  const alone = drawUncertainty(scenario, undefined, settings);
  expect(await drawOnThreads(scenario, undefined, settings, 1)).toEqual(alone);
  expect(await drawOnThreads(scenario, undefined, settings, 3)).toEqual(alone);
});
