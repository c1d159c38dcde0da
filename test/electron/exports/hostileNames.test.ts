import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../../electron/exports/writeDocx.ts';
import { writePptx } from '../../../electron/exports/writePptx.ts';
import { writeScenarioCsv } from '../../../electron/exports/writeScenarioCsv.ts';
import { writeScenarioXlsx } from '../../../electron/exports/writeScenarioXlsx.ts';
import { writeXlsx } from '../../../electron/exports/writeXlsx.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { writeCsv } from '../../../shared/tables/writeCsv.ts';
import { exampleDocument } from '../../shared/document/exampleDocument.ts';
import { deckOf } from '../../shared/slides/someDecks.ts';
import { aTable } from '../../shared/tables/aTable.ts';
import { drawnInputOf, inputOf } from '../../shared/workbook/someWorkbook.ts';
import { elements, readPackage } from './pptxPackage.ts';
import { reportOf } from './someReport.ts';

/** What somebody calls a thing so that whoever opens the file runs it, fetches it, or cannot open the file at all. */
const names = {
  formula: `=cmd|'/C calc'!A0`,
  link: '=HYPERLINK("http://127.0.0.1/"&A1;"Klik")',
  sum: '@SUM(1+1)*cmd|"/C calc"!A0',
  markup: '</w:t></a:t></c:v><script>alert(1)</script><img src="http://127.0.0.1/x" onerror="alert(1)">',
  entity: '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>&a;&#0;]]>',
  field: '{ DDEAUTO c:\\windows\\system32\\cmd.exe "/k calc" } MERGEFIELD _x000D_',
  control: 'a\u0000b\u0001c\uD800d\uFFFE\u202Ecsv.exe',
} as const;

const evil = Object.values(names);

/** The example where everything that a person names is called so, each by another of the names, from one of them on. */
function namedFrom(first: number): Scenario {
  const name = (at: number) => evil[(first + at) % evil.length] ?? '';
  return {
    ...exampleDocument,
    name: name(0),
    municipality: name(1),
    description: name(2),
    segments: exampleDocument.segments.map((one, at) => ({ ...one, name: name(at) })),
    interventions: exampleDocument.interventions.map((one, at) => ({ ...one, name: `${name(at)} ${at}` })),
  };
}

/** Every part is XML that can be read, leads nowhere outside of the file, and holds nothing that runs. */
function expectHarmless(file: Uint8Array): void {
  const parts = readPackage(file);
  for (const { path, xml, bytes } of parts.values()) {
    const at = (name: string) => elements(xml, name).length;
    expect(at('script') + at('img') + at('w:instrText') - pageNumbersIn(xml), path).toBe(0);
    for (const relation of elements(xml, 'Relationship')) {
      expect(relation.getAttribute('TargetMode'), path).not.toBe('External');
    }
    expect(path).not.toMatch(/vbaProject|activeX|externalLink|\.bin$|(?:^|\/)\.\.?\//);
    if (path.endsWith('.xlsx')) expectHarmless(bytes);
    for (const formula of elements(xml, 'f'))
      expect(formula.textContent).not.toMatch(/cmd|HYPERLINK|DDE|127\.0\.0\.1/i);
  }
}

/** The fields of our own: a document's page number and how many there are. */
function pageNumbersIn(xml: Element | null): number {
  return elements(xml, 'w:instrText').filter(({ textContent }) => /^(?:PAGE|NUMPAGES)$/.test(textContent ?? '')).length;
}

describe.each([0, 3, 6])('names that are made to hurt stay texts, from number %i on', (first) => {
  const scenario = namedFrom(first);

  test('in Word', async () => {
    expectHarmless(await writeDocx({ report: reportOf(scenario), pictures: [] }));
  });

  test('in PowerPoint, and in the workbooks of its charts', async () => {
    expectHarmless(await writePptx(deckOf(scenario)));
  });

  test('in Excel', async () => {
    const file = await writeScenarioXlsx({ language: 'da', ...inputOf(scenario) }, () => undefined);
    expectHarmless(file);
    const { sheets } = await readXlsx(file);
    expect(typeof sheets[0]?.rows[1]?.[1]).toBe('string');
  });

  test('in CSV: no cell begins like a formula, whatever stands before it', async () => {
    const packed = unzipSync(await writeScenarioCsv({ language: 'da', ...drawnInputOf(scenario) }));
    for (const [path, bytes] of Object.entries(packed)) {
      expect(path).toMatch(/^[^/\\]+\.csv$/);
      for (const cell of cellsOf(strFromU8(bytes), ';')) expectNoFormula(cell);
    }
  });
});

test.each(Object.entries(names))(
  'a name that is a %s stays a text in the workbook of a single chart',
  async (_, name) => {
    const [first, ...rest] = aTable.rows;
    const table = {
      ...aTable,
      title: name,
      notes: [name],
      columns: aTable.columns.map((column) => ({ ...column, head: name })),
      rows: [first?.with(1, name) ?? [], ...rest],
    };
    const file = await writeXlsx([table], name, 'da');
    expectHarmless(file);
    expect((await readXlsx(file)).sheets).toHaveLength(2);
  },
);

describe('a text file of a table', () => {
  test.each([
    '=1+1',
    '+1+cmd',
    '-1+cmd',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    ' =1+1',
    '\u00A0=1+1',
    '\uFEFF=1+1',
    '\u200B=1+1',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(A1)',
  ])('keeps %j a text', (text) => {
    const [first] = aTable.rows;
    const csv = writeCsv({ ...aTable, rows: [first?.with(1, text) ?? []] }, 'da');
    const cells = cellsOf(csv, ';');
    expect(cells.some((cell) => cell.startsWith("'") && cell.endsWith(text.trimEnd()))).toBe(true);
    for (const cell of cells) expectNoFormula(cell);
  });
});

/** What a spreadsheet takes for the beginning of a formula, some after having passed over what cannot be seen. */
function expectNoFormula(cell: string): void {
  const isNumber = /^-?\d+(?:[.,]\d+)?$/.test(cell);
  expect(isNumber || !/^[\s\u200B\uFEFF]*[=+\-@＝＋－＠]/.test(cell), JSON.stringify(cell)).toBe(true);
}

/** The cells of a text file with doubled quotes, without the mark at its beginning. */
function cellsOf(text: string, between: string): string[] {
  const cell = new RegExp(`"((?:[^"]|"")*)"(?=${between}|\r\n|$)|([^${between}\r\n"]*)(?=${between}|\r\n|$)`, 'g');
  return [...text.replace(/^\uFEFF/, '').matchAll(cell)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
  );
}
