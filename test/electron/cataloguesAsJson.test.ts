import { expect, test } from 'vitest';
import { cataloguesModule } from '../../electron/cataloguesAsJson.ts';
import { catalogues } from '../../shared/words/catalogues.ts';
import { languages } from '../../shared/words/language.ts';

test('the built catalogues are those of the source, text by text', async () => {
  const built = (await import(`data:text/javascript,${encodeURIComponent(cataloguesModule())}`)) as {
    catalogues: typeof catalogues;
  };
  expect(Object.keys(built.catalogues)).toEqual([...languages]);
  for (const language of languages) expect(built.catalogues[language]()).toStrictEqual(catalogues[language]());
});
