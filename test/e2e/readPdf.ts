import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A part of a tagged PDF's structure, as a heading or a cell, with what it says instead of a picture. */
export interface PdfTag {
  readonly role: string;
  readonly alt?: string;
}

/** What a test asks of a PDF. */
export interface ReadPdf {
  readonly title: string;
  readonly language: string;
  readonly isTagged: boolean;
  /** The texts of the pages, each in one line. */
  readonly pages: readonly string[];
  readonly tags: readonly PdfTag[];
  readonly fonts: readonly { readonly name: string; readonly isEmbedded: boolean; readonly isType3: boolean }[];
  /** The entries of the outline, those within others too. */
  readonly outline: readonly string[];
  /** Drawing operators of vector paths, page by page. */
  readonly paths: readonly number[];
}

/** Reads a PDF as a reader of files would, not as what made it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const { info } = await pdf.getMetadata();
  const facts = info as { Title?: string; Language?: string };
  const mark = (await pdf.getMarkInfo()) as ReadonlyMap<string, boolean> | null;
  const numbers = Array.from({ length: pdf.numPages }, (_, at) => at + 1);
  const pages = await Promise.all(numbers.map((number) => pdf.getPage(number)));
  const fonts = new Map<string, ReadPdf['fonts'][number]>();
  const paths: number[] = [];
  for (const page of pages) paths.push(await readOperators(page, fonts));
  return {
    title: facts.Title ?? '',
    language: facts.Language ?? '',
    isTagged: mark?.get('Marked') === true,
    pages: await Promise.all(pages.map(textOf)),
    tags: (await Promise.all(pages.map((page) => page.getStructTree()))).flatMap(tagsIn),
    fonts: [...fonts.values()],
    outline: await outlineOf(pdf),
    paths,
  };
}

async function textOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  return items
    .map((item) => ('str' in item ? item.str : ''))
    .join(' ')
    .replace(/\s+/g, ' ');
}

function tagsIn(node: unknown): PdfTag[] {
  if (typeof node !== 'object' || node === null || !('role' in node)) return [];
  const { role, alt, children = [] } = node as { role: string; alt?: string; children?: unknown[] };
  return [{ role, ...(alt === undefined ? {} : { alt }) }, ...children.flatMap(tagsIn)];
}

async function readOperators(page: PDFPageProxy, fonts: Map<string, ReadPdf['fonts'][number]>): Promise<number> {
  const { fnArray, argsArray } = await page.getOperatorList();
  fnArray.forEach((operator, at) => {
    if (operator !== OPS.setFont) return;
    const id = String(argsArray[at]?.[0]);
    const font = page.commonObjs.get(id) as { name?: string; missingFile?: boolean; isType3Font?: boolean };
    const name = font.name ?? id;
    fonts.set(name, { name, isEmbedded: font.missingFile !== true, isType3: font.isType3Font === true });
  });
  return fnArray.filter((operator) => operator === OPS.constructPath).length;
}

async function outlineOf(pdf: PDFDocumentProxy): Promise<string[]> {
  type Entry = { readonly title: string; readonly items: readonly Entry[] };
  const titles = ({ title, items }: Entry): string[] => [title, ...items.flatMap(titles)];
  return ((await pdf.getOutline()) as readonly Entry[] | null)?.flatMap(titles) ?? [];
}
