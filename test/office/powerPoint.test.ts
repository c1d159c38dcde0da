import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { writePptx } from '../../electron/exports/writePptx.ts';
import { slideLayout } from '../../shared/slides/slideLayout.ts';
import { convert } from '../officeSuite.ts';
import { someDecks } from '../shared/slides/someDecks.ts';

/** The text of each page of a PDF, without its spaces: where a line is broken is not what is tested. */
async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(squeezed(items.map((item) => ('str' in item ? item.str : '')).join('')));
  }
  return pages;
}

function squeezed(text: string): string {
  return text.replace(/[\s\u00a0]/g, '');
}

test.each(someDecks)('$name: an office program shows every slide with its message', async ({ deck }) => {
  const pages = await pagesOf(await convert(await writePptx(deck), 'pptx', 'pdf'));
  expect(pages).toHaveLength(deck.slides.length);
  for (const [at, slide] of deck.slides.entries()) {
    expect(pages[at], slide.id).toContain(squeezed(slideLayout(slide).title.text));
    if (slide.body.kind === 'bars') {
      for (const { name } of slide.body.bars) expect(pages[at], slide.id).toContain(squeezed(name));
    }
  }
});
