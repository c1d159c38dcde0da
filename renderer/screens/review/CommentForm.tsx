import { useState } from 'react';
import {
  AUTHOR_MAX,
  authorSchema,
  COMMENT_MAX,
  type CommentPlace,
  commentTextSchema,
} from '../../../shared/file/comment.ts';
import { Button } from '../../components/Button.tsx';
import { saveSettings } from '../../state/actions.ts';
import { useAppStore } from '../../state/appStore.ts';
import { addComment, useCommentStore } from '../../state/commentStore.ts';
import { useWords } from '../../words.ts';
import { FormField } from '../../components/FormField.tsx';
import css from './CommentForm.module.css';

/** A new comment, on the field that was last looked at on this screen, or on the screen as a whole. */
export function CommentForm() {
  const { t, number } = useWords();
  const place = usePlace();
  const known = useAppStore(({ settings }) => settings.authorName ?? '');
  const [text, setText] = useState('');
  const [author, setAuthor] = useState(known);
  const [isNamed, setIsNamed] = useState(known !== '');
  const [faults, setFaults] = useState<{ author: string | null; text: string | null }>({ author: null, text: null });

  const add = async () => {
    const named = authorSchema.safeParse(author.trim());
    const written = commentTextSchema.safeParse(text.replace(/\r\n?/g, '\n').trim());
    const tooLong = t('review.textTooLong', { length: number(text.length), most: number(COMMENT_MAX) });
    setFaults({
      author: named.success ? null : t('review.authorEmpty', { most: number(AUTHOR_MAX) }),
      text: written.success ? null : text.trim() === '' ? t('review.textEmpty') : tooLong,
    });
    if (!named.success || !written.success) return setIsNamed(isNamed && named.success);
    if (!(await addComment({ ...place, author: named.data, text: written.data }))) return;
    setText('');
    setIsNamed(true);
    if (named.data !== known) await saveSettings({ authorName: named.data });
  };

  return (
    <form className={css.form} onSubmit={(event) => event.preventDefault()}>
      <p className={css.about}>{t('review.about', { what: place.about })}</p>
      {place.field === null ? null : (
        <div className={css.instead}>
          <Button kind="quiet" onPress={() => useCommentStore.setState({ field: null })}>
            {t('review.aboutScreenInstead')}
          </Button>
        </div>
      )}
      <FormField
        label={t('review.write')}
        value={text}
        fault={faults.text}
        maxLength={COMMENT_MAX}
        isLong
        path="comment"
        onChange={setText}
      />
      {isNamed ? (
        <p className={css.as}>
          {t('review.asAuthor', { author })}
          <Button kind="quiet" onPress={() => setIsNamed(false)}>
            {t('review.changeAuthor')}
          </Button>
        </p>
      ) : (
        <>
          <FormField
            label={t('review.author')}
            value={author}
            fault={faults.author}
            maxLength={AUTHOR_MAX}
            path="author"
            onChange={setAuthor}
          />
          <p className={css.hint}>{t('review.authorHint')}</p>
        </>
      )}
      <p className={css.hint}>{t('review.writeHint')}</p>
      <Button onPress={() => void add()}>{t('review.add')}</Button>
    </form>
  );
}

/** What a comment that is written now is about. */
function usePlace(): CommentPlace {
  const { t } = useWords();
  const screen = useAppStore((app) => app.screen);
  const field = useCommentStore((comments) => comments.field);
  if (field?.screen === screen) return field;
  return { screen, field: null, about: t('review.aboutScreen', { screen: t(`${screen}.title`) }) };
}
