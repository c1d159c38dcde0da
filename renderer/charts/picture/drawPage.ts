import type { Drawing, DrawingPart, DrawnText } from './drawing.ts';
import { plainSvg } from './plainSvg.ts';

/**
 * A part of the page as a drawing: its texts line by line where they stand, the grounds and borders of its boxes, and
 * the pictures in it, in the colours that they have there. What only screen readers see is left out.
 *
 * @param root an element that is laid out, in a window that need not be visible
 */
export function drawPage(root: HTMLElement): Drawing {
  const { left, top, width, height } = root.getBoundingClientRect();
  const parts: DrawingPart[] = [];
  const place = (rect: DOMRect) => ({ x: rect.left - left, y: rect.top - top, width: rect.width, height: rect.height });

  const drawBox = (element: Element, style: CSSStyleDeclaration) => {
    const rect = place(element.getBoundingClientRect());
    if (!isClear(style.backgroundColor)) {
      parts.push({ kind: 'box', ...rect, radius: pixels(style.borderTopLeftRadius), colour: style.backgroundColor });
    }
    const [above, under] = [pixels(style.borderTopWidth), pixels(style.borderBottomWidth)];
    const edge = { kind: 'box', x: rect.x, width: rect.width, radius: 0 } as const;
    if (above > 0) parts.push({ ...edge, y: rect.y, height: above, colour: style.borderTopColor });
    if (under > 0) {
      parts.push({ ...edge, y: rect.y + rect.height - under, height: under, colour: style.borderBottomColor });
    }
  };

  const draw = (element: Element) => {
    const style = getComputedStyle(element);
    if (style.display === 'none' || style.visibility === 'hidden' || element.classList.contains('visually-hidden'))
      return;
    if (element instanceof SVGSVGElement) {
      const viewBox = element.getAttribute('viewBox') ?? '';
      parts.push({ kind: 'picture', ...place(element.getBoundingClientRect()), viewBox, markup: plainSvg(element) });
      return;
    }
    drawBox(element, style);
    for (const child of element.childNodes) {
      if (child instanceof Text) parts.push(...linesOf(child, style, { left, top }));
      else if (child instanceof Element) draw(child);
    }
  };

  draw(root);
  return { width, height, parts };
}

/** A text as it is broken on the page. */
function linesOf(node: Text, style: CSSStyleDeclaration, origin: { left: number; top: number }): DrawnText[] {
  const lines: { text: string; rect: DOMRect }[] = [];
  const range = document.createRange();
  for (const { index, 0: word } of node.data.matchAll(/\S+/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const rect = range.getBoundingClientRect();
    if (rect.width === 0) continue;
    const line = lines.at(-1);
    if (line && Math.abs(line.rect.top - rect.top) < 2) line.text += ` ${word}`;
    else lines.push({ text: word, rect });
  }
  const looks = {
    size: pixels(style.fontSize),
    weight: style.fontWeight,
    colour: style.color,
    letterSpacing: pixels(style.letterSpacing),
  };
  const ascent = ascentOf(style);
  return lines.map(({ text, rect }) => ({
    kind: 'text',
    x: rect.left - origin.left,
    y: rect.top - origin.top + ascent,
    text,
    ...looks,
  }));
}

let measure: CanvasRenderingContext2D | null = null;

/** Pixels from the top of a font's letters to its base line. */
function ascentOf({ font, fontSize }: CSSStyleDeclaration): number {
  measure ??= document.createElement('canvas').getContext('2d');
  if (!measure) return pixels(fontSize);
  measure.font = font;
  return measure.measureText('').fontBoundingBoxAscent;
}

function isClear(colour: string): boolean {
  return colour === 'transparent' || /,\s*0\)$/.test(colour);
}

/** 0 for what is no length, as "normal". */
function pixels(length: string): number {
  return Number.parseFloat(length) || 0;
}
