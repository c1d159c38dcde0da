import { fc, test } from '@fast-check/vitest';
import { describe, expect, test as plain } from 'vitest';
import { documentPieces } from '../../../shared/workbook/documentText.ts';
import { readBack } from '../../../shared/workbook/readBack.ts';
import { runs } from '../arbitraries/runs.ts';
import { scenario as anyScenario } from '../arbitraries/scenario.ts';
import { exampleDocument } from '../document/exampleDocument.ts';
import { inputOf, sheetOf, workbookOf } from './someWorkbook.ts';

const sheet = sheetOf(workbookOf(inputOf(exampleDocument)), 'document');

describe('the scenario in a workbook', () => {
  plain('comes back as it was, with what made the workbook', () => {
    expect(readBack([{ rows: [] }, sheet])).toMatchObject({
      scenario: exampleDocument,
      app: '1.2.3',
      day: '2026-11-22',
    });
  });

  plain('stands in pieces that a cell takes, in signs that nothing changes', () => {
    const description = `${'æ'.repeat(3950)} \u0001 \ufffe 😀 _x0041_ =1+1`;
    const pieces = documentPieces({ ...exampleDocument, description });
    expect(pieces.length).toBeGreaterThan(1);
    for (const piece of pieces) expect(piece).toMatch(/^(?:(?!_x)[\x20-\x7e]){1,32000}$/);
  });

  test.prop([anyScenario, fc.string({ unit: 'binary', maxLength: 200 })], runs(40))(
    'whatever it holds',
    (scenario, description) => {
      const carried = readBack([sheetOf(workbookOf(inputOf({ ...scenario, description })), 'document')]);
      expect(carried?.scenario).toEqual({ ...scenario, description });
    },
  );

  plain('is not read where it has been changed, cut or is no scenario', () => {
    const [first = [], piece = [], ...others] = sheet.rows;
    const text = String(piece[0]);
    const wrong = [
      [first, [text.slice(1)], ...others],
      [first, ...others],
      [first, [12], ...others],
      [['andet', ...first.slice(1)], piece, ...others],
      [first.slice(0, 3), piece, ...others],
      [first, [text.replace('"format"', '"farmot"')], ...others],
    ];
    for (const rows of wrong) expect(readBack([{ rows }])).toBeNull();
    expect(readBack([])).toBeNull();
  });
});
