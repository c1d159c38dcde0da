import type { ColumnFormat } from '../tables/dataTable.ts';
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
  /** What the series is, which decides how it is drawn. */
  readonly role: 'central' | 'reference' | 'bound' | 'low' | 'high';
  /** As many as there are categories. */
  readonly values: readonly number[];
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
function overTime({ t }: Words, { unit, axis, parts }: BodyOf<'time'>): ChartData {
  const { startMonth, months, lines, fan } = parts;
  const bound = (name: string, values: readonly number[]): ChartSeries => ({
    name,
    role: 'bound',
    values: scaled(values, unit),
  });
  return {
    kind: 'lines',
    head: t('slides.month'),
    categories: Array.from({ length: months + 1 }, (_, at) => monthId(startMonth, at - 1)),
    series: [
      ...lines.map(({ kind, values }): ChartSeries => {
        const isReference = kind === 'reference';
        return {
          name: isReference ? t('slides.reference') : t('slides.best'),
          role: isReference ? 'reference' : 'central',
          values: scaled(values, unit),
        };
      }),
      ...(fan ? [bound(t('slides.low'), fan.inner.lower), bound(t('slides.high'), fan.inner.upper)] : []),
    ],
    format,
    shown:
      unit === 'persons' && lines.some(({ values }) => values.some((value) => Math.abs(value) >= FEW)) ? whole : format,
    axis,
  };
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
