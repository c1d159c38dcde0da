import { describe, expect, test } from 'vitest';
import { oneAtATime } from '../../../shared/uncertainty/oneAtATime.ts';
import { uncertainInputName, uncertainInputValues } from '../../../shared/words/uncertainInputText.ts';
import { wordsIn } from '../../../shared/words/words.ts';
import { exampleScenario } from '../../e2e/exampleScenario.ts';

const example = exampleScenario();
const { inputs } = oneAtATime(example);

describe.each(['da', 'en'] as const)('the words for uncertain inputs, %s', (language) => {
  const words = wordsIn(language);

  test('name every input of the example once, with what it belongs to', () => {
    const names = inputs.map(({ input }) => uncertainInputName(words, example, input));
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).not.toMatch(/uncertainty\.|undefined|, $/);
    expect(names.some((name) => name.includes('IPS'))).toBe(true);
  });

  test('say every value with its unit: shares in per cent, ratios as times', () => {
    for (const { central } of inputs) expect(uncertainInputValues(words, central)).toMatch(/\d/);
    expect(uncertainInputValues(words, [{ part: 'share', unit: 'share', value: 0.125 }])).toMatch(/^12[,.]5\u00a0%$/);
    expect(uncertainInputValues(words, [{ part: 'toJob', unit: 'ratio', value: 1.5 }])).toMatch(/1[,.]5$/);
  });
});
