import { expect, test } from 'vitest';
import { importLocalSchema, type LocalImport } from '../../../shared/contract/localInitiatives.ts';
import { localImportSentence } from '../../../shared/words/localImportSentence.ts';
import { wordsIn } from '../../../shared/words/words.ts';

function said(outcome: LocalImport): [string, string] {
  const checked = importLocalSchema.parse(outcome);
  return [localImportSentence(wordsIn('da'), checked), localImportSentence(wordsIn('en'), checked)];
}

const imported = { state: 'imported', added: 0, renamed: 0, unchanged: 0, unread: [] } as const;

test.each<[Partial<Extract<LocalImport, { state: 'imported' }>>, string, string]>([
  [{}, 'Ingen indsatser er hentet.', 'No initiatives have been imported.'],
  [{ added: 1 }, '1 indsats er hentet.', '1 initiative has been imported.'],
  [
    { added: 3, renamed: 1, unchanged: 2 },
    '3 indsatser er hentet. 1 af dem fandtes i en anden udgave og hedder nu “(importeret)”. 2 fandtes i forvejen.',
    '3 initiatives have been imported. 1 of them was here in another version and is now called “(imported)”. 2 were here already.',
  ],
  [
    { added: 2, unread: ['Den ene', 'Den anden'] },
    '2 indsatser er hentet. 2 indsatser i filen kunne ikke læses: Den ene, Den anden.',
    '2 initiatives have been imported. 2 initiatives in the file could not be read: Den ene, Den anden.',
  ],
])('what came of %o is told', (counts, danish, english) => {
  expect(said({ ...imported, unread: [], ...counts })).toEqual([danish, english]);
});

test.each(['cannotRead', 'tooLarge', 'notJson', 'notInitiatives', 'unknownVersion', 'tooMany'] as const)(
  'the refusal %s says why and that nothing was changed, in both languages',
  (reason) => {
    const [danish, english] = said({ state: 'refused', reason, facts: { megabytes: 8, found: 1200, most: 1000 } });
    expect(danish).toMatch(/^Filen .* Intet er ændret\.$/);
    expect(english).toMatch(/^The file .* Nothing has been changed\.$/);
    expect(danish.includes('1.200 indsatser')).toBe(reason === 'tooMany');
    expect(english.includes('8\u00a0MB')).toBe(reason === 'tooLarge');
  },
);
