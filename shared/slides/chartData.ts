import type { ColumnFormat } from '../tables/dataTable.ts';
import type { ChartFan } from '../charts/chartParts.ts';
import { monthId } from '../words/time.ts';
import type { Words } from '../words/words.ts';
import type { BodyOf, SlideUnit } from './slide.ts';

/**
 * The numbers of a slide's chart as an office program draws and edits them: one row a category, one column a series,
 * and not a cell without its number. Kroner are millions, as the axis says.
 */
export interface ChartData {
  readonly kind: 'lines' | 'columns' | 'rows';
  /** The head of the column of categories. */
  readonly head: string;
  /** Texts; or, for lines, calendar months, "2027-01": each number is that of the month's end. */
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Of the cells. */
  readonly format: ColumnFormat;
  /** Of the axis, and of the numbers that stand in the chart. */
  readonly shown: ColumnFormat;
  /** What the value axis is of. */
  readonly axis: string;
}

export interface ChartSeries {
  readonly name: string;
  /**
   * What the series is, which decides how it is drawn. A fan stands on its lowest edge, which is not seen, and is
   * stacked up of fields; its other edges are in the table only.
   */
  readonly role: 'central' | 'reference' | 'ground' | 'edge' | 'outer' | 'inner' | 'low' | 'high';
  /** As many as there are categories. */
  readonly values: readonly number[];
  /** Of a field: the places of the series that it lies between, so that it follows them when they are edited. */
  readonly between?: readonly [lower: number, upper: number];
}

type ChartBody = BodyOf<'time'> | BodyOf<'bars'> | BodyOf<'tornado'>;

const MILLION = 1_000_000;
const format: ColumnFormat = { kind: 'number', decimals: 1, signed: true };
const whole: ColumnFormat = { kind: 'number', decimals: 0, signed: true };
/** Fewer persons than this are told with a decimal. */
const FEW = 5;

export function chartData(words: Words, body: ChartBody): ChartData {
  switch (body.kind) {
    case 'time':
      return overTime(words, body);
    case 'bars':
      return asColumns(words, body);
    case 'tornado':
      return asRows(words, body);
  }
}

function scaled(values: readonly number[], unit: SlideUnit): number[] {
  return unit === 'millions' ? values.map((kroner) => kroner / MILLION) : [...values];
}

/** The first category is the end of the month before the plan. */
function overTime(words: Words, { unit, axis, parts }: BodyOf<'time'>): ChartData {
  const { t } = words;
  const { startMonth, months, lines, fan } = parts;
  const drawn = lines.map(({ kind, values }): ChartSeries => {
    const isReference = kind === 'reference';
    return {
      name: isReference ? t('slides.reference') : t('slides.best'),
      role: isReference ? 'reference' : 'central',
      values: scaled(values, unit),
    };
  });
  return {
    kind: 'lines',
    head: t('slides.month'),
    categories: Array.from({ length: months + 1 }, (_, at) => monthId(startMonth, at - 1)),
    series: [...drawn, ...(fan ? fanSeries(words, fan, unit, drawn.length) : [])],
    format,
    shown:
      unit === 'persons' && lines.some(({ values }) => values.some((value) => Math.abs(value) >= FEW)) ? whole : format,
    axis,
  };
}

/** The edges of a fan and the fields between them. @param first the place of the first edge among the series */
function fanSeries({ t }: Words, { inner, outer }: ChartFan, unit: SlideUnit, first: number): ChartSeries[] {
  const edges: ChartSeries[] = [
    { name: t('slides.lowOuter'), role: 'ground', values: scaled(outer.lower, unit) },
    { name: t('slides.low'), role: 'edge', values: scaled(inner.lower, unit) },
    { name: t('slides.high'), role: 'edge', values: scaled(inner.upper, unit) },
    { name: t('slides.highOuter'), role: 'edge', values: scaled(outer.upper, unit) },
  ];
  const field = (name: string, role: 'outer' | 'inner', lower: number): ChartSeries => ({
    name,
    role,
    values: (edges[lower + 1]?.values ?? []).map((value, at) => value - (edges[lower]?.values[at] ?? 0)),
    between: [first + lower, first + lower + 1],
  });
  return [
    ...edges,
    field(t('slides.outer'), 'outer', 0),
    field(t('slides.inner'), 'inner', 1),
    field(t('slides.outerUpper'), 'outer', 2),
  ];
}

function asColumns({ t }: Words, { unit, axis, head, bars }: BodyOf<'bars'>): ChartData {
  return {
    kind: 'columns',
    head,
    categories: bars.map(({ name }) => name),
    series: [
      {
        name: t('slides.best'),
        role: 'central',
        values: scaled(
          bars.map(({ value }) => value),
          unit,
        ),
      },
    ],
    format,
    shown: format,
    axis,
  };
}

/** The two ends of each input, as their distance from the best estimate. */
function asRows({ t }: Words, { parts: { rows, central } }: BodyOf<'tornado'>): ChartData {
  const ends = (end: 'low' | 'high', name: string): ChartSeries => ({
    name,
    role: end,
    values: scaled(
      rows.map((row) => row[end] - central),
      'millions',
    ),
  });
  return {
    kind: 'rows',
    head: t('slides.input'),
    categories: rows.map(({ name }) => name.join(', ')),
    series: [ends('low', t('slides.tornadoLow')), ends('high', t('slides.tornadoHigh'))],
    format,
    shown: format,
    axis: t('slides.tornadoAxis'),
  };
}
