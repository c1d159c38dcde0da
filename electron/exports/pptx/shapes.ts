import type { Box } from '../../../shared/slides/slideLayout.ts';
import { type Colour, palette } from './palette.ts';
import { escaped } from './xml.ts';

/** English Metric Units in a unit of the slide, and hundredths of a point in one of its type. */
const EMU = 6350;
const HUNDREDTHS = 50;

/** How a text is set. */
export interface TextStyle {
  /** In units of the slide. */
  readonly size: number;
  readonly colour?: Colour;
  readonly isBold?: boolean;
  readonly align?: 'l' | 'ctr' | 'r';
  /** Where it stands in its box. */
  readonly anchor?: 't' | 'ctr' | 'b';
}

/** Makes the shapes of one slide: each has an id of its own, and every text its language. */
export class Shapes {
  readonly #lang: string;
  #last = 1;

  /** @param lang "da-DK" */
  constructor(lang: string) {
    this.#lang = lang;
  }

  /** Where a text of the layout goes: a title, a foot or a number, which readers and outlines know. */
  placeholder(name: string, placeholder: string, box: Box, text: string, style: TextStyle): string {
    return this.#shape(name, '', `<a:spLocks noGrp="1"/>`, `<p:ph ${placeholder}/>`, box, {
      geometry: '',
      body: this.body(this.paragraph(text, style), style),
    });
  }

  /** The number of the slide, which PowerPoint counts. */
  number(name: string, box: Box, at: number, style: TextStyle): string {
    const field =
      `<a:p><a:pPr algn="r"/><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum">${this.run(style)}` +
      `<a:t>${at}</a:t></a:fld></a:p>`;
    return this.#shape(name, '', '<a:spLocks noGrp="1"/>', '<p:ph type="sldNum" sz="quarter" idx="12"/>', box, {
      geometry: '',
      body: this.body(field, style),
    });
  }

  /** On a page of notes: where the slide stands in small. */
  picturePlace(box: Box): string {
    return (
      `<p:sp><p:nvSpPr><p:cNvPr id="${this.#next()}" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" ` +
      'noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr>' +
      `<p:spPr><a:xfrm>${place4(box)}</a:xfrm>${RECTANGLE}</p:spPr>${this.body(this.paragraph('', { size: 24 }), { size: 24 })}</p:sp>`
    );
  }

  /** On a page of notes: the notes. */
  notesPlace(box: Box, texts: readonly string[]): string {
    const style = { size: 24 } as const;
    return this.#shape('Notes', '', '<a:spLocks noGrp="1"/>', '<p:ph type="body" sz="quarter" idx="1"/>', box, {
      geometry: RECTANGLE,
      body: this.body(texts.map((text) => this.paragraph(text, style)).join(''), style),
    });
  }

  text(name: string, box: Box, paragraphs: readonly string[], style: TextStyle): string {
    return this.#shape(name, '', '', '', box, {
      geometry: RECTANGLE,
      body: this.body(paragraphs.join(''), style),
      isText: true,
    });
  }

  ellipse(name: string, box: Box, fill: Colour | null, line: Colour): string {
    const inside = fill === null ? '<a:noFill/>' : `<a:solidFill><a:srgbClr val="${fill}"/></a:solidFill>`;
    const edge = `<a:ln w="19050"><a:solidFill><a:srgbClr val="${line}"/></a:solidFill></a:ln>`;
    return this.#shape(name, '', '', '', box, {
      geometry: `<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom>${inside}${edge}`,
      body: this.body(this.paragraph('', { size: 20 }), { size: 20 }),
    });
  }

  /** Shapes that are one picture, with what it shows for those who do not see it. */
  group(name: string, alt: string, box: Box, draw: () => string): string {
    const id = this.#next();
    const place = place4(box);
    const from = place.replaceAll('a:off', 'a:chOff').replaceAll('a:ext ', 'a:chExt ');
    return (
      `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${id}" name="${escaped(name)}" descr="${escaped(alt)}"/><p:cNvGrpSpPr/>` +
      `<p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${place}${from}</a:xfrm></p:grpSpPr>${draw()}</p:grpSp>`
    );
  }

  /** A table or a chart. */
  frame(name: string, alt: string, box: Box, uri: string, content: string): string {
    return (
      `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${this.#next()}" name="${escaped(name)}" descr="${escaped(alt)}"/>` +
      `<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>` +
      `<p:xfrm>${place4(box)}</p:xfrm><a:graphic><a:graphicData uri="${uri}">${content}</a:graphicData></a:graphic>` +
      '</p:graphicFrame>'
    );
  }

  /** A thin line across the slide. */
  rule(name: string, box: Box): string {
    return (
      `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="${this.#next()}" name="${escaped(name)}"/><p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr>` +
      `<p:spPr><a:xfrm>${place4(box)}</a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom>` +
      `<a:ln w="12700"><a:solidFill><a:srgbClr val="${palette.line}"/></a:solidFill></a:ln></p:spPr></p:cxnSp>`
    );
  }

  paragraph(text: string, style: TextStyle, properties = ''): string {
    const { align = 'l' } = style;
    const set = properties === '' ? `<a:pPr algn="${align}"/>` : properties;
    if (text === '') return `<a:p>${set}${this.run(style, 'endParaRPr')}</a:p>`;
    return `<a:p>${set}<a:r>${this.run(style)}<a:t>${escaped(text)}</a:t></a:r></a:p>`;
  }

  run({ size, colour = palette.ink, isBold = false }: TextStyle, name = 'rPr'): string {
    return (
      `<a:${name} lang="${this.#lang}" sz="${Math.round(size * HUNDREDTHS)}" b="${isBold ? 1 : 0}" dirty="0">` +
      `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:${name}>`
    );
  }

  /** @param tag of what holds the text: a shape's or a cell's */
  body(paragraphs: string, { anchor = 't' }: TextStyle, tag = 'p:txBody'): string {
    const box = `<a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchor}"><a:normAutofit/></a:bodyPr>`;
    return `<${tag}>${box}<a:lstStyle/>${paragraphs}</${tag}>`;
  }

  #next(): number {
    this.#last += 1;
    return this.#last;
  }

  #shape(name: string, alt: string, locks: string, placeholder: string, box: Box, content: Content): string {
    const description = alt === '' ? '' : ` descr="${escaped(alt)}"`;
    return (
      `<p:sp><p:nvSpPr><p:cNvPr id="${this.#next()}" name="${escaped(name)}"${description}/>` +
      `<p:cNvSpPr${content.isText ? ' txBox="1"' : ''}>${locks}</p:cNvSpPr><p:nvPr>${placeholder}</p:nvPr></p:nvSpPr>` +
      `<p:spPr><a:xfrm>${place4(box)}</a:xfrm>${content.geometry}</p:spPr>${content.body}</p:sp>`
    );
  }
}

interface Content {
  readonly geometry: string;
  readonly body: string;
  readonly isText?: boolean;
}

const RECTANGLE = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/>';

/** Units of the slide in EMU. */
export function emu(units: number): number {
  return Math.round(units * EMU);
}

function place4({ x, y, width, height }: Box): string {
  return `<a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/>`;
}
