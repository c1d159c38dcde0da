import { expect, test } from 'vitest';
import { isQuick } from '../../../renderer/worker/isQuick.ts';
import { largestScenario } from '../../bench/largestScenario.ts';
import { exampleScenario } from '../../e2e/exampleScenario.ts';

test('the example is projected in the window itself, the largest document in the worker', () => {
  const example = exampleScenario();
  expect(isQuick(example)).toBe(true);
  expect(isQuick(largestScenario(example))).toBe(false);
});
