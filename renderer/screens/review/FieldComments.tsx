import { useCommentStore, useOpenComments } from '../../state/commentStore.ts';
import { useWords } from '../../words.ts';
import css from './FieldComments.module.css';

interface Props {
  readonly path: string;
  /** What the field is called. */
  readonly name: string;
  /** In a table, whose arrows pass from cell to cell: there the comments are opened with their key. */
  readonly isCell: boolean;
}

/** The corner of a field that somebody has commented on: opens the comments. */
export function FieldComments({ path, name, isCell }: Props) {
  const { t } = useWords();
  const count = useOpenComments(path);
  if (count === 0) return null;
  const label = t('review.onField', { count, field: name });
  return (
    <button
      type="button"
      className={isCell ? css.cell : css.field}
      aria-label={label}
      title={label}
      tabIndex={isCell ? -1 : 0}
      onClick={() => useCommentStore.setState({ isShown: true })}
    />
  );
}
