import type { ContentOf, ExportKind } from '../../shared/contract/exportContent.ts';
import { wordsIn } from '../../shared/words/words.ts';
import { api } from '../api.ts';
import { useAppStore } from './appStore.ts';
import { useExportStore } from './exportStore.ts';

/**
 * Takes a file of the whole scenario out of the app: gathers its content here, asks where to, and has the main process
 * make it. Says where it is, or why there is none; a choice not made, or a stop, says nothing. One at a time.
 *
 * @param name what the file is to be called, without its ending
 * @param prepare gathers what the file is made from; may throw, and need not look at the signal
 */
export async function runExport<Kind extends ExportKind>(
  kind: Kind,
  name: string,
  prepare: (signal: AbortSignal) => Promise<ContentOf<Kind>> | ContentOf<Kind>,
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
    const content = await prepare(signal);
    if (signal.aborted) return;
    // Nothing of ours over the system's own dialog.
    useExportStore.setState({ running: null });
    const saved = await api.startExport({ name, content });
    if (saved.ok) notify({ text: wordsIn(settings.language).t('exports.saved', { path: saved.value.path }) });
    else if (saved.error.code !== 'cancelled') fail(saved.error);
  } finally {
    unfollow();
    useExportStore.setState({ running: null });
  }
}
