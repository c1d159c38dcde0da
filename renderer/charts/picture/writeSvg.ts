import type { Drawing, DrawingPart } from './drawing.ts';

/** The app's own font, which travels inside the drawing, and those that every system has one of. */
const FONTS = "'IBM Plex Sans','Segoe UI',Arial,sans-serif";

interface About {
  /** What the drawing is of, for those who do not see it. */
  readonly title: string;
  /** Rules that bring the font along; empty for a drawing that makes do with the system's. */
  readonly fontFaces: string;
}

/** The drawing as a file of its own on a white ground: it refers to nothing outside itself. */
export function writeSvg({ width, height, parts }: Drawing, { title, fontFaces }: About): string {
  const size = `width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" font-family="${FONTS}">`,
    `<title>${escaped(title)}</title>`,
    ...(fontFaces === '' ? [] : [`<style>${fontFaces}</style>`]),
    '<rect width="100%" height="100%" fill="#ffffff"/>',
    ...parts.map(markupOf),
    '</svg>',
  ].join('\n');
}

function markupOf(part: DrawingPart): string {
  const place = `x="${round(part.x)}" y="${round(part.y)}"`;
  if (part.kind === 'text') {
    const spacing = part.letterSpacing === 0 ? '' : ` letter-spacing="${round(part.letterSpacing)}"`;
    const font = `font-size="${round(part.size)}" font-weight="${part.weight}"${spacing}`;
    return `<text ${place} ${font} fill="${part.colour}" xml:space="preserve">${escaped(part.text)}</text>`;
  }
  const size = `width="${round(part.width)}" height="${round(part.height)}"`;
  if (part.kind === 'box') {
    const radius = part.radius === 0 ? '' : ` rx="${round(part.radius)}"`;
    return `<rect ${place} ${size}${radius} fill="${part.colour}"/>`;
  }
  const units = part.viewBox === '' ? '' : ` viewBox="${part.viewBox}"`;
  return `<svg ${place} ${size}${units} overflow="visible">${part.markup}</svg>`;
}

function round(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Without the characters that no XML may hold. */
function escaped(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]/gu, '').replace(/[&<>"]/g, (character) => entities[character] ?? '');
}
