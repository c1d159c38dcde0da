import { Button } from '../../components/Button.tsx';
import { useWords } from '../../words.ts';
import { Pane } from './Pane.tsx';

interface Props {
  readonly name: string;
  readonly onRemove: () => void;
}

/** An initiative of one's own that is stored and cannot be read: it is shown, and can be removed. */
export function UnreadablePane({ name, onRemove }: Props) {
  const { t } = useWords();
  return (
    <Pane title={name} tools={<Button onPress={onRemove}>{t('evidence.remove')}</Button>}>
      <p>{t('evidence.unreadableWhy')}</p>
    </Pane>
  );
}
