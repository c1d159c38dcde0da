import { X } from 'lucide-react';
import { useState } from 'react';
import { isResolved } from '../../../shared/file/comment.ts';
import { IconButton } from '../../components/IconButton.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { useAppStore } from '../../state/appStore.ts';
import { toggleComments, useCommentStore } from '../../state/commentStore.ts';
import { useWords } from '../../words.ts';
import { CommentCard } from './CommentCard.tsx';
import { CommentForm } from './CommentForm.tsx';
import css from './CommentPanel.module.css';

/** The comments of the scenario on the screen, beside it: those of this screen or all, and a new one. */
export function CommentPanel() {
  const { scenario, isShown } = useCommentStore();
  return scenario !== null && isShown ? <Panel key={scenario} /> : null;
}

function Panel() {
  const { t } = useWords();
  const { comments, unreadable } = useCommentStore();
  const screen = useAppStore((app) => app.screen);
  const [shown, setShown] = useState<'here' | 'all'>('all');
  const [withResolved, setWithResolved] = useState(false);
  const listed = comments.filter(
    (comment) => (shown === 'all' || comment.screen === screen) && (withResolved || !isResolved(comment)),
  );
  return (
    <aside className={css.panel} aria-label={t('review.comments')} data-side-panel>
      <div className={css.head}>
        <h2>{t('review.comments')}</h2>
        <IconButton label={t('review.hideComments')} onPress={toggleComments}>
          <X />
        </IconButton>
      </div>
      <div className={css.filter}>
        <Segmented
          label={t('review.show')}
          options={[
            { id: 'all', label: t('review.showAll') },
            { id: 'here', label: t('review.showHere') },
          ]}
          chosen={shown}
          onChoose={setShown}
        />
        <label className={css.choice}>
          <input type="checkbox" checked={withResolved} onChange={({ target }) => setWithResolved(target.checked)} />
          {t('review.withResolved')}
        </label>
      </div>
      <div className={css.list}>
        {listed.length === 0 ? (
          <p className={css.none}>{t(comments.length === 0 ? 'review.none' : 'review.noneHere')}</p>
        ) : (
          <ul>
            {listed.map((comment) => (
              <li key={comment.id}>
                <CommentCard comment={comment} />
              </li>
            ))}
          </ul>
        )}
        {unreadable > 0 ? <p className={css.none}>{t('review.unreadable', { count: unreadable })}</p> : null}
      </div>
      <CommentForm />
    </aside>
  );
}
