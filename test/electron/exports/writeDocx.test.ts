import { beforeAll, describe, expect, test } from 'vitest';
import { TEXT_WIDTH } from '../../../electron/exports/docx/pageSize.ts';
import { writeDocx } from '../../../electron/exports/writeDocx.ts';
import { newScenario } from '../../../shared/document/newScenario.ts';
import type { ReportBlock } from '../../../shared/report/block.ts';
import { wordsIn } from '../../../shared/words/words.ts';
import { exampleDocument } from '../../shared/document/exampleDocument.ts';
import { outOfOrder } from './docxOrder.ts';
import { elements, type PackagePart, readPackage } from './pptxPackage.ts';
import { reportOf, withLongNames } from './someReport.ts';

const da = wordsIn('da');
const report = reportOf(exampleDocument);
const charts = report.parts
  .flatMap(({ blocks }) => blocks)
  .filter((block): block is Extract<ReportBlock, { kind: 'chart' }> => block.kind === 'chart');

/** One transparent pixel: what is in a picture does not matter here. */
const png = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  ),
);
const pictures = charts.map(({ chart }) => ({ chart, png, width: 900, height: 300 }));

type Parts = ReadonlyMap<string, PackagePart>;

const xmlOf = (parts: Parts, path: string) => parts.get(path)?.xml ?? null;
const bodyOf = (parts: Parts) => xmlOf(parts, 'word/document.xml');
const textOf = (element: Element) =>
  elements(element, 'w:t')
    .map(({ textContent }) => textContent)
    .join('');
const styleOf = (paragraph: Element) => elements(paragraph, 'w:pStyle')[0]?.getAttribute('w:val') ?? 'Normal';
const withStyle = (parts: Parts, style: string) =>
  elements(bodyOf(parts), 'w:p').filter((paragraph) => styleOf(paragraph) === style);

describe('the committee item in Word', () => {
  let parts: Parts;
  beforeAll(async () => {
    parts = readPackage(await writeDocx({ report, pictures }));
  });

  test('has the headings of the Danish form in their order', () => {
    expect(withStyle(parts, 'Heading1').map(textOf)).toEqual([
      'Resumé',
      'Sagsfremstilling',
      'Økonomi',
      'Lovgrundlag',
      'Indstilling',
      'Bilag',
    ]);
  });

  test('headings go one level down at a time', () => {
    const levels = elements(bodyOf(parts), 'w:p')
      .map((paragraph) => Number(/^Heading(\d)$/.exec(styleOf(paragraph))?.[1] ?? 0))
      .filter((level) => level > 0);
    expect(levels[0]).toBe(1);
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
    expect(withStyle(parts, 'Title')).toHaveLength(1);
  });

  test('every style that is used is there, once', () => {
    const styles = elements(xmlOf(parts, 'word/styles.xml'), 'w:style').map((style) => style.getAttribute('w:styleId'));
    expect(new Set(styles).size).toBe(styles.length);
    const used = new Set(elements(bodyOf(parts), 'w:pStyle').map((style) => style.getAttribute('w:val')));
    expect([...used].filter((style) => !styles.includes(style))).toEqual([]);
  });

  test('a table has a width for itself, its grid and each cell, a head that is repeated, and rows that are not cut', () => {
    const tables = elements(bodyOf(parts), 'w:tbl');
    expect(tables.length).toBeGreaterThan(8);
    for (const table of tables) {
      const width = elements(table, 'w:tblW')[0];
      expect([width?.getAttribute('w:type'), width?.getAttribute('w:w')]).toEqual(['dxa', String(TEXT_WIDTH)]);
      const grid = elements(table, 'w:gridCol').map((column) => Number(column.getAttribute('w:w')));
      expect(grid.reduce((sum, column) => sum + column, 0)).toBe(TEXT_WIDTH);
      const rows = elements(table, 'w:tr');
      expect(elements(rows[0] ?? null, 'w:tblHeader')).toHaveLength(1);
      for (const row of rows) {
        expect(elements(row, 'w:cantSplit')).toHaveLength(1);
        const cells = elements(row, 'w:tcW');
        expect(cells.map((cell) => cell.getAttribute('w:type'))).toEqual(grid.map(() => 'dxa'));
        expect(cells.map((cell) => Number(cell.getAttribute('w:w')))).toEqual(grid);
      }
    }
  });

  test('tables and figures have captions with their numbers', () => {
    const captions = withStyle(parts, 'Caption').map(textOf);
    const tables = captions.filter((caption) => caption.startsWith('Tabel '));
    expect(tables.map((caption) => Number.parseInt(caption.slice(6), 10))).toEqual(tables.map((_, at) => at + 1));
    expect(tables).toHaveLength(elements(bodyOf(parts), 'w:tbl').length);
    expect(captions.filter((caption) => caption.startsWith('Figur '))).toHaveLength(charts.length);
  });

  test('every picture has a text for those who do not see it, and fits the page', () => {
    const drawings = elements(bodyOf(parts), 'wp:inline');
    expect(drawings).toHaveLength(charts.length);
    const described = elements(bodyOf(parts), 'wp:docPr').map((one) => one.getAttribute('descr'));
    expect(described.toSorted()).toEqual(charts.map(({ alt }) => alt).toSorted());
    const ids = elements(bodyOf(parts), 'wp:docPr').map((one) => one.getAttribute('id'));
    expect(new Set(ids).size).toBe(ids.length);
    const EMU_PER_TWENTIETH = 635;
    for (const extent of elements(bodyOf(parts), 'wp:extent')) {
      expect(Number(extent.getAttribute('cx'))).toBeLessThanOrEqual((TEXT_WIDTH + 20) * EMU_PER_TWENTIETH);
    }
  });

  test('is proofread in Danish, and says its title and language', () => {
    const languages = elements(xmlOf(parts, 'word/styles.xml'), 'w:lang').map((one) => one.getAttribute('w:val'));
    expect(languages.length).toBeGreaterThan(0);
    expect(new Set(languages)).toEqual(new Set(['da-DK']));
    expect(elements(bodyOf(parts), 'w:lang')).toEqual([]);
    const core = xmlOf(parts, 'docProps/core.xml');
    expect(elements(core, 'dc:title')[0]?.textContent).toBe(exampleDocument.name);
    expect(elements(core, 'dc:language')[0]?.textContent).toBe('da-DK');
  });

  test('no field asks to be brought up to date; the only ones are page numbers in the foot', () => {
    for (const [path, { xml }] of parts) {
      const fields = elements(xml, 'w:instrText').map(({ textContent }) => textContent?.trim());
      expect([path, fields.filter((field) => field !== 'PAGE' && field !== 'NUMPAGES')]).toEqual([path, []]);
      if (fields.length > 0) expect(path).toMatch(/^word\/footer/);
      expect(elements(xml, 'w:updateFields')).toEqual([]);
      expect(elements(xml, 'w:fldSimple')).toEqual([]);
      expect(elements(xml, 'w:sdt')).toEqual([]);
    }
  });

  test('every element stands where the schema has it, and every part that is pointed at is there', () => {
    expect([...parts.values()].flatMap(outOfOrder)).toEqual([]);
    for (const { path, relations } of parts.values()) {
      for (const { target } of relations.values())
        expect([path, target, parts.has(target)]).toEqual([path, target, true]);
    }
    const listed = elements(xmlOf(parts, '[Content_Types].xml'), 'Override').map((one) =>
      (one.getAttribute('PartName') ?? '').slice(1),
    );
    expect(listed.filter((path) => !parts.has(path))).toEqual([]);
  });
});

describe('the committee item in Word, otherwise', () => {
  test('a chart without a picture is told by its numbers', async () => {
    const parts = readPackage(await writeDocx({ report, pictures: [] }));
    expect(elements(bodyOf(parts), 'wp:inline')).toEqual([]);
    const captions = withStyle(parts, 'Caption').map(textOf);
    const tables = report.parts.flatMap(({ blocks }) =>
      blocks.flatMap((one) => (one.kind === 'table' ? [one.table] : [])),
    );
    for (const { title, table } of charts) {
      const twin = tables.find(({ rows }) => JSON.stringify(rows) === JSON.stringify(table.rows));
      expect(captions.some((caption) => caption.endsWith(twin?.title ?? title))).toBe(true);
    }
  });

  test('and nobody reads the same numbers twice', async () => {
    const parts = readPackage(await writeDocx({ report, pictures: [] }));
    const tables = elements(bodyOf(parts), 'w:tbl').map(textOf);
    expect(new Set(tables).size).toBe(tables.length);
  });

  test('what is short stays on one page: tables with their notes, and what is put forward', async () => {
    const parts = readPackage(await writeDocx({ report, pictures: [] }));
    const keeps = (paragraph: Element) =>
      elements(paragraph, 'w:keepNext').some((one) => one.getAttribute('w:val') !== 'false');
    for (const table of elements(bodyOf(parts), 'w:tbl')) {
      const isShort = elements(table, 'w:tr').length <= 15;
      expect(elements(table, 'w:p').every(keeps)).toBe(isShort);
    }
    const all = elements(bodyOf(parts), 'w:p');
    const from = all.findIndex((paragraph) => textOf(paragraph) === da.t('committeeItem.recommends'));
    expect(all.slice(from, from + 4).map(keeps)).toEqual([true, true, true, false]);
  });

  test('in English it is proofread in English', async () => {
    const parts = readPackage(await writeDocx({ report: reportOf(exampleDocument, 'en'), pictures: [] }));
    expect(elements(xmlOf(parts, 'word/styles.xml'), 'w:lang')[0]?.getAttribute('w:val')).toBe('en-GB');
    expect(withStyle(parts, 'Heading1').map(textOf)[0]).toBe('Summary');
  });

  test.each([
    ['a new scenario with numbers to be given', newScenario(wordsIn('da'), '2027-01')],
    ['no interventions', { ...exampleDocument, interventions: [] }],
    ['names as long as they may be', withLongNames(exampleDocument)],
    ['a name with signs that XML has no room for', { ...exampleDocument, name: '=1+1 <b> & "\u0001\ud800" _x0041_' }],
  ])('is a sound document with %s', async (_, scenario) => {
    const parts = readPackage(await writeDocx({ report: reportOf(scenario), pictures: [] }));
    expect([...parts.values()].flatMap(outOfOrder)).toEqual([]);
    expect(withStyle(parts, 'Heading1')).toHaveLength(6);
  });
});
