import { strToU8, zip } from 'fflate/browser';
import type { ContentOf } from '../../shared/contract/exportContent.ts';
import { writeCsv } from '../../shared/tables/writeCsv.ts';
import { wordsIn } from '../../shared/words/words.ts';
import { scenarioTables } from '../../shared/workbook/scenarioTables.ts';
import { fileName } from '../files/fileName.ts';

/** The monthly tables of a scenario as text files in a packed folder, in the form of the language. */
export function writeScenarioCsv({ language, ...input }: Omit<ContentOf<'csv'>, 'kind'>): Promise<Uint8Array> {
  const tables = scenarioTables(input, wordsIn(language));
  const files = tables.map(({ name, table }) => [`${fileName(name)}.csv`, strToU8(writeCsv(table, language))] as const);
  return new Promise((resolve, reject) => {
    zip(Object.fromEntries(files), (error, packed) => (error ? reject(error) : resolve(packed)));
  });
}
