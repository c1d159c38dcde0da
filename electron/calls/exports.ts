import type { DataTable } from '../../shared/tables/dataTable.ts';
import { writeCsv } from '../../shared/tables/writeCsv.ts';
import type { Language } from '../../shared/words/language.ts';
import type { Words } from '../../shared/words/words.ts';
import type { Dialogs } from '../dialogs.ts';
import type { MakeExport } from '../exports/exportOnThread.ts';
import type { ExportWork } from '../exports/exportWork.ts';
import { choosePlace, putAt } from '../files/choosePlace.ts';
import type { Handlers } from './answer.ts';

type ExportCalls = Pick<Handlers, 'saveTable' | 'savePicture' | 'copyPicture' | 'startExport' | 'cancelExport'>;

interface Parts {
  readonly words: () => Words;
  readonly dialogs: Pick<Dialogs, 'whereToSave'>;
  /** Puts a picture (PNG) on the clipboard. */
  readonly copy: (png: Uint8Array<ArrayBuffer>) => Promise<void>;
  readonly work: ExportWork;
  readonly make: MakeExport;
}

/** What the planner takes out: a chart's numbers, its picture, and files of the whole scenario. */
export function exportCalls({ words, dialogs, copy, work, make }: Parts): ExportCalls {
  return {
    async saveTable({ name, table }) {
      const { t, language } = words();
      const kinds = { xlsx: t('exports.workbook'), csv: t('exports.csv') };
      const { path, ending } = await choosePlace(dialogs, name, kinds);
      return putAt(
        path,
        ending === 'csv' ? writeCsv(table, language) : await workbook(table, t('exports.about'), language),
      );
    },

    async savePicture({ name, svg, png }) {
      const { t } = words();
      const { path, ending } = await choosePlace(dialogs, name, { png: t('exports.png'), svg: t('exports.svg') });
      return putAt(path, ending === 'svg' ? svg : png);
    },

    async copyPicture({ png }) {
      await copy(png);
    },

    async startExport({ name, content }) {
      const { kind } = content;
      const { path } = await choosePlace(dialogs, name, endingOf(kind, words()));
      return work.run(kind, async (tools) => {
        const file = await make(content, tools);
        // Stopped at the last moment is stopped: what was at the place stays.
        tools.signal.throwIfAborted();
        return putAt(path, file);
      });
    },

    cancelExport() {
      work.stop();
      return undefined;
    },
  };
}

type Kind = Parameters<MakeExport>[0]['kind'];

/** The ending of a kind of file, and what it is called. The tables of a scenario as text are several: a packed folder. */
function endingOf(kind: Kind, { t }: Words): Partial<Record<Kind | 'zip', string>> {
  return kind === 'csv' ? { zip: t('exports.kinds.csv') } : { [kind]: t(`exports.kinds.${kind}`) };
}

/** What writes workbooks is loaded when the first is written: no start waits for it. */
async function workbook(table: DataTable, about: string, language: Language): Promise<Uint8Array> {
  const { writeXlsx } = await import('../exports/writeXlsx.ts');
  return writeXlsx([table], about, language);
}
