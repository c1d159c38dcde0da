import { expect, test } from 'vitest';
import type { Imported } from '../../../shared/contract/files.ts';
import {
  exportedSentence,
  importedSentence,
  refusedFileSentence,
  unreadNames,
} from '../../../shared/words/fileSentences.ts';
import { wordsIn } from '../../../shared/words/words.ts';

const [da, en] = [wordsIn('da'), wordsIn('en')];

const imported: Imported = {
  added: 0,
  renamed: 0,
  there: 0,
  comments: 0,
  figures: 0,
  localInitiatives: 0,
  unread: [],
  unreadCount: 0,
};

test('an import says what came, in one sentence for each kind of thing', () => {
  expect(importedSentence(da, { ...imported, added: 3, renamed: 1, there: 2 })).toBe(
    '3 scenarier er importeret. 1 af dem havde samme navn som et af dine og hedder nu “(importeret)”. 2 fandtes i forvejen.',
  );
  expect(importedSentence(da, { ...imported, there: 1, comments: 2 })).toBe(
    'Ingen nye scenarier. 1 fandtes i forvejen. 2 nye kommentarer.',
  );
  expect(importedSentence(da, { ...imported, there: 1, figures: 3 })).toBe(
    'Ingen nye scenarier. 1 fandtes i forvejen. 3 nye måltal eller faktiske tal.',
  );
  expect(importedSentence(en, { ...imported, added: 1, localInitiatives: 1 })).toBe(
    '1 scenario is imported. 1 local initiative.',
  );
});

test('what could not be read is named, and the rest of a long list counted', () => {
  const unread = Array.from({ length: 12 }, (_, at) => ({ kind: 'line' as const, name: String(at + 2) }));
  expect(unreadNames(da, { unread, unreadCount: 300 })).toMatch(/^linje 2, .*linje 9, 292 mere$/);
  const broken = { ...imported, added: 1, unread: [{ kind: 'scenario' as const, name: 'Plan' }], unreadCount: 1 };
  expect(importedSentence(da, broken)).toBe('1 scenarie er importeret. Kunne ikke læses: scenariet “Plan”.');
});

test('an export says where, and which scenarios are not in it', () => {
  const exported = { path: '/x.ungeplan', count: 2, unreadable: ['Syg'], isBeside: false };
  expect(exportedSentence(da, exported)).toBe(
    '2 scenarier er gemt i /x.ungeplan. Et scenarie kunne ikke læses og er ikke med: Syg.',
  );
  expect(exportedSentence(en, { ...exported, count: 1, unreadable: [] })).toBe('1 scenario is saved in /x.ungeplan.');
});

test('a refusal names the file, what is allowed and what to do', () => {
  const refused = { state: 'refused', name: 'plan.ungeplan' } as const;
  const newer = { ...refused, reason: 'newerVersion', facts: { found: 2, newest: 1 } } as const;
  expect(refusedFileSentence(da, newer)).toMatch(/“plan.ungeplan”.*filformat 2.*til og med 1.*Installér/);
  const large = { ...refused, reason: 'tooLarge', facts: { megabytes: 256 } } as const;
  expect(refusedFileSentence(da, large)).toContain('højst 256\u00a0MB');
  for (const reason of ['notOurs', 'cannotRead'] as const) {
    for (const words of [da, en]) {
      expect(refusedFileSentence(words, { ...refused, reason, facts: {} })).toContain('“plan.ungeplan”');
    }
  }
});
