import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeScenarioCsv } from '../../../electron/exports/writeScenarioCsv.ts';
import { project } from '../../../shared/model/project.ts';
import { exampleDocument } from '../../shared/document/exampleDocument.ts';
import { drawnInputOf } from '../../shared/workbook/someWorkbook.ts';

async function filesOf(language: 'da' | 'en') {
  const packed = await writeScenarioCsv({ language, ...drawnInputOf(exampleDocument) });
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return new Map(Object.entries(unzipSync(packed)).map(([name, bytes]) => [name, decoder.decode(bytes)]));
}

describe('the tables of a scenario as text', () => {
  test('are in Danish form in Danish: semicolons, decimal commas, a byte order mark', async () => {
    const files = await filesOf('da');
    expect([...files.keys()]).toEqual([
      'Nøgletal.csv',
      'Forudsætninger.csv',
      'Budgetår.csv',
      'Måneder.csv',
      'Spænd.csv',
      'Personer.csv',
      'Pladser.csv',
      'Regnskab.csv',
    ]);
    for (const text of files.values()) expect(text).toMatch(/^\uFEFF[^\r]*;[^\r]*\r\n/);
    expect(files.get('Måneder.csv')).toMatch(/\r\n1;2027-01;2027;\d+,\d+;/);
  });

  test('have one head a column, and the numbers that the workbook has formulas for', async () => {
    const [heads = '', ...rows] = (await filesOf('en')).get('Months.csv')?.trimEnd().split('\r\n') ?? [];
    const names = heads.replace('\uFEFF', '').split(',');
    expect(new Set(names).size).toBe(names.length);
    const column = names.indexOf('In education or a job: Difference');
    const last = Number(rows.at(-1)?.split(',')[column]);
    expect(last).toBeCloseTo(project(exampleDocument).headline.extraInEducationOrJob, 6);
    expect(rows).toHaveLength(exampleDocument.horizonMonths + 1);
  });
});
