import { describe, expect, test } from 'vitest';
import { readField } from '../../../shared/document/field.ts';
import { breakdownOf, type MoneyRow } from '../../../shared/ledger/breakdown.ts';
import { lineInputs } from '../../../shared/ledger/lineInputs.ts';
import { inputsOf } from '../../../shared/model/inputs.ts';
import { publishedExamples } from '../model/publishedExamples.ts';

describe('the inputs of a row of the books', () => {
  test.each(publishedExamples)('$name: every row leads to numbers that the document has', ({ document }) => {
    const { money, persons } = breakdownOf(document);
    for (const row of [...money, ...persons]) {
      const paths = lineInputs(document, row);
      expect(paths.length, `${row.line} ${row.part.id}`).toBeGreaterThan(0);
      expect(paths.filter((path) => readField(document, path) === undefined)).toEqual([]);
    }
  });

  test('the municipality’s part of a benefit is worked out from them', () => {
    const document = publishedExamples.find(({ name }) => name === 'eksempelby')?.document;
    if (!document) throw new Error('The example is not there.');
    const row = breakdownOf(document).money.find(
      ({ payer, line }) => payer === 'municipality' && line === 'benefit',
    ) as MoneyRow;
    const paths = lineInputs(document, row);
    const number = (path: string) => readField(document, path) ?? Number.NaN;
    const own = `segments/${row.part.id}`;
    const reimbursed = [0, 1, 2, 3].reduce(
      (sum, step) => sum + number(`economy/reimbursement/${step}`) * number(`${own}/reimbursementMix/${step}`),
      0,
    );
    expect(paths).toEqual(expect.arrayContaining([`${own}/benefitPerMonth`, `${own}/reimbursementMix/3`]));
    expect(reimbursed).toBeCloseTo(inputsOf(document).segments.stateShare[0] ?? Number.NaN, 12);
  });
});
