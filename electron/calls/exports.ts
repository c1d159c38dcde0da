import { extname } from 'node:path';
import { callError } from '../../shared/contract/errors.ts';
import { writeCsv } from '../../shared/tables/writeCsv.ts';
import type { Language } from '../../shared/words/language.ts';
import type { Words } from '../../shared/words/words.ts';
import type { Dialogs } from '../dialogs.ts';
import { fileName } from '../files/fileName.ts';
import { writeWhole } from '../files/writeWhole.ts';
import { CallFailure, type Handlers } from './answer.ts';

type ExportCalls = Pick<Handlers, 'saveTable' | 'savePicture' | 'copyPicture'>;

interface Parts {
  readonly words: () => Words;
  readonly dialogs: Pick<Dialogs, 'whereToSave'>;
  /** Puts a picture (PNG) on the clipboard. */
  readonly copy: (png: Uint8Array<ArrayBuffer>) => Promise<void>;
}

/** What the planner takes out of a chart: its numbers as a file, its picture as a file or on the clipboard. */
export function exportCalls({ words, dialogs, copy }: Parts): ExportCalls {
  /** The chosen path, with the first ending where it was given none of them, and its ending. */
  const choose = async <Ending extends string>(name: string, kinds: Readonly<Record<Ending, string>>) => {
    const endings = Object.keys(kinds) as Ending[];
    const offered = endings.map((ending) => ({ kind: kinds[ending], ending }));
    const first = endings[0] as Ending;
    const path = await dialogs.whereToSave(`${fileName(name)}.${first}`, offered);
    if (path === null) throw new CallFailure(callError('cancelled'));
    const ending = endings.find((one) => extname(path).toLowerCase() === `.${one}`);
    return ending ? { path, ending } : { path: `${path}.${first}`, ending: first };
  };

  return {
    async saveTable({ name, table }) {
      const { t, language } = words();
      const { path, ending } = await choose(name, { xlsx: t('exports.workbook'), csv: t('exports.csv') });
      await writeWhole(
        path,
        ending === 'csv' ? writeCsv(table, language) : await workbook(table, t('exports.about'), language),
      );
      return { path };
    },

    async savePicture({ name, svg, png }) {
      const { t } = words();
      const { path, ending } = await choose(name, { png: t('exports.png'), svg: t('exports.svg') });
      await writeWhole(path, ending === 'svg' ? svg : png);
      return { path };
    },

    async copyPicture({ png }) {
      await copy(png);
    },
  };
}

type Table = Parameters<typeof writeCsv>[0];

/** What writes workbooks is loaded when the first is written: no start waits for it. */
async function workbook(table: Table, about: string, language: Language): Promise<Uint8Array> {
  const { writeXlsx } = await import('../exports/writeXlsx.ts');
  return writeXlsx([table], about, language);
}
