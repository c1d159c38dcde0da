import type { ChartData, ChartSeries } from '../../../shared/slides/chartData.ts';
import { TYPE } from '../../../shared/slides/slideLayout.ts';
import { numberFormat } from '../../../shared/tables/numberFormat.ts';
import type { Language } from '../../../shared/words/language.ts';
import { type Colour, FONT, palette } from './palette.ts';
import { escaped, XML_HEAD } from './xml.ts';

/** The sheet of a chart's workbook that its formulas name. */
export const CHART_SHEET = 'Data';

const AXES = { category: 111111111, value: 222222222 } as const;
const SIZE = TYPE.axis * 50;
const MONTH = 'mmm yyyy';

interface Style {
  readonly colour: Colour;
  /** English Metric Units. */
  readonly width: number;
  readonly dash: 'solid' | 'dash' | 'sysDash';
}

/** Colour, breadth and dash: one tells the lines apart where another does not. */
const styles: Readonly<Record<ChartSeries['role'], Style>> = {
  central: { colour: palette.accent, width: 38100, dash: 'solid' },
  reference: { colour: palette.reference, width: 19050, dash: 'dash' },
  bound: { colour: palette.bound, width: 19050, dash: 'sysDash' },
  low: { colour: palette.reference, width: 0, dash: 'solid' },
  high: { colour: palette.accent, width: 0, dash: 'solid' },
};

/** A native chart, drawn from the numbers of its own workbook; the numbers are also here, as last seen. */
export function chartXml(data: ChartData, language: Language, lang: string): string {
  const format = numberFormat(data.format, language) ?? 'General';
  const shown = numberFormat(data.shown, language) ?? 'General';
  const formats = { format, shown, lang };
  const drawing =
    data.kind === 'lines'
      ? `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series(data, formats)}` +
        `<c:marker val="1"/>${axisIds()}</c:lineChart>`
      : `<c:barChart><c:barDir val="${data.kind === 'rows' ? 'bar' : 'col'}"/><c:grouping val="clustered"/>` +
        `<c:varyColors val="0"/>${series(data, formats)}<c:gapWidth val="60"/>` +
        `${data.kind === 'rows' ? '<c:overlap val="100"/>' : ''}${axisIds()}</c:barChart>`;
  const legend =
    data.series.length > 1
      ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textProperties(lang)}</c:legend>`
      : '';
  return (
    `${XML_HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ` +
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `<c:date1904 val="0"/><c:lang val="${lang}"/><c:roundedCorners val="0"/>` +
    `<c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>${drawing}` +
    `${data.kind === 'lines' ? monthAxis(lang) : categoryAxis(data, lang)}${valueAxis(data, shown, lang)}</c:plotArea>${legend}` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(lang)}` +
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
  );
}

interface Formats {
  readonly format: string;
  readonly shown: string;
  readonly lang: string;
}

function series({ kind, categories, series: all }: ChartData, { format, shown, lang }: Formats): string {
  const count = categories.length;
  const rows = (letter: string) => `${CHART_SHEET}!$${letter}$2:$${letter}$${count + 1}`;
  const isLine = kind === 'lines';
  const names = isLine ? monthCache(categories) : nameCache(categories);
  return all
    .map(({ name, role, values }, at) => {
      const letter = column(at + 1);
      const points = values.map((value, point) => `<c:pt idx="${point}"><c:v>${value}</c:v></c:pt>`).join('');
      return (
        `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx><c:strRef><c:f>${CHART_SHEET}!$${letter}$1</c:f>` +
        `<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escaped(name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>` +
        (isLine ? lineLook(role) : barLook(role, values)) +
        labels(isLine, role, count, shown, lang) +
        `<c:cat>${names.replace('<c:f/>', `<c:f>${rows('A')}</c:f>`)}</c:cat>` +
        `<c:val><c:numRef><c:f>${rows(letter)}</c:f><c:numCache><c:formatCode>${escaped(format)}</c:formatCode>` +
        `<c:ptCount val="${count}"/>${points}</c:numCache></c:numRef></c:val>` +
        `${isLine ? '<c:smooth val="0"/>' : ''}</c:ser>`
      );
    })
    .join('');
}

function lineLook(role: ChartSeries['role']): string {
  const { colour, width, dash } = styles[role];
  return (
    `<c:spPr><a:ln w="${width}" cap="rnd">${solid(colour)}<a:prstDash val="${dash}"/><a:round/></a:ln></c:spPr>` +
    '<c:marker><c:symbol val="none"/></c:marker>'
  );
}

/** Losses in their own colour, bar by bar: what a program inverts by itself it may invert to white. */
function barLook(role: ChartSeries['role'], values: readonly number[]): string {
  const fill = (colour: Colour) => `<c:spPr>${solid(colour)}</c:spPr>`;
  const losses =
    role === 'central'
      ? values.flatMap((value, at) =>
          value < 0
            ? [
                `<c:dPt><c:idx val="${at}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${fill(palette.negative)}</c:dPt>`,
              ]
            : [],
        )
      : [];
  return `${fill(styles[role].colour)}<c:invertIfNegative val="0"/>${losses.join('')}`;
}

const SHOWN =
  '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>' +
  '<c:showPercent val="0"/><c:showBubbleSize val="0"/>';
const HIDDEN = SHOWN.replace('showVal val="1"', 'showVal val="0"');

/** The value at the end of the central line and at every bar. */
function labels(isLine: boolean, role: ChartSeries['role'], count: number, format: string, lang: string): string {
  const text = `<c:numFmt formatCode="${escaped(format)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(lang)}`;
  if (isLine && role !== 'central') return '';
  if (isLine) {
    return `<c:dLbls><c:dLbl><c:idx val="${count - 1}"/>${text}<c:dLblPos val="t"/>${SHOWN}</c:dLbl>${text}${HIDDEN}</c:dLbls>`;
  }
  return `<c:dLbls>${text}<c:dLblPos val="outEnd"/>${SHOWN}</c:dLbls>`;
}

function categoryAxis({ kind }: ChartData, lang: string): string {
  const isRows = kind === 'rows';
  return (
    `<c:catAx><c:axId val="${AXES.category}"/><c:scaling><c:orientation val="${isRows ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${isRows ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    '<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:spPr><a:ln w="12700">${solid(palette.ink3)}</a:ln></c:spPr>${textProperties(lang)}` +
    `<c:crossAx val="${AXES.value}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>` +
    `<c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`
  );
}

/** Months, a year between two that are named. */
function monthAxis(lang: string): string {
  return (
    `<c:dateAx><c:axId val="${AXES.category}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="b"/><c:numFmt formatCode="${MONTH}" sourceLinked="0"/><c:majorTickMark val="out"/>` +
    '<c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:spPr><a:ln w="12700">${solid(palette.ink3)}</a:ln></c:spPr>${textProperties(lang)}` +
    `<c:crossAx val="${AXES.value}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblOffset val="100"/>` +
    '<c:baseTimeUnit val="months"/><c:majorUnit val="12"/><c:majorTimeUnit val="months"/></c:dateAx>'
  );
}

function nameCache(names: readonly string[]): string {
  const points = names.map((name, at) => `<c:pt idx="${at}"><c:v>${escaped(name)}</c:v></c:pt>`).join('');
  return `<c:strRef><c:f/><c:strCache><c:ptCount val="${names.length}"/>${points}</c:strCache></c:strRef>`;
}

/** Months as the days that a workbook counts. */
function monthCache(months: readonly string[]): string {
  const points = months.map((month, at) => `<c:pt idx="${at}"><c:v>${dayNumber(month)}</c:v></c:pt>`).join('');
  const cache = `<c:formatCode>${MONTH}</c:formatCode><c:ptCount val="${months.length}"/>${points}`;
  return `<c:numRef><c:f/><c:numCache>${cache}</c:numCache></c:numRef>`;
}

const MILLISECONDS_A_DAY = 86_400_000;
/** The day that a workbook calls 0. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

function dayNumber(month: string): number {
  return (Date.parse(`${month}-01T00:00:00Z`) - DAY_ZERO) / MILLISECONDS_A_DAY;
}

function valueAxis({ kind, axis }: ChartData, format: string, lang: string): string {
  const isRows = kind === 'rows';
  const turned = isRows ? '' : ' rot="-5400000" vert="horz"';
  const title =
    `<c:title><c:tx><c:rich><a:bodyPr${turned}/><a:lstStyle/><a:p><a:pPr>${defaults(false)}</a:pPr>` +
    `<a:r><a:rPr lang="${lang}" sz="${SIZE}" b="0">${solid(palette.ink3)}<a:latin typeface="${FONT}"/></a:rPr>` +
    `<a:t>${escaped(axis)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
  return (
    `<c:valAx><c:axId val="${AXES.value}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isRows ? 'b' : 'l'}"/><c:majorGridlines><c:spPr><a:ln w="9525">${solid(palette.grid)}</a:ln></c:spPr></c:majorGridlines>` +
    `${title}<c:numFmt formatCode="${escaped(format)}" sourceLinked="0"/><c:majorTickMark val="none"/>` +
    `<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(lang)}` +
    `<c:crossAx val="${AXES.category}"/><c:crosses val="${isRows ? 'max' : 'autoZero'}"/>` +
    `<c:crossBetween val="${kind === 'lines' ? 'midCat' : 'between'}"/></c:valAx>`
  );
}

function axisIds(): string {
  return `<c:axId val="${AXES.category}"/><c:axId val="${AXES.value}"/>`;
}

function textProperties(lang: string): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${defaults(false)}</a:pPr><a:endParaRPr lang="${lang}"/></a:p></c:txPr>`;
}

function defaults(isBold: boolean): string {
  return `<a:defRPr sz="${SIZE}" b="${isBold ? 1 : 0}">${solid(palette.ink2)}<a:latin typeface="${FONT}"/></a:defRPr>`;
}

function solid(colour: Colour): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}

/** The letter of a column; a chart has fewer than the alphabet. */
function column(at: number): string {
  return String.fromCharCode(65 + at);
}
