import { MessageSquare } from 'lucide-react';
import { ToggleButton } from 'react-aria-components';
import { isResolved } from '../../../shared/file/comment.ts';
import { toggleComments, useCommentStore } from '../../state/commentStore.ts';
import { useWords } from '../../words.ts';
import css from './CommentsButton.module.css';

/** Opens and closes the column of comments, and counts those that are open. */
export function CommentsButton() {
  const { t, number } = useWords();
  const { scenario, comments, isShown } = useCommentStore();
  if (scenario === null) return null;
  const open = comments.filter((comment) => !isResolved(comment)).length;
  return (
    <ToggleButton className={css.button ?? ''} isSelected={isShown} onChange={toggleComments}>
      <MessageSquare aria-hidden="true" />
      <span className="visually-hidden">{t('review.comments')}</span>
      {open === 0 ? null : <span className={css.count}>{number(open)}</span>}
    </ToggleButton>
  );
}
