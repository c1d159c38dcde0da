import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { useExportStore } from '../../state/exportStore.ts';
import { useWords } from '../../words.ts';

/** How far the export that is going on is, and how to stop it. */
export function ExportProgress() {
  const { t, number } = useWords();
  const running = useExportStore((store) => store.running);
  if (!running) return null;
  const { kind, stage, done, total, stop } = running;
  const isPreparing = stage === 'preparing';
  const far = { done: number(done), total: number(total ?? 0) };
  const said = isPreparing
    ? t(total === null ? 'exports.preparing' : 'exports.preparingDraws', far)
    : t(total === null ? 'exports.working' : 'exports.progress', far);
  return (
    <Dialog
      title={t(`exports.making.${kind}`)}
      onClose={stop}
      buttons={<Button onPress={stop}>{t('files.stop')}</Button>}
    >
      <p role="status">{said}</p>
    </Dialog>
  );
}
