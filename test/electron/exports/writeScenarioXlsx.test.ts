import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { writeScenarioXlsx } from '../../../electron/exports/writeScenarioXlsx.ts';
import { readCarried } from '../../../electron/tables/readCarried.ts';
import { readWorkbook } from '../../../electron/tables/readWorkbook.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { exampleDocument } from '../../shared/document/exampleDocument.ts';
import { drawnInputOf, inputOf } from '../../shared/workbook/someWorkbook.ts';
import { withLongNames } from './someReport.ts';

const write = (scenario: Scenario, language: 'da' | 'en' = 'da') =>
  writeScenarioXlsx({ language, ...inputOf(scenario) }, () => undefined);

describe('the workbook as a file', () => {
  test('read back gives the same document, in either language', async () => {
    for (const language of ['da', 'en'] as const) {
      expect((await readCarried(await write(exampleDocument, language)))?.scenario).toEqual(exampleDocument);
    }
  });

  test.each([
    ['that begins like a formula', '=HYPERLINK("http://x";"y")'],
    ['of signs that sheets may not have', "[Plan]: 'a'/b\\c*?"],
    ['of signs that XML has no room for', 'a\u0001b\ud800c _x0041_ <&>'],
    ['of 120 characters', 'æ'.repeat(120)],
  ])('takes a name %s, keeps it a text, and gives it back', async (_, name) => {
    const scenario = { ...exampleDocument, name };
    const file = await write(scenario);
    expect((await readCarried(file))?.scenario).toEqual(scenario);
    const { sheets } = await readXlsx(file);
    const shown = sheets[0]?.rows[1]?.[1];
    expect(typeof shown).toBe('string');
    const formulas = Object.entries(unzipSync(file)).flatMap(([path, bytes]) =>
      /worksheets/.test(path) ? [...strFromU8(bytes).matchAll(/<f>([^<]*)<\/f>/g)].map(([, formula]) => formula) : [],
    );
    expect(formulas.length).toBeGreaterThan(1000);
    expect(formulas.some((formula) => formula?.includes('HYPERLINK'))).toBe(false);
  });

  test.each([
    ['da', 'Måneder', '[$-406]mmmm yyyy'],
    ['en', 'Months', '[$-809]mmmm yyyy'],
  ] as const)(
    'calls months in the language of its texts, and heads stand over their numbers: %s',
    async (language, name, format) => {
      const { sheets } = await readXlsx(await write(exampleDocument, language), { readStyles: true });
      const months = sheets.find((sheet) => sheet.name === name);
      const styles = [...(months?.cells ?? [])].map(([, cell]) => cell.style);
      expect(styles.some((style) => style?.numFmt === format)).toBe(true);
      const heads = styles.filter((style) => style?.font?.bold && style.alignment?.wrapText);
      expect(heads.length).toBeGreaterThan(10);
      expect(heads.every((style) => style?.alignment?.horizontal === 'right')).toBe(true);
    },
  );

  test('takes names as long as they may be', async () => {
    const scenario = withLongNames(exampleDocument);
    expect((await readCarried(await write(scenario)))?.scenario).toEqual(scenario);
  });

  test('is a workbook that a table can be taken from; the scenario in it is no table', async () => {
    const read = await readWorkbook(await write(exampleDocument));
    expect(read.ok && read.sheets.map(({ name }) => name)).toEqual([
      'Læs mig',
      'Nøgletal',
      'Forudsætninger',
      'Budgetår',
      'Måneder',
      'Personer',
      'Pladser',
      'Regnskab',
    ]);
  });

  test('every formula has what it comes to beside it', async () => {
    const file = await writeScenarioXlsx({ language: 'da', ...drawnInputOf(exampleDocument) }, () => undefined);
    for (const [path, bytes] of Object.entries(unzipSync(file))) {
      if (!/worksheets\/sheet/.test(path)) continue;
      const xml = strFromU8(bytes);
      expect([path, /<f>[^<]*<\/f>(?!<v>[^<]+<\/v>)/.test(xml)]).toEqual([path, false]);
    }
  });

  test('a name of the file itself quotes the sheet that it is of', async () => {
    const { 'xl/workbook.xml': xml } = unzipSync(await write(exampleDocument));
    const names = [...strFromU8(xml ?? new Uint8Array()).matchAll(/<definedName ([^>]*)>([^<]*)</g)];
    expect(names.length).toBeGreaterThan(5);
    for (const [, attributes, range] of names) {
      expect(attributes).toMatch(/localSheetId="\d+"/);
      expect(range).toMatch(/^(?:(?:'|&apos;)[^']+(?:'|&apos;)![$A-Z0-9:]+,?)+$/);
    }
  });

  test('a workbook of others, or one that is none, carries nothing', async () => {
    expect(await readCarried(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).toBeNull();
    expect(await readCarried(new TextEncoder().encode('{"format":"andet"}'))).toBeNull();
  });
});
