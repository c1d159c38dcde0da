import { expect, test } from 'vitest';
import { figureText, horizonText, significanceText, sizeText } from '../../../renderer/screens/evidence/figureText.ts';
import type { Figure } from '../../../shared/evidence/figure.ts';
import { library } from '../../../shared/evidence/library.ts';
import { languages } from '../../../shared/words/language.ts';
import { wordsIn } from '../../../shared/words/words.ts';
import { theEntry } from './theEntry.ts';

const words = wordsIn('da');

function figureOf(entry: string, id: string): Figure {
  const figure = theEntry(entry).figures.find((one) => one.id === id);
  if (!figure) throw new RangeError(`${entry} has no figure ${id}.`);
  return figure;
}

test('a number stands with its unit and the source’s own word for how exact it is', () => {
  expect(figureText(words, figureOf('jobfirst', 'hours-78-weeks'))).toBe('knap 2 t/uge');
  expect(figureText(words, figureOf('ips-ung', 'target'))).toBe('mindst 50\u00a0%');
  expect(figureText(words, figureOf('mentor', 'low-marks'))).toBe('7 til 10 procentpoint');
  expect(figureText(words, figureOf('ips', 'published-saving'))).toBe('72.000\u00a0kr.');
  expect(figureText(wordsIn('en'), figureOf('mentor', 'in-job'))).toBe('about 5\u00a0% without, 7\u00a0% with');
});

test('a relative change says that it is one', () => {
  expect(figureText(words, figureOf('ips', 'relative-gain'))).toBe('knap 30\u00a0% (relativt)');
});

test('over how long, on how many and how sure stand where the source says so, else nothing', () => {
  const figure = figureOf('ips', 'mood-and-anxiety');
  expect(horizonText(words, figure)).toBe('24 måneder');
  expect(sizeText(words, figure)).toBe('162 i indsatsen, 164 i kontrol');
  expect(significanceText(words, figure)).toBe('ikke statistisk sikker, p-værdi 0,2');
  const plain = figureOf('mentor', 'job-centres');
  expect([horizonText(words, plain), sizeText(words, plain), significanceText(words, plain)]).toEqual(['', '', '']);
});

test.each(languages)('every figure of the library can be said in %s', (language) => {
  const said = library.entries.flatMap(({ figures }) => figures.map((figure) => figureText(wordsIn(language), figure)));
  expect(said.filter((text) => text === '' || /evidence\.|NaN|undefined/.test(text))).toEqual([]);
});
