import { describe, expect, test } from 'vitest';
import { documentFiles } from '../../../shared/evidence/documents.ts';
import { foldText } from '../../../shared/evidence/foldText.ts';
import { passageOf } from '../../../shared/evidence/passage.ts';
import { runningText } from '../../../shared/evidence/runningText.ts';
import { allQuotes } from './allQuotes.ts';
import { namesIn } from './personNames.ts';
import { shippedText } from './sourceTexts.ts';

const text =
  'Før det hele. Den første sætning er her. Den anden har 12 pct. af de unge.\nDen tredje slut-\nter. Den fjerde er sidst.';

describe('a passage', () => {
  test('is whole sentences on both sides, as far as the reach goes', () => {
    expect(passageOf(text, 'Den anden har 12 pct. af de unge.', 30)).toEqual({
      before: 'Den første sætning er her. ',
      wording: 'Den anden har 12 pct. af de unge.',
      after: ' Den tredje slutter.',
      isCutBefore: true,
      isCutAfter: true,
    });
  });

  test('at the ends of the document nothing is cut', () => {
    const passage = passageOf(text, 'Den anden har 12 pct. af de unge.', 1000);
    expect(passage).toMatchObject({ isCutBefore: false, isCutAfter: false });
    expect(passage && passage.before + passage.wording + passage.after).toBe(runningText(text));
  });

  test('a sentence longer than the reach is cut between words', () => {
    expect(passageOf('et to tre fire fem seks', 'fire', 6)).toMatchObject({ before: 'tre ', after: ' fem' });
    expect(passageOf('et to tre fire fem seks', 'fire', 0)).toMatchObject({ before: '', after: '' });
  });

  test('of what is not there is none', () => {
    expect(passageOf(text, 'Den femte.')).toBeUndefined();
  });

  test.each(allQuotes)('is found in $file for: $quote', ({ file, quote }) => {
    const passage = passageOf(shippedText(file), quote);
    expect(foldText(passage?.wording ?? '').folded).toBe(foldText(quote).folded);
    const shown = `${passage?.before}${passage?.wording}${passage?.after}`;
    expect(shown.length).toBeGreaterThan(quote.length);
    expect(shown.length).toBeLessThanOrEqual(quote.length + 850);
    expect(namesIn(shown)).toEqual([]);
  });
});

describe('running text', () => {
  test.each([
    ['arbejds-\n\nmarkedet', 'arbejdsmarkedet'],
    ['samtæn-\nke', 'samtænke'],
    ['uddannelses-\nog jobrettet', 'uddannelses- og jobrettet'],
    ['UU-\n\nvejlederne', 'UU-vejlederne'],
    ['JobFirst-\nforsøget', 'JobFirst-forsøget'],
    ['ikke-\nuddannelsesparate', 'ikke-uddannelsesparate'],
    ['https://star.dk/om-\nstyrelsen', 'https://star.dk/om-styrelsen'],
    ['i delta\ngergruppen', 'i deltagergruppen'],
    ['flere unge \nkom i job', 'flere unge kom i job'],
    ['Overskrift\nTekst', 'Overskrift Tekst'],
    ['job- og  uddannelse ', 'job- og uddannelse'],
  ])('%j becomes %j', (lines, running) => {
    expect(runningText(lines)).toBe(running);
  });

  test('changes no letter, figure or mark of the documents', () => {
    for (const file of Object.values(documentFiles)) {
      expect(foldText(runningText(shippedText(file))).folded).toBe(foldText(shippedText(file)).folded);
    }
  });
});
