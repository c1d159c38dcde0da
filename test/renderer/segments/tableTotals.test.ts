import { describe, expect, test } from 'vitest';
import { columns } from '../../../renderer/screens/segments/columns.ts';
import { benefitsAtStart, columnTotal } from '../../../renderer/screens/segments/tableTotals.ts';
import { setMissing } from '../../../shared/document/missing.ts';
import { exampleScenario } from '../../e2e/exampleScenario.ts';

const example = exampleScenario();
const persons = columns.find((column) => column.kind === 'number' && column.field === 'persons');
const benefit = columns.find((column) => column.kind === 'number' && column.field === 'benefitPerMonth');
if (!persons || !benefit) throw new Error('The table has no such columns.');

describe('totals under the table of target groups', () => {
  test('are sums of persons, and means over them', () => {
    const sum = example.segments.reduce((all, segment) => all + segment.persons, 0);
    expect(columnTotal(example, persons)).toEqual({ kind: 'sum', value: sum });
    expect(columnTotal(example, benefit).kind).toBe('mean');
    expect(benefitsAtStart(example)).toBeGreaterThan(0);
  });

  test('a number that is still to be given is no zero in them: a sum is missing, and no mean or amount is shown', () => {
    const without = setMissing(example, ['segments/aktivitetsparate/persons']);
    expect(columnTotal(without, persons)).toEqual({ kind: 'missing' });
    expect(columnTotal(without, benefit)).toEqual({ kind: 'none' });
    expect(benefitsAtStart(without)).toBeNull();
  });
});
