import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, test } from 'vitest';
import { writePptx } from '../../../electron/exports/writePptx.ts';
import { chartData } from '../../../shared/slides/chartData.ts';
import { SLIDE, slideLayout } from '../../../shared/slides/slideLayout.ts';
import { localeOf } from '../../../shared/words/language.ts';
import { wordsIn } from '../../../shared/words/words.ts';
import { deckOf, someDecks } from '../../shared/slides/someDecks.ts';
import { exampleDocument } from '../../shared/document/exampleDocument.ts';
import { outOfOrder } from './pptxOrder.ts';
import { elements, type PackagePart, readPackage } from './pptxPackage.ts';

const EMU = 6350;
const named = (parts: Map<string, PackagePart>, pattern: RegExp) =>
  [...parts.values()].filter(({ path }) => pattern.test(path));
const slidesOf = (parts: Map<string, PackagePart>) => named(parts, /^ppt\/slides\/slide\d+\.xml$/);

test('one of the decks has more than twenty slides', () => {
  expect(Math.max(...someDecks.map(({ deck }) => deck.slides.length))).toBeGreaterThan(20);
});

describe.each(someDecks)('$name, as PowerPoint', ({ deck }) => {
  let parts: Map<string, PackagePart>;
  beforeAll(async () => {
    parts = readPackage(await writePptx(deck));
  });

  test('every part has a type and every type a part; the parts are what the presentation needs', () => {
    const types = parts.get('[Content_Types].xml')?.xml ?? null;
    const overrides = elements(types, 'Override').map((one) => one.getAttribute('PartName')?.slice(1) ?? '');
    expect(new Set(overrides).size).toBe(overrides.length);
    expect(overrides.filter((path) => !parts.has(path))).toEqual([]);
    const untyped = [...parts.keys()].filter((path) => !overrides.includes(path) && !/\.rels$|\.xlsx$|^\[/.test(path));
    expect(untyped).toEqual([]);
    expect([...parts.keys()].filter((path) => path.endsWith('/'))).toEqual([]);
    const defaults = elements(types, 'Default').map((one) => one.getAttribute('ContentType'));
    expect(defaults).not.toContain('image/jpg');
  });

  test('every relation leads to a part, and every id that is used is a relation', () => {
    for (const { path, xml, relations } of parts.values()) {
      for (const { target } of relations.values()) expect(parts.has(target), `${path} to ${target}`).toBe(true);
      for (const element of xml ? [xml, ...elements(xml, '*')] : []) {
        const id = element.getAttribute('r:id');
        if (id !== null) expect(relations.has(id), `${path} ${id}`).toBe(true);
      }
    }
  });

  test('every part is reached from the root', () => {
    const reached = new Set<string>();
    const follow = (path: string) => {
      if (reached.has(path)) return;
      reached.add(path);
      for (const { target } of parts.get(path)?.relations.values() ?? []) follow(target);
    };
    for (const one of elements(parts.get('_rels/.rels')?.xml ?? null, 'Relationship')) {
      follow(one.getAttribute('Target') ?? '');
    }
    const lost = [...parts.keys()].filter((path) => !reached.has(path) && !/\.rels$|^\[/.test(path));
    expect(lost).toEqual([]);
  });

  test('the children of every element are in the order of the schema', () => {
    expect([...parts.values()].flatMap(outOfOrder)).toEqual([]);
  });

  test('no id is there twice on a slide, and every shape has a text body', () => {
    for (const { path, xml } of named(parts, /\/(?:slide|notesSlide|slideLayout|slideMaster|notesMaster)\d+\.xml$/)) {
      const ids = elements(xml, 'p:cNvPr').map((one) => one.getAttribute('id'));
      expect(new Set(ids).size, path).toBe(ids.length);
      for (const shape of elements(xml, 'p:sp')) expect(elements(shape, 'p:txBody'), path).toHaveLength(1);
      for (const body of elements(xml, 'p:txBody')) expect(elements(body, 'a:p').length, path).toBeGreaterThan(0);
      for (const ground of elements(xml, 'p:bgPr')) expect(elements(ground, 'a:effectLst')).toHaveLength(1);
    }
  });

  test('slide master and notes master have a theme each', () => {
    const themes = ['ppt/slideMasters/slideMaster1.xml', 'ppt/notesMasters/notesMaster1.xml'].map(
      (path) => [...(parts.get(path)?.relations.values() ?? [])].find(({ type }) => type === 'theme')?.target,
    );
    expect(new Set(themes).size).toBe(2);
  });

  test('every text is in the language of the deck, and in Arial', () => {
    const lang = localeOf[deck.language];
    for (const { path, xml } of parts.values()) {
      for (const element of elements(xml, '*')) {
        const given = element.getAttribute('lang');
        if (given !== null) expect(given, path).toBe(lang);
        if (element.tagName === 'c:lang') expect(element.getAttribute('val')).toBe(lang);
        if (element.tagName === 'a:rPr') expect(given, path).toBe(lang);
        const face = element.getAttribute('typeface');
        if (face !== null) expect(['Arial', ''], path).toContain(face);
      }
    }
    for (const { xml } of named(parts, /charts\/chart\d+\.xml$/)) expect(elements(xml, 'c:lang')).toHaveLength(1);
  });

  test('every slide has its message as its title, its foot, its number and its notes', () => {
    const slides = slidesOf(parts);
    expect(slides).toHaveLength(deck.slides.length);
    for (const [at, slide] of deck.slides.entries()) {
      const part = parts.get(`ppt/slides/slide${at + 1}.xml`);
      const place = (kind: string) =>
        elements(part?.xml ?? null, 'p:sp').filter(
          (shape) => elements(shape, 'p:ph')[0]?.getAttribute('type') === kind,
        );
      const text = (shape: Element | undefined) =>
        elements(shape ?? null, 'a:t')
          .map((one) => one.textContent)
          .join('');
      expect(place('title').map(text)).toEqual([slideLayout(slide).title.text]);
      expect(text(place('ftr')[0])).toBe(deck.footer);
      expect(text(place('sldNum')[0])).toBe(String(at + 1));
      const notes = parts.get(`ppt/notesSlides/notesSlide${at + 1}.xml`)?.xml ?? null;
      expect(elements(notes, 'a:t').map((one) => one.textContent)).toEqual(slide.notes);
    }
  });

  test('nothing stands beyond the slide', () => {
    for (const { path, xml } of slidesOf(parts)) {
      for (const place of [...elements(xml, 'a:xfrm'), ...elements(xml, 'p:xfrm')]) {
        const [from, size] = [elements(place, 'a:off')[0], elements(place, 'a:ext')[0]];
        const number = (element: Element | undefined, name: string) => Number(element?.getAttribute(name));
        expect(number(from, 'x') + number(size, 'cx'), path).toBeLessThanOrEqual(SLIDE.width * EMU);
        expect(number(from, 'y') + number(size, 'cy'), path).toBeLessThanOrEqual(SLIDE.height * EMU);
      }
    }
  });

  test('what stands under a table is at the foot of the slide, whatever the table grows to in another font', () => {
    slidesOf(parts).forEach(({ path, xml }, at) => {
      const note = elements(xml, 'p:sp').find((shape) =>
        elements(shape, 'p:cNvPr').some((one) => one.getAttribute('name') === 'Note'),
      );
      const slide = deck.slides[at];
      if (!note || !slide) return;
      const [from, size] = [elements(note, 'a:off')[0], elements(note, 'a:ext')[0]];
      const { y, height } = slideLayout(slide).body;
      const bottom = Number(from?.getAttribute('y')) + Number(size?.getAttribute('cy'));
      expect(bottom, path).toBe(Math.round((y + height) * EMU));
    });
  });

  test('every chart and table is named for those who do not see it', () => {
    for (const { path, xml } of slidesOf(parts)) {
      for (const frame of [...elements(xml, 'p:graphicFrame'), ...elements(xml, 'p:grpSp')]) {
        expect(elements(frame, 'p:cNvPr')[0]?.getAttribute('descr'), path).not.toBe('');
      }
    }
  });

  test('a chart shows the numbers of its workbook, 0 as 0, with their formats', async () => {
    const words = wordsIn(deck.language);
    const drawn = deck.slides.flatMap(({ body }) =>
      body.kind === 'time' || body.kind === 'bars' || body.kind === 'tornado' ? [chartData(words, body)] : [],
    );
    const charts = named(parts, /charts\/chart\d+\.xml$/);
    expect(charts).toHaveLength(drawn.length);
    for (const [at, data] of drawn.entries()) {
      const chart = parts.get(`ppt/charts/chart${at + 1}.xml`);
      const [relation] = [...(chart?.relations.values() ?? [])];
      const workbook = await readXlsx(parts.get(relation?.target ?? '')?.bytes ?? new Uint8Array(), {
        readStyles: true,
      });
      const [sheet] = workbook.sheets;
      const formulas = elements(chart?.xml ?? null, 'c:f').map((one) => one.textContent ?? '');
      expect(formulas.every((formula) => formula.startsWith(`${sheet?.name}!$`))).toBe(true);
      const all = elements(chart?.xml ?? null, 'c:ser');
      expect(all).toHaveLength(data.series.filter(({ role }) => role !== 'edge').length);
      for (const series of all) {
        const formula = elements(elements(series, 'c:val')[0] ?? null, 'c:f')[0]?.textContent ?? '';
        const place = (/\$([B-Z])\$/.exec(formula)?.[1]?.charCodeAt(0) ?? 0) - 'B'.charCodeAt(0);
        const cache = elements(elements(series, 'c:val')[0] ?? null, 'c:v').map((one) => Number(one.textContent));
        expect(cache).toEqual(data.series[place]?.values);
        const format = elements(elements(series, 'c:val')[0] ?? null, 'c:formatCode')[0]?.textContent;
        expect(format).toBe('+#,##0.0;-#,##0.0;#,##0.0');
        expect(sheet?.cells?.get(`1,${place + 1}`)?.style?.numFmt).toBe(format);
      }
      for (const [place, { name, values, between }] of data.series.entries()) {
        expect(sheet?.rows.map((row) => row[place + 1])).toEqual([name, ...values]);
        const formula = sheet?.cells?.get(`1,${place + 1}`)?.formula;
        const [lower, upper] = (between ?? []).map((one) => `${String.fromCharCode('B'.charCodeAt(0) + one)}2`);
        expect(formula).toBe(between ? `${upper}-${lower}` : undefined);
      }
      const names = (sheet?.rows ?? [])
        .slice(1)
        .map(([name]) => (name instanceof Date ? name.toISOString().slice(0, 7) : name));
      expect(names).toEqual(data.categories);
    }
  });
});

test('a range is a fan: fields stacked on a ground that is not seen, each shade named once, and the best estimate over them', async () => {
  const deck = deckOf(exampleDocument);
  const parts = readPackage(await writePptx(deck));
  const [chart] = named(parts, /charts\/chart1\.xml$/);
  const area = elements(chart?.xml ?? null, 'c:areaChart')[0] ?? null;
  expect(elements(area, 'c:grouping')[0]?.getAttribute('val')).toBe('stacked');
  const body = deck.slides.find(({ id }) => id === 'time')?.body;
  if (body?.kind !== 'time' || !body.parts.fan) throw new Error('There is no fan.');
  const { inner, outer } = body.parts.fan;
  const heights = elements(area, 'c:ser').map((one) =>
    elements(elements(one, 'c:val')[0] ?? null, 'c:v').map((value) => Number(value.textContent)),
  );
  const last = body.parts.months;
  const tops = heights.map((_, at) => heights.slice(0, at + 1).reduce((sum, values) => sum + (values[last] ?? 0), 0));
  const edges = [outer.lower, inner.lower, inner.upper, outer.upper].map((values) => values[last]);
  expect(tops).toHaveLength(4);
  for (const [at, top] of tops.entries()) expect(top).toBeCloseTo(edges[at] ?? Number.NaN, 9);
  const seen = elements(area, 'c:ser').map((one) => elements(one, 'a:solidFill').length > 0);
  expect(seen).toEqual([false, true, true, true]);
  const hidden = elements(chart?.xml ?? null, 'c:legendEntry').map((one) =>
    elements(one, 'c:idx')[0]?.getAttribute('val'),
  );
  expect(hidden).toEqual(['0', '3']);
  expect(elements(elements(chart?.xml ?? null, 'c:lineChart')[0] ?? null, 'c:ser')).toHaveLength(1);
});

test.each([
  ['da', '[$-406]mmm yyyy'],
  ['en', '[$-809]mmm yyyy'],
] as const)('the months of a chart are called in the language of the slides: %s', async (language, format) => {
  const parts = readPackage(await writePptx(deckOf(exampleDocument, language)));
  const [chart] = named(parts, /charts\/chart1\.xml$/);
  const axis = elements(chart?.xml ?? null, 'c:dateAx')[0] ?? null;
  expect(elements(axis, 'c:numFmt')[0]?.getAttribute('formatCode')).toBe(format);
});

test('a loss among the key figures is in the colour of losses, and all numbers are of one size', async () => {
  const deck = deckOf(exampleDocument);
  const parts = readPackage(await writePptx(deck));
  const at = deck.slides.findIndex(({ id }) => id === 'outcome');
  const values = elements(parts.get(`ppt/slides/slide${at + 1}.xml`)?.xml ?? null, 'p:sp').filter(
    (shape) => elements(shape, 'p:cNvPr')[0]?.getAttribute('name') === 'Value',
  );
  const colours = values.map((shape) =>
    elements(elements(shape, 'a:rPr')[0] ?? null, 'a:srgbClr')[0]?.getAttribute('val'),
  );
  expect(colours).toEqual(['1B4F91', '1B4F91', 'A8481B', '1C1F23']);
  expect(new Set(values.map((shape) => elements(shape, 'a:rPr')[0]?.getAttribute('sz'))).size).toBe(1);
});

test('texts that XML or a formula could take for their own stay texts', async () => {
  const name = '=1+1 <b>&"\u0007 \uD800';
  const deck = deckOf({ ...exampleDocument, name: '=1+1 <b>&"', municipality: 'A & B' }, 'da', { uncertainty: null });
  const [opening, ...others] = deck.slides;
  if (!opening) throw new Error('There is no slide.');
  const parts = readPackage(await writePptx({ ...deck, slides: [{ ...opening, title: name }, ...others] }));
  expect(parts.get('ppt/slides/slide1.xml')?.xml?.textContent).toContain('=1+1 <b>&"');
});

test('tells how far it is, slide by slide', async () => {
  const deck = deckOf(exampleDocument, 'da', { uncertainty: null, oneAtATime: null });
  const told: number[] = [];
  await writePptx(deck, (done, total) => told.push(done / total));
  expect(told).toHaveLength(deck.slides.length);
  expect(told.at(-1)).toBe(1);
});
