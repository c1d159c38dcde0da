import type { SlideTable } from '../../../shared/slides/slide.ts';
import { type Box, CELL, columnWidths, rowHeight } from '../../../shared/slides/slideLayout.ts';
import { palette } from './palette.ts';
import { emu, type Shapes } from './shapes.ts';

const URI = 'http://schemas.openxmlformats.org/drawingml/2006/table';

/** A table with its head, columns and rows as high as has been measured; it never goes on by itself. */
export function tableFrame(shapes: Shapes, { columns, rows, size }: SlideTable, name: string, box: Box): string {
  const widths = columnWidths(columns);
  const heads = columns.map(({ head }) => head);
  const grid = widths.map((width) => `<a:gridCol w="${emu(width)}"/>`).join('');
  const row = (cells: readonly string[], isHead: boolean) => {
    const each = columns.map(({ isNumber }, at) => cell(shapes, cells[at] ?? '', { size, isHead, isNumber })).join('');
    return `<a:tr h="${emu(rowHeight(cells, widths, size, isHead))}">${each}</a:tr>`;
  };
  const body = row(heads, true) + rows.map((cells) => row(cells, false)).join('');
  const table = `<a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${grid}</a:tblGrid>${body}</a:tbl>`;
  return shapes.frame(name, heads.join(', '), { ...box, height: tableHeight({ columns, rows, size }) }, URI, table);
}

/** How high a table is on the slide. */
function tableHeight({ columns, rows, size }: Pick<SlideTable, 'columns' | 'rows' | 'size'>): number {
  const widths = columnWidths(columns);
  const head = rowHeight(
    columns.map(({ head: text }) => text),
    widths,
    size,
    true,
  );
  return rows.reduce((sum, cells) => sum + rowHeight(cells, widths, size), head);
}

interface Cell {
  readonly size: number;
  readonly isHead: boolean;
  readonly isNumber: boolean;
}

function cell(shapes: Shapes, text: string, { size, isHead, isNumber }: Cell): string {
  const style = {
    size,
    isBold: isHead,
    colour: isHead ? palette.ink2 : palette.ink,
    align: isNumber ? 'r' : 'l',
  } as const;
  const none = (side: string) => `<a:${side} w="0"><a:noFill/></a:${side}>`;
  const edge = `<a:lnB w="12700"><a:solidFill><a:srgbClr val="${isHead ? palette.axis : palette.line}"/></a:solidFill></a:lnB>`;
  const [across, down] = [emu(CELL.across), emu(CELL.down)];
  return (
    `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${shapes.paragraph(text, style)}</a:txBody>` +
    `<a:tcPr marL="${across}" marR="${across}" marT="${down}" marB="${down}" anchor="t">` +
    `${none('lnL')}${none('lnR')}${none('lnT')}${edge}<a:noFill/></a:tcPr></a:tc>`
  );
}
