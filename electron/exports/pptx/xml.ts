import { plainText } from '../plainText.ts';

/** What every part of a presentation begins with. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The name spaces of drawings, relations and presentations. */
export const NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in an element or an attribute. */
export function escaped(text: string): string {
  return plainText(text)
    .replace(/[\t\n\r]+/g, ' ')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
}
