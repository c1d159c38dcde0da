import { CircleAlert } from 'lucide-react';
import { errorSentence } from '../../shared/words/sentences.ts';
import { useAppStore } from '../state/appStore.ts';
import { useWords } from '../words.ts';
import { Button } from './Button.tsx';
import css from './ErrorNotice.module.css';

/** What went wrong, and what to do, until it is read and closed. */
export function ErrorNotice() {
  const words = useWords();
  const error = useAppStore((app) => app.error);
  if (!error) return null;
  return (
    <div className={css.notice} role="alert">
      <CircleAlert aria-hidden="true" />
      <p>{errorSentence(words, error)}</p>
      <Button kind="quiet" onPress={() => useAppStore.getState().fail(null)}>
        {words.t('app.close')}
      </Button>
    </div>
  );
}
