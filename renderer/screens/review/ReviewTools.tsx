import { Lock, X } from 'lucide-react';
import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { useReadOnly } from '../../state/documentStore.ts';
import { closeReview, copyReviewed, sendBack } from '../../state/files.ts';
import { useFileStore } from '../../state/fileStore.ts';
import { useWords } from '../../words.ts';
import css from './ReviewTools.module.css';

/** In the top bar while somebody else's file is open: that it cannot be changed, and what can be done with it. */
export function ReviewTools() {
  const { t } = useWords();
  const review = useFileStore((files) => files.review);
  const isReview = useReadOnly()?.kind === 'review';
  if (!isReview || !review) return null;
  return (
    <div className={css.tools}>
      <span className={css.badge} title={`${t('review.readOnlyWhy')} ${t('review.from', { name: review.name })}`}>
        <Lock aria-hidden="true" />
        <span className={css.what}>{t('review.readOnly')}</span>
      </span>
      <span className={css.from} title={review.name}>
        {t('review.from', { name: review.name })}
      </span>
      <Button onPress={() => void sendBack()}>{t('review.sendBack')}</Button>
      <Button kind="primary" onPress={() => void copyReviewed()}>
        {t('review.copy')}
      </Button>
      <IconButton label={t('review.close')} onPress={closeReview}>
        <X />
      </IconButton>
    </div>
  );
}
