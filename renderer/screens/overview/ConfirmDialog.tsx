import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { useWords } from '../../words.ts';

interface Props {
  readonly title: string;
  readonly texts: readonly string[];
  /** The verb, with the number of what it is done to. */
  readonly action: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before what takes most of the scenarios away, or cannot be undone. */
export function ConfirmDialog({ title, texts, action, onConfirm, onClose }: Props) {
  const { t } = useWords();
  const confirm = () => {
    onClose();
    onConfirm();
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      buttons={
        <>
          <Button onPress={onClose}>{t('overview.cancel')}</Button>
          <Button kind="primary" onPress={confirm}>
            {action}
          </Button>
        </>
      }
    >
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </Dialog>
  );
}
