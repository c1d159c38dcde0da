import { describe, expect, test } from 'vitest';
import { explanationTree, type TreeRow } from '../../../renderer/screens/explanation/explanationTree.ts';
import { figureText } from '../../../renderer/screens/explanation/figureText.ts';
import { formulaKey } from '../../../renderer/screens/explanation/formulaKey.ts';
import { breakdownOf } from '../../../shared/ledger/breakdown.ts';
import { explain, explainedSum } from '../../../shared/ledger/explain.ts';
import { type Figure, figures } from '../../../shared/ledger/figures.ts';
import { project } from '../../../shared/model/project.ts';
import { languages } from '../../../shared/words/language.ts';
import { wordsIn } from '../../../shared/words/words.ts';
import { exampleDocument } from '../../shared/model/publishedExamples.ts';

const da = wordsIn('da');
const document = exampleDocument('eksempelby');
const breakdown = breakdownOf(document);
const projection = project(document);
const explained = (figure: Figure) => explain(figure, breakdown, document.economy.discountRate);
const columns = ['scenario', 'reference', 'difference'] as const;

/** Every row under these that is the sum of others, with those. */
function sums(rows: readonly TreeRow[]): { row: TreeRow; parts: readonly TreeRow[] }[] {
  return rows.flatMap((row) => {
    const parts = row.parts();
    return parts.length === 0 ? [] : [{ row, parts }, ...sums(parts)];
  });
}

describe.each(figures)('the explanation of %s', (figure) => {
  const explanation = explained(figure);
  const tree = explanationTree(da, document, explanation);

  test('adds up, from the months to the figure', () => {
    const total = explainedSum(explanation, explanation.rows);
    const all: TreeRow = { key: 'all', name: '', sum: total, parts: () => tree, source: null };
    const levels = [{ row: all, parts: tree }, ...sums(tree)];
    for (const { row, parts } of levels) {
      const isInTime = parts.some(({ key }) => /\/(?:year|month)\/\d+$/.test(key));
      for (const column of columns) {
        const gross = parts.reduce((sum, part) => sum + Math.abs(part.sum[column]), Math.abs(row.sum[column]));
        // Of what stands at a time, a year is not the sum of its months but the last of them.
        const added =
          isInTime && explanation.kind !== 'flow'
            ? (parts.at(-1)?.sum[column] ?? 0)
            : parts.reduce((sum, part) => sum + part.sum[column], 0);
        expect(Math.abs(added - row.sum[column]), `${row.key} ${column}`).toBeLessThanOrEqual(1e-9 * gross + 1e-9);
      }
    }
  });

  test('has a name, a definition and a number in both languages', () => {
    for (const language of languages) {
      const words = wordsIn(language);
      expect(figureText(words, { projection, scenario: document }, figure)).not.toMatch(/NaN|undefined|ledger\./);
      const facts = { cost: '1', extra: '2', rate: '3' };
      expect(words.t(`ledger.definitions.${figure}`, facts)).toMatch(/\.$/);
    }
  });

  test('every row of the books has a formula in words', () => {
    for (const row of explanation.rows) {
      for (const language of languages) {
        expect(wordsIn(language).t(`ledger.formulas.${formulaKey(row)}`)).toMatch(/\.$/);
      }
    }
  });
});

test('the municipality’s budget is told by line in the order of the books, each named once', () => {
  const names = explanationTree(da, document, explained('municipality')).map(({ name }) => name);
  expect(names).toEqual(['Ydelser', 'Medarbejdere', 'Overhead', 'Pladser', 'Opstart']);
});

test('society is told by payer, and what one hands to another is in both', () => {
  const tree = explanationTree(da, document, explained('society'));
  expect(tree.map(({ name }) => name)).toEqual([
    'Kommunens budget',
    'Stat og udligning',
    'Borgerne',
    'Kommunens tid og pladser',
  ]);
  const grants = tree.map((payer) => payer.parts().find(({ name }) => name === 'SU')?.sum.difference ?? 0);
  expect(grants[1]).toBeLessThan(0);
  expect(grants[2]).toBeCloseTo(-(grants[1] ?? 0), 3);
});

test('those who wait are read in the last month, not summed over them', () => {
  expect(explainedSum(explained('waiting'), explained('waiting').rows).scenario).toBeCloseTo(
    projection.scenario.waiting.at(-1) ?? Number.NaN,
    9,
  );
});
