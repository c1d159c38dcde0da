import { callError } from '../../shared/contract/errors.ts';
import type { ContentOf, ExportKind } from '../../shared/contract/exportContent.ts';
import { wordsIn } from '../../shared/words/words.ts';
import { api } from '../api.ts';
import { useAppStore } from './appStore.ts';
import { useExportStore } from './exportStore.ts';
import type { TellDone } from './whenDrawn.ts';

/**
 * Takes a file of the whole scenario out of the app: gathers its content here, asks where to, and has the main process
 * make it. Says where it is, or why there is none; a choice not made, or a stop, says nothing. One at a time.
 *
 * @param name what the file is to be called, without its ending
 * @param prepare gathers what the file is made from, and tells how far that is; throws where a picture cannot be drawn
 */
export async function runExport<Kind extends ExportKind>(
  kind: Kind,
  name: string,
  prepare: Prepare<ContentOf<Kind>>,
): Promise<void> {
  if (useExportStore.getState().running) return;
  const { notify, fail, settings } = useAppStore.getState();
  const controller = new AbortController();
  const { signal } = controller;
  const unfollow = api.onExportProgress((progress) => {
    const stop = () => void api.cancelExport(undefined);
    useExportStore.setState({ running: progress && { stage: 'making', stop, ...progress } });
  });
  useExportStore.setState({
    running: {
      kind,
      stage: 'preparing',
      done: 0,
      total: null,
      stop: () => {
        controller.abort();
        useExportStore.setState({ running: null });
      },
    },
  });
  try {
    const content = await gathered(prepare, signal);
    if (signal.aborted) return;
    if (!content) return fail(callError('noPicture'));
    // Nothing of ours over the system's own dialog.
    useExportStore.setState({ running: null });
    const saved = await api.startExport({ name, content });
    if (saved.ok) {
      const text = wordsIn(settings.language).t('exports.saved', { path: saved.value.path });
      notify({ text, isAtEnd: true });
    } else if (saved.error.code !== 'cancelled') fail(saved.error);
  } finally {
    unfollow();
    useExportStore.setState({ running: null });
  }
}

type Prepare<Content> = (signal: AbortSignal, tell: TellDone) => Promise<Content> | Content;

/** Null where it could not be gathered. */
async function gathered<Content>(prepare: Prepare<Content>, signal: AbortSignal): Promise<Content | null> {
  const tell: TellDone = (done, total) =>
    useExportStore.setState(({ running }) =>
      running?.stage === 'preparing' ? { running: { ...running, done, total } } : { running },
    );
  try {
    return await prepare(signal, tell);
  } catch {
    return null;
  }
}
