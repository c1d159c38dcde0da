import type { BodyOf, Slide } from '../../../shared/slides/slide.ts';
import {
  type Box,
  FIGURE_GAP,
  figuresLayout,
  LINE_HEIGHT,
  POINT_GAP,
  POINT_INDENT,
  pointsSize,
  slideLayout,
  TYPE,
  UNDER_TABLE,
} from '../../../shared/slides/slideLayout.ts';
import { type Colour, palette } from './palette.ts';
import { emu, type Shapes, type TextStyle } from './shapes.ts';
import { tableFrame } from './tableFrame.ts';

const CHART_URI = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** What stands under the title of a slide. @param chart the relation of its chart, where it has one */
export function slideBody(shapes: Shapes, { title, lead, body }: Slide, chart: string): string {
  const box = slideLayout({ title, lead, body }).body;
  switch (body.kind) {
    case 'opening':
      return openingLines(shapes, body, box);
    case 'points':
      return points(shapes, body, box);
    case 'figures':
      return figures(shapes, body, box);
    case 'dots':
      return dots(shapes, body, box);
    case 'table': {
      // At the foot of the slide: a reader without the fonts sets others, which may make the table higher than measured.
      const height = UNDER_TABLE.height - UNDER_TABLE.gap;
      const under = { ...box, y: box.y + box.height - height, height };
      const style = { size: TYPE.foot, colour: palette.ink3 };
      const note = body.under === '' ? '' : shapes.text('Note', under, [shapes.paragraph(body.under, style)], style);
      return tableFrame(shapes, body, title, box) + note;
    }
    default:
      return shapes.frame(title, body.alt, box, CHART_URI, `<c:chart xmlns:c="${CHART_URI}" r:id="${chart}"/>`);
  }
}

function openingLines(shapes: Shapes, { lines }: BodyOf<'opening'>, box: Box): string {
  const style = { size: 34, colour: palette.ink2 };
  return shapes.text(
    'Text',
    box,
    lines.map((line) => shapes.paragraph(line, style, '<a:pPr><a:spcAft><a:spcPts val="800"/></a:spcAft></a:pPr>')),
    style,
  );
}

function points(shapes: Shapes, { points: texts }: BodyOf<'points'>, box: Box): string {
  const style = { size: pointsSize(texts, box) };
  const indent = emu(POINT_INDENT);
  const properties =
    `<a:pPr marL="${indent}" indent="-${indent}"><a:spcAft><a:spcPts val="${POINT_GAP * 50}"/></a:spcAft>` +
    '<a:buFont typeface="Arial"/><a:buChar char="•"/></a:pPr>';
  return shapes.text(
    'Text',
    box,
    texts.map((text) => shapes.paragraph(text, style, properties)),
    style,
  );
}

const tones: Readonly<Record<BodyOf<'figures'>['figures'][number]['tone'], Colour>> = {
  gain: palette.accent,
  loss: palette.negative,
  none: palette.ink,
};

/** Key figures beside and under each other, each with its name over it and its range under it. */
function figures(shapes: Shapes, body: BodyOf<'figures'>, box: Box): string {
  const { across, width, height, size } = figuresLayout(body, box);
  const [name, number, range] = [TYPE.label * LINE_HEIGHT, size * LINE_HEIGHT, TYPE.range * LINE_HEIGHT];
  return body.figures
    .map((figure, at) => {
      const x = box.x + (at % across) * (width + FIGURE_GAP);
      const y = box.y + Math.floor(at / across) * height;
      const part = (called: string, text: string, top: number, high: number, style: TextStyle) =>
        shapes.text(called, { x, y: y + top, width, height: high }, [shapes.paragraph(text, style)], style);
      return [
        part('Label', figure.label, 0, name * 2, { size: TYPE.label, colour: palette.ink2, anchor: 'b' }),
        part('Value', figure.value, name * 2, number, { size, isBold: true, colour: tones[figure.tone] }),
        part('Range', figure.range, name * 2 + number, range * 2, { size: TYPE.range, colour: palette.ink2 }),
      ].join('');
    })
    .join('');
}

/** Dots in rows of ten: those that reach it filled with the gain's colour, the others hollow with the loss's. */
function dots(shapes: Shapes, { filled, of, reached, missed, alt }: BodyOf<'dots'>, box: Box): string {
  const [aRow, step, size] = [10, 150, 116];
  const rows = Math.ceil(of / aRow);
  const area: Box = { x: box.x, y: box.y + 40, width: (aRow - 1) * step + size, height: (rows - 1) * step + size };
  const each = (at: number) => {
    const place = {
      x: area.x + (at % aRow) * step,
      y: area.y + Math.floor(at / aRow) * step,
      width: size,
      height: size,
    };
    return at < filled
      ? shapes.ellipse(`${at + 1}`, place, palette.accent, palette.accent)
      : shapes.ellipse(`${at + 1}`, place, null, palette.negative);
  };
  const style = { size: 38, isBold: true };
  const text = (name: string, said: string, y: number, colour: typeof palette.accent | typeof palette.negative) =>
    shapes.text(
      name,
      { x: box.x, y, width: box.width, height: 38 * LINE_HEIGHT },
      [shapes.paragraph(said, { ...style, colour })],
      style,
    );
  const under = area.y + area.height + 40;
  return (
    shapes.group('Figure', alt, area, () => Array.from({ length: of }, (_, at) => each(at)).join('')) +
    text('Reached', reached, under, palette.accent) +
    text('Missed', missed, under + 38 * LINE_HEIGHT + 8, palette.negative)
  );
}
