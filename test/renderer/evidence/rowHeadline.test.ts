import { expect, test } from 'vitest';
import { rowHeadline } from '../../../renderer/screens/evidence/rowHeadline.ts';
import { library } from '../../../shared/evidence/library.ts';
import { wordsIn } from '../../../shared/words/words.ts';
import { theEntry } from './theEntry.ts';

const textOf = (id: string, language: 'da' | 'en' = 'da') => rowHeadline(wordsIn(language), theEntry(id)).text;

test('two groups give the difference in percentage points, with a sign', () => {
  expect(textOf('mentor')).toBe('+4 og +2');
  expect(textOf('mentor', 'en')).toBe('+4 and +2');
  expect(textOf('ips')).toBe('+13,5');
  expect(textOf('brobygning')).toBe('+15');
});

test('one group gives what was counted, with the source’s own caution', () => {
  expect(textOf('energi-til-hinanden')).toBe('65\u00a0%');
  expect(textOf('ung-i-uddannelse')).toBe('knap 80\u00a0%');
  expect(textOf('jobfirst')).toBe('knap 2 t/uge');
  expect(textOf('retention-bedsteforaeldre')).toBe('30\u00a0% til 3,6\u00a0%');
});

test('a direction stands in words, and other research never in its place', () => {
  expect(textOf('nytteindsats')).toBe('positiv');
  expect(textOf('sagsbehandlerskift')).toBe('negativ');
  expect(textOf('faerre-sager')).toBe('5 studier');
});

test('a target and a borrowed effect are no result', () => {
  expect(rowHeadline(wordsIn('da'), theEntry('ips-ung'))).toEqual({ text: 'ikke målt', unit: null, isEmpty: true });
});

test('no relative change stands alone in the list', () => {
  const relative = library.entries.filter((entry) => /relativ/.test(rowHeadline(wordsIn('da'), entry).text));
  expect(relative).toEqual([]);
});

test('an entry of the catalogue’s overview alone has no figure', () => {
  expect(textOf('skub')).toBe('ingen tal');
});
