import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a PDF can do beside being read, and what can be read in it. */
interface PdfPowers {
  /** Scripts, actions, links out of it and files within it, each named. */
  readonly powers: readonly string[];
  /** Of all pages, without spaces: where a line breaks says nothing. */
  readonly text: string;
  readonly title: string;
}

/** Opens a PDF as a reader of files does, and looks for all that it might do. */
export async function powersIn(bytes: Uint8Array): Promise<PdfPowers> {
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const powers: string[] = [];
  const found = (name: string, power: unknown) => {
    if (power) powers.push(`${name}: ${JSON.stringify(power)}`);
  };
  found('scripts', await pdf.getJSActions());
  found('an action at the opening', await pdf.getOpenAction());
  found('files', await pdf.getAttachments());
  found('fields', await pdf.getFieldObjects());
  let text = '';
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    found(`scripts of page ${number}`, await page.getJSActions());
    for (const { url, unsafeUrl, action, actions, resetForm, attachment } of await page.getAnnotations()) {
      found(`a link on page ${number}`, url ?? unsafeUrl ?? action ?? actions ?? resetForm ?? attachment);
    }
    const { items } = await page.getTextContent();
    text += items.map((item) => ('str' in item ? item.str : '')).join('');
  }
  type Entry = { readonly url?: string | null; readonly unsafeUrl?: string; readonly items: readonly Entry[] };
  const links = ({ url, unsafeUrl, items }: Entry): unknown[] => [url, unsafeUrl, ...items.flatMap(links)];
  const outline = ((await pdf.getOutline()) as readonly Entry[] | null) ?? [];
  for (const link of outline.flatMap(links)) found('a link of the outline', link);
  const { info } = await pdf.getMetadata();
  return { powers, text: text.replaceAll(/\s/g, ''), title: (info as { Title?: string }).Title ?? '' };
}
