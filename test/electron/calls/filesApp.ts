import { join } from 'node:path';
import { answer, type Handlers } from '../../../electron/calls/answer.ts';
import { commentCalls } from '../../../electron/calls/comments.ts';
import { fileCalls } from '../../../electron/calls/files.ts';
import { FileWork } from '../../../electron/files/fileWork.ts';
import { OfferedFiles } from '../../../electron/files/offeredFiles.ts';
import { readCarried } from '../../../electron/tables/readCarried.ts';
import type { CallName } from '../../../shared/contract/callNames.ts';
import type { FileProgress, Imported, Offered } from '../../../shared/contract/files.ts';
import { wordsIn } from '../../../shared/words/words.ts';
import { openTestStore, temporaryFolder } from '../database/storeForTest.ts';

/** The calls as the page makes them, on a store of its own, with dialogs that answer with `path`. */
export async function anApp(path: string | null = join(temporaryFolder(), 'fil.ungeplan')) {
  const { store, clock } = await openTestStore(temporaryFolder());
  const dialogs = { whereToSave: async () => path, whichToOpen: async () => path };
  const files = new OfferedFiles();
  const told: FileProgress[] = [];
  const work = new FileWork((progress) => told.push(progress));
  const storeOf = () => store;
  const parts = {
    storeOf,
    words: () => wordsIn('da'),
    dialogs,
    files,
    work,
    readCarried,
    app: '0.1.0',
    clock: clock.now,
  };
  const handlers = { ...fileCalls(parts), ...commentCalls(storeOf, clock.now) } as Handlers;
  const ask = (name: CallName, input?: unknown) => answer(name, handlers, input, () => undefined);
  const value = async <T>(name: CallName, input?: unknown): Promise<T> => {
    const answered = await ask(name, input);
    if (!answered.ok) throw new Error(`${name}: ${answered.error.code}`);
    return answered.value as T;
  };
  const offer = async () => {
    const offered = await value<Offered>('chooseFile');
    if (offered.state === 'refused') throw new Error(offered.reason);
    return offered;
  };
  const take = async () => value<Imported>('importFile', { file: (await offer()).file });
  return { store, clock, path: path ?? '', files, ask, value, offer, take, told, work };
}

/** What an import says that brought nothing. */
export const nothing = {
  unread: [],
  unreadCount: 0,
  renamed: 0,
  there: 0,
  comments: 0,
  figures: 0,
  localInitiatives: 0,
};
