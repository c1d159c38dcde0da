import { expect, test } from 'vitest';
import { footRule } from '../../../renderer/report/footRule.ts';
import { keyed } from '../../../renderer/report/keyed.ts';
import { GAP, PAGE, pagesIn, scaleFor } from '../../../renderer/screens/report/pageGeometry.ts';
import { exampleDocument } from '../../shared/document/exampleDocument.ts';
import { reportInput, reportOf } from '../../shared/report/aReport.ts';

test('the foot of a page says whose report it is, what computed it, and nothing that a name could make into a rule', () => {
  const report = reportOf(reportInput({ ...exampleDocument, name: 'Plan "A" \\ } @page { margin: 0' }));
  const rule = footRule(report);
  expect(rule).toContain('"Eksempelby Kommune · Plan \\"A\\" \\\\ } @page { margin: 0 · ');
  expect(rule).toContain('frø 1"');
  expect(rule).toContain('counter(page) " af " counter(pages)');
});

test('of items that say the same each has a key of its own', () => {
  expect(keyed(['a', 'b', 'a'], String).map(({ key }) => key)).toEqual(['a 0', 'b 0', 'a 1']);
});

test('pages are counted by the columns that the text fills, and two of them fit beside each other', () => {
  const column = PAGE.width - (36 * 96) / 25.4;
  expect([1, 2, 13].map((count) => pagesIn(column + (count - 1) * (PAGE.width + GAP)))).toEqual([1, 2, 13]);
  const scale = scaleFor('spread', { width: 800, height: 2000 });
  expect((2 * PAGE.width + GAP) * scale).toBeLessThanOrEqual(800);
  expect(scaleFor('page', { width: 4000, height: 10 })).toBe(1);
});
