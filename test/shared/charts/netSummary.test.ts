import { expect, test } from 'vitest';
import { netSummary } from '../../../shared/charts/netSummary.ts';
import { project } from '../../../shared/model/project.ts';
import { wordsIn } from '../../../shared/words/words.ts';
import { exampleDocument } from '../model/publishedExamples.ts';

const { headline } = project(exampleDocument('tiny'));

test('a deficit is told with its month, and where there is none nothing is said of one', () => {
  const net = { ...headline.net, municipality: -1_200_000 };
  const deep = { headline: { ...headline, net, deepestDeficit: { month: 7, amount: -2_000_000 } } };
  const none = { headline: { ...headline, net, deepestDeficit: { month: null, amount: 0 } } };
  expect(netSummary(wordsIn('da'), deep)).toMatch(/−1,2.*2,0.*7/s);
  expect(netSummary(wordsIn('da'), none)).toContain('−1,2');
  expect(netSummary(wordsIn('da'), none)).not.toMatch(/2,0|null/);
});
