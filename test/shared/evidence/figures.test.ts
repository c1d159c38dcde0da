import { describe, expect, test } from 'vitest';
import type { Figure, FigureValues } from '../../../shared/evidence/figure.ts';
import { evidenceEntry, library } from '../../../shared/evidence/library.ts';
import { allStrings } from './allQuotes.ts';
import { NAMES, namesIn } from './personNames.ts';
import { foldedSources, sourceText } from './sourceTexts.ts';

const figures = library.entries.flatMap((entry) => entry.figures.map((figure) => ({ id: entry.id, figure })));

const words: Readonly<Record<number, string>> = { 0.5: 'halvt', 2: 'to', 5: 'fem', 6: 'seks', 8: 'otte' };

/** The ways a Danish document writes a number; a share is written as a percentage. */
function writings(value: number, unit: Figure['unit']): string[] {
  const shown = unit === 'share' ? value * 100 : value;
  const rounded = Number(shown.toFixed(4));
  const word = words[rounded];
  return [rounded.toLocaleString('da-DK'), String(rounded), ...(word ? [word] : [])];
}

/** Whether the number stands in the text by itself, not as a part of a longer one. */
function mentions(text: string, value: number, unit: Figure['unit']): boolean {
  return writings(value, unit).some((written) =>
    new RegExp(`(?<![\\d.,\\p{L}])${written.replaceAll('.', String.raw`\.`)}(?![\\d\\p{L}]|[.,]\\d)`, 'u').test(text),
  );
}

function numbersOf(values: FigureValues): number[] {
  return Object.values(values).filter((value) => typeof value === 'number');
}

describe('figures', () => {
  test('every figure has a source; other research has a publication and a year', () => {
    for (const { id, figure } of figures) {
      const { source } = figure;
      if (source.kind === 'document') expect(foldedSources.has(source.file), `${id}/${figure.id}`).toBe(true);
      else expect(source.publication && source.publisher && source.year > 2000, `${id}/${figure.id}`).toBe(true);
    }
  });

  test('a figure that a document states stands as a number in its quote', () => {
    let checked = 0;
    for (const { id, figure } of figures) {
      const { source, values, unit, derivation } = figure;
      if (source.kind !== 'document' || derivation) continue;
      for (const value of numbersOf(values)) {
        expect(mentions(source.quote, value, unit), `${id}/${figure.id}: ${value} in “${source.quote}”`).toBe(true);
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(50);
  });

  test('the check sees a wrong number', () => {
    expect(mentions('heraf 1.302 i deltagergruppen', 1302, 'persons')).toBe(true);
    expect(mentions('heraf 1.302 i deltagergruppen', 302, 'persons')).toBe(false);
    expect(mentions('var 46,5 pct.', 0.465, 'share')).toBe(true);
    expect(mentions('var 46,5 pct.', 0.46, 'share')).toBe(false);
  });

  test('numbers of participants stand in the quote too, or are said to be worked out', () => {
    for (const { id, figure } of figures) {
      const { n, source } = figure;
      if (!n || source.kind !== 'document' || n.derivation) continue;
      const text = `${source.quote} ${n.quote ?? ''}`;
      for (const size of [n.control, n.treated, n.total]) {
        if (size !== undefined) expect(mentions(text, size, 'persons'), `${id}/${figure.id}: ${size}`).toBe(true);
      }
    }
  });

  test('a number has a unit; a direction without a size has none', () => {
    for (const { id, figure } of figures) {
      expect(figure.unit === undefined, `${id}/${figure.id}`).toBe(figure.values.kind === 'direction');
    }
  });

  test('relative and absolute differences are two figures', () => {
    const ips = evidenceEntry('ips')?.figures ?? [];
    const units = Object.fromEntries(ips.map(({ id, unit }) => [id, unit]));
    expect(units).toMatchObject({ 'relative-gain': 'relativePercent', 'absolute-gain': 'percentagePoints' });
    const arms = ips.find(({ id }) => id === 'job-or-education')?.values;
    const points = ips.find(({ id }) => id === 'absolute-gain')?.values;
    if (arms?.kind !== 'arms' || points?.kind !== 'single') throw new Error('IPS has both figures.');
    expect(points.value).toBeCloseTo(100 * (arms.treated - arms.control), 9);
  });

  test('the control group of brobygning is the stated share less the stated difference', () => {
    const figure = evidenceEntry('brobygning')?.figures.find(({ id }) => id === 'to-education');
    if (figure?.values.kind !== 'arms') throw new Error('Brobygning has two arms.');
    expect(figure.values.control).toBeCloseTo(0.452 - 0.15, 9);
    expect(figure.derivation).toBeDefined();
  });

  test('the components of the published saving add up to its net', () => {
    const parts = (evidenceEntry('published-saving')?.figures ?? []).filter(({ unit }) => unit === 'euro');
    const value = (figure: Figure | undefined) => (figure?.values.kind === 'single' ? figure.values.value : Number.NaN);
    const net = parts.find(({ id }) => id === 'net');
    const sum = parts.filter((figure) => figure !== net).reduce((total, figure) => total + value(figure), 0);
    expect(parts).toHaveLength(6);
    expect(sum).toBe(value(net));
  });
});

describe('names of persons', () => {
  test('the list catches the names that stand in the documents', () => {
    const found = [...foldedSources.keys()].flatMap((file) => namesIn(sourceText(file)));
    expect(new Set(found).size).toBe(NAMES);
  });

  test('no text and no quote of the library names one of them', () => {
    expect(allStrings().filter((text) => namesIn(text).length > 0)).toEqual([]);
  });
});
