import { describe, expect, test } from 'vitest';
import { documentFiles, documents } from '../../../shared/evidence/documents.ts';
import { findQuote } from '../../../shared/evidence/findQuote.ts';
import { foldText } from '../../../shared/evidence/foldText.ts';
import { library } from '../../../shared/evidence/library.ts';
import { promisingElements } from '../../../shared/evidence/localInitiative.ts';
import { allQuotes, type PlacedQuote } from './allQuotes.ts';
import { foldedShipped, foldedSources, sourceText } from './sourceTexts.ts';

/** Where the quote stands in its document, undefined when it is not there. */
function place({ file, quote }: PlacedQuote) {
  const source = foldedSources.get(file);
  return source && findQuote(source, quote);
}

/** How many sentences a quote has. An abbreviation or a date goes on in lower case or with a number, and ends none. */
function sentences(quote: string): number {
  return quote.match(/[.!?](?=\s+\p{Lu}|$)/gu)?.length ?? 1;
}

describe('quotes', () => {
  test('there are quotes to look for, in each of the five documents', () => {
    expect(new Set(allQuotes.map(({ file }) => file))).toEqual(new Set(documents.map(({ file }) => file)));
    expect(allQuotes.length).toBeGreaterThan(100);
  });

  test.each(allQuotes)('stands in $file: $quote', (placed) => {
    expect(place(placed)).toBeDefined();
  });

  test('every quote stands in the shipped text too, where the screen opens it', () => {
    const missing = allQuotes.filter(({ file, quote }) => {
      const text = foldedShipped.get(file);
      return !text || !findQuote(text, quote);
    });
    expect(missing).toEqual([]);
  });

  test('a quote with one word or number changed is not found', () => {
    for (const { file, quote } of allQuotes) {
      const doctored = /\d/.test(quote)
        ? quote.replace(/\d/, (digit) => String((Number(digit) + 1) % 10))
        : quote.replace(/\p{L}{4,}/u, 'ombyttet');
      expect(doctored).not.toBe(quote);
      expect(place({ file, quote: doctored }), doctored).toBeUndefined();
    }
  });

  test('a quote is at most two sentences', () => {
    expect(sentences('Det var ca. 5 pct. Så mange var det. Og flere endnu.')).toBe(3);
    for (const { quote } of allQuotes) expect(sentences(quote), quote).toBeLessThanOrEqual(2);
  });

  test('the place found is the wording itself, with the line breaks of the document', () => {
    const text = sourceText(documentFiles.knowledgeProjects);
    const found = findQuote(text, 'IPS-konsulentens sagsstamme er maksimalt 25 borgere.');
    expect(found && text.slice(found.start, found.end)).toBe('IPS-konsulentens sags\nstamme er maksimalt 25 borgere.');
  });

  test('the 11 elements of promising practice are named as in the catalogue, in its order', () => {
    const names = Object.values(promisingElements).map(({ da }, at) => `${at + 1}. ${da}`);
    expect(names).toHaveLength(11);
    // The catalogue prints a full stop after the tenth; nothing else differs.
    const list = names.map((name) => (name.startsWith('10.') ? `${name}.` : name)).join(' ');
    expect(place({ file: documentFiles.catalogue, quote: list })).toBeDefined();
  });
});

describe('the catalogue’s overview', () => {
  test.each(library.catalogueRows)('$id: the five cells stand beside each other in the catalogue', (row) => {
    const cells = [row.name, row.context, row.focus, row.targetGroup, ...row.anchoring];
    const printed = cells.map(({ da, asPrinted }) => asPrinted ?? da).join(' ');
    expect(place({ file: documentFiles.catalogue, quote: printed })).toBeDefined();
  });

  test('public pages are the ones that the catalogue gives', () => {
    const links = [...library.catalogueRows.map(({ mention }) => mention?.link), ...notes().map(({ link }) => link)];
    for (const link of links) {
      if (!link) continue;
      const withoutScheme = link.replace(/^https?:\/\/(?=www\.apmoller)/, '');
      expect(place({ file: documentFiles.catalogue, quote: withoutScheme }), link).toBeDefined();
    }
  });

  function notes() {
    return [...library.governanceExamples, ...library.focusPoints];
  }
});

describe('folding', () => {
  test('white space, hyphens and soft hyphens go; every other character stays', () => {
    expect(foldText('ar-\n\nbejds\u00ADmarked, 12 -15 %').folded).toBe('arbejdsmarked,1215%');
  });

  test('each character remembers its place', () => {
    expect(foldText('a -\n b').offsets).toEqual([0, 5]);
  });

  test('an empty quote is found nowhere', () => {
    expect(findQuote('tekst', ' - ')).toBeUndefined();
  });
});
