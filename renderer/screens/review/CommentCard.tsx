import { Check, RotateCcw } from 'lucide-react';
import { readField } from '../../../shared/document/field.ts';
import { type Comment, isResolved } from '../../../shared/file/comment.ts';
import { Button } from '../../components/Button.tsx';
import { type Screen, screens, useAppStore } from '../../state/appStore.ts';
import { resolveComment } from '../../state/commentStore.ts';
import { useScenario } from '../../state/documentStore.ts';
import { useWords } from '../../words.ts';
import css from './CommentCard.module.css';

/** One comment: what it is about, which leads there; who wrote it; and whether it has been dealt with. */
export function CommentCard({ comment }: { comment: Comment }) {
  const { t, day } = useWords();
  const author = useAppStore(({ settings }) => settings.authorName);
  const { text, state } = comment;
  const isClosed = isResolved(comment);
  return (
    <article className={css.card} data-resolved={isClosed}>
      <About comment={comment} />
      <p className={css.who}>{t('review.byAt', { author: comment.author, day: day(comment.writtenAt) })}</p>
      <p className={css.text} dir="auto">
        {text}
      </p>
      {state?.isResolved ? (
        <p className={css.who}>{t('review.resolvedBy', { by: state.by, day: day(state.at) })}</p>
      ) : null}
      <div>
        <Button kind="quiet" onPress={() => void resolveComment(comment, !isClosed, author ?? t('review.unnamed'))}>
          {isClosed ? <RotateCcw aria-hidden="true" /> : <Check aria-hidden="true" />}
          {t(isClosed ? 'review.reopen' : 'review.resolve')}
        </Button>
      </div>
    </article>
  );
}

function About({ comment: { about, screen, field } }: { comment: Comment }) {
  const { t } = useWords();
  const scenario = useScenario();
  const known = screens.find((one) => one === screen);
  // Figures are no part of the document: there is a cell for each, also where nothing was counted.
  const isInDocument = field !== null && screen !== 'followUp';
  const isGone = isInDocument && (!scenario || readField(scenario, field) === undefined);
  const what = about === '' && known ? t(`${known}.title`) : about;
  if (!known || isGone) {
    return (
      <p className={css.about}>
        {what}
        {isGone ? <span className={css.gone}> ({t('review.aboutGone')})</span> : null}
      </p>
    );
  }
  return (
    <button
      type="button"
      className={css.about}
      aria-label={t('review.goTo', { what })}
      onClick={() => lead(known, field)}
    >
      {what}
    </button>
  );
}

function lead(screen: Screen, field: string | null): void {
  const { goTo, goToField } = useAppStore.getState();
  if (field === null) goTo(screen);
  else goToField(field);
}
