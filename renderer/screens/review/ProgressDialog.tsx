import type { FileProgress } from '../../../shared/contract/files.ts';
import { api } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { useWords } from '../../words.ts';

interface Props {
  readonly progress: NonNullable<FileProgress>;
  readonly isWriting: boolean;
}

const stop = () => void api.stopFileWork(undefined);

/** How far the reading or writing of a file is, where it takes so long that it is worth saying. */
export function ProgressDialog({ progress: { done, total }, isWriting }: Props) {
  const { t, number } = useWords();
  const text =
    total === null
      ? t('files.progressOpen', { done: number(done) })
      : t('files.progress', { done: number(done), total: number(total) });
  return (
    <Dialog
      title={t(isWriting ? 'files.writing' : 'files.reading')}
      onClose={stop}
      buttons={<Button onPress={stop}>{t('files.stop')}</Button>}
    >
      <p role="status">{text}</p>
    </Dialog>
  );
}
