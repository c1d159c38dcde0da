import { basename } from 'node:path';
import { callError } from '../../shared/contract/errors.ts';
import type { TableFile, TableRefusal } from '../../shared/contract/tables.ts';
import { tableLimits } from '../../shared/tabular/table.ts';
import { wordsIn } from '../../shared/words/words.ts';
import type { Store } from '../database/store.ts';
import type { Dialogs } from '../dialogs.ts';
import { readBytes } from '../files/readBytes.ts';
import type { RunRead } from '../tables/readWorkbookOnThread.ts';
import { CallFailure, type Handlers } from './answer.ts';

type ImportCalls = Pick<Handlers, 'openTable'>;

interface Parts {
  readonly storeOf: () => Store;
  readonly dialogs: Pick<Dialogs, 'whichToOpen'>;
  readonly readWorkbook: RunRead;
}

/** The first bytes of a packed file, of which a workbook is one. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** The first bytes of an old workbook, and of one that is locked with a password. */
const OLD = [0xd0, 0xcf, 0x11, 0xe0];

/** Opens the tables that a planner chooses to take in. The window gets cells or bytes, and never a path. */
export function importCalls({ storeOf, dialogs, readWorkbook }: Parts): ImportCalls {
  return {
    async openTable() {
      const { t } = wordsIn(storeOf().settings.get().language);
      const path = await dialogs.whichToOpen(t('import.fileKind'), ['csv', 'tsv', 'txt', 'xlsx', 'xlsm']);
      if (path === null) throw new CallFailure(callError('cancelled'));
      return openTable(path, readWorkbook);
    },
  };
}

/** What a file is goes by its first bytes, whatever it is called. */
async function openTable(path: string, readWorkbook: RunRead): Promise<TableFile> {
  const read = await readBytes(path, tableLimits.bytes);
  if (!read.ok) return refused(read.reason);
  const { bytes } = read;
  const name = basename(path);
  if (startsWith(bytes, OLD)) return refused(isLocked(bytes) ? 'encrypted' : 'oldWorkbook');
  if (!startsWith(bytes, ZIP)) return { state: 'text', name, bytes };
  const workbook = await readWorkbook(bytes);
  return workbook.ok ? { state: 'workbook', name, sheets: [...workbook.sheets] } : refused(workbook.reason);
}

function refused(reason: TableRefusal): TableFile {
  return { state: 'refused', reason, megabytes: tableLimits.bytes / 2 ** 20 };
}

function startsWith(bytes: Uint8Array, begin: readonly number[]): boolean {
  return begin.every((byte, at) => bytes[at] === byte);
}

/** A locked workbook names the stream that it is encrypted in, in UTF-16. */
function isLocked(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('EncryptedPackage', 0, 'utf16le');
}
