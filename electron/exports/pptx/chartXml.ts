import type { ChartData, ChartSeries } from '../../../shared/slides/chartData.ts';
import { TYPE } from '../../../shared/slides/slideLayout.ts';
import { monthFormat, numberFormat } from '../../../shared/tables/numberFormat.ts';
import type { Language } from '../../../shared/words/language.ts';
import { type Colour, FONT, palette } from './palette.ts';
import { escaped, XML_HEAD } from './xml.ts';

/** The sheet of a chart's workbook that its formulas name. */
export const CHART_SHEET = 'Data';

const AXES = { category: 111111111, value: 222222222 } as const;
const SIZE = TYPE.axis * 50;

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
  ground: { colour: palette.outer, width: 0, dash: 'solid' },
  edge: { colour: palette.outer, width: 0, dash: 'solid' },
  outer: { colour: palette.outer, width: 0, dash: 'solid' },
  inner: { colour: palette.inner, width: 0, dash: 'solid' },
  low: { colour: palette.reference, width: 0, dash: 'solid' },
  high: { colour: palette.accent, width: 0, dash: 'solid' },
};

/** A native chart, drawn from the numbers of its own workbook; the numbers are also here, as last seen. */
export function chartXml(data: ChartData, language: Language, lang: string): string {
  const format = numberFormat(data.format, language) ?? 'General';
  const shown = numberFormat(data.shown, language) ?? 'General';
  const formats = { format, shown, month: monthFormat(language, 'short'), lang };
  const isLines = data.kind === 'lines';
  const drawn = drawnSeries(data);
  const drawing = isLines
    ? overTime(data, drawn, formats)
    : `<c:barChart><c:barDir val="${data.kind === 'rows' ? 'bar' : 'col'}"/><c:grouping val="clustered"/>` +
      `<c:varyColors val="0"/>${series(data, drawn, formats)}<c:gapWidth val="60"/>` +
      `${data.kind === 'rows' ? '<c:overlap val="100"/>' : ''}${axisIds()}</c:barChart>`;
  return (
    `${XML_HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ` +
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `<c:date1904 val="0"/><c:lang val="${lang}"/><c:roundedCorners val="0"/>` +
    `<c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${isLines ? BESIDE_LABEL : '<c:layout/>'}${drawing}` +
    `${isLines ? monthAxis(formats) : categoryAxis(data, lang)}${valueAxis(data, shown, lang)}</c:plotArea>${legend(drawn, lang)}` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(lang)}` +
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
  );
}

/** Where the drawing stands when room is kept right of it for what the line ends at. */
const BESIDE_LABEL =
  '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>' +
  '<c:x val="0.09"/><c:y val="0.03"/><c:w val="0.82"/><c:h val="0.77"/></c:manualLayout></c:layout>';

interface Formats {
  readonly format: string;
  readonly shown: string;
  readonly month: string;
  readonly lang: string;
}

/** A series that is drawn, with the column that it has in the workbook. */
interface Drawn extends ChartSeries {
  readonly letter: string;
}

const fields: readonly ChartSeries['role'][] = ['ground', 'outer', 'inner'];

/** What is drawn, the ground first: fields, then the lines over them. */
function drawnSeries({ series: all }: ChartData): Drawn[] {
  const placed = all.map((one, at): Drawn => ({ ...one, letter: seriesColumn(at) }));
  const isField = ({ role }: ChartSeries) => fields.includes(role);
  const edges = placed.filter(isField).toSorted((one, other) => lowest(one) - lowest(other));
  return [...edges, ...placed.filter((one) => !isField(one) && one.role !== 'edge')];
}

/** The place of what a field stands on; the ground stands on nothing. */
function lowest({ between }: ChartSeries): number {
  return between?.[0] ?? -1;
}

/** Lines, over a fan of stacked fields where there is one. */
function overTime(data: ChartData, drawn: readonly Drawn[], formats: Formats): string {
  const isField = ({ role }: Drawn) => fields.includes(role);
  const fan = drawn.some(isField)
    ? `<c:areaChart><c:grouping val="stacked"/><c:varyColors val="0"/>${series(data, drawn, formats, isField)}${axisIds()}</c:areaChart>`
    : '';
  return (
    `${fan}<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>` +
    `${series(data, drawn, formats, (one) => !isField(one))}<c:marker val="1"/>${axisIds()}</c:lineChart>`
  );
}

/** Names what is drawn; of a fan each shade once, and its ground, which is not seen, not at all. */
function legend(drawn: readonly Drawn[], lang: string): string {
  if (drawn.length < 2) return '';
  const unnamed = drawn.flatMap(({ role }, at) => {
    const isNamed = role !== 'ground' && drawn.findIndex((one) => one.role === role) === at;
    return isNamed ? [] : [`<c:legendEntry><c:idx val="${at}"/><c:delete val="1"/></c:legendEntry>`];
  });
  return `<c:legend><c:legendPos val="b"/>${unnamed.join('')}<c:overlay val="0"/>${textProperties(lang)}</c:legend>`;
}

function series(
  { kind, categories }: ChartData,
  drawn: readonly Drawn[],
  { format, shown, month, lang }: Formats,
  isOfPlot: (one: Drawn) => boolean = () => true,
): string {
  const count = categories.length;
  const rows = (letter: string) => `${CHART_SHEET}!$${letter}$2:$${letter}$${count + 1}`;
  const isLine = kind === 'lines';
  const names = isLine ? monthCache(categories, month) : nameCache(categories);
  return drawn
    .map((one, at) => {
      if (!isOfPlot(one)) return '';
      const { name, role, values, letter } = one;
      const isField = fields.includes(role);
      const points = values.map((value, point) => `<c:pt idx="${point}"><c:v>${value}</c:v></c:pt>`).join('');
      return (
        `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx><c:strRef><c:f>${CHART_SHEET}!$${letter}$1</c:f>` +
        `<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escaped(name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>` +
        (isField ? fieldLook(role) : isLine ? lineLook(role) : barLook(role, values)) +
        labels(isLine, role, count, shown, lang) +
        `<c:cat>${names.replace('<c:f/>', `<c:f>${rows('A')}</c:f>`)}</c:cat>` +
        `<c:val><c:numRef><c:f>${rows(letter)}</c:f><c:numCache><c:formatCode>${escaped(format)}</c:formatCode>` +
        `<c:ptCount val="${count}"/>${points}</c:numCache></c:numRef></c:val>` +
        `${isLine && !isField ? '<c:smooth val="0"/>' : ''}</c:ser>`
      );
    })
    .join('');
}

function fieldLook(role: ChartSeries['role']): string {
  const fill = role === 'ground' ? '<a:noFill/>' : solid(styles[role].colour);
  return `<c:spPr>${fill}<a:ln><a:noFill/></a:ln></c:spPr>`;
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
  const text = `<c:numFmt formatCode="${escaped(format)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(lang, isLine)}`;
  if (isLine && role !== 'central') return '';
  if (isLine) {
    return `<c:dLbls><c:dLbl><c:idx val="${count - 1}"/>${text}<c:dLblPos val="r"/>${SHOWN}</c:dLbl>${text}${HIDDEN}</c:dLbls>`;
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
function monthAxis({ month, lang }: Formats): string {
  return (
    `<c:dateAx><c:axId val="${AXES.category}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="b"/><c:numFmt formatCode="${month}" sourceLinked="0"/><c:majorTickMark val="out"/>` +
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
function monthCache(months: readonly string[], format: string): string {
  const points = months.map((month, at) => `<c:pt idx="${at}"><c:v>${dayNumber(month)}</c:v></c:pt>`).join('');
  const cache = `<c:formatCode>${format}</c:formatCode><c:ptCount val="${months.length}"/>${points}`;
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

function textProperties(lang: string, isBold = false): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${defaults(isBold)}</a:pPr><a:endParaRPr lang="${lang}"/></a:p></c:txPr>`;
}

function defaults(isBold: boolean): string {
  return `<a:defRPr sz="${SIZE}" b="${isBold ? 1 : 0}">${solid(palette.ink2)}<a:latin typeface="${FONT}"/></a:defRPr>`;
}

function solid(colour: Colour): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}

/** The letter of the column that a series has in the workbook, after the categories; a chart has fewer than the alphabet. */
export function seriesColumn(at: number): string {
  return String.fromCharCode(66 + at);
}
