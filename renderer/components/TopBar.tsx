import { Check, CircleAlert, History, Presentation, Redo2, Undo2 } from 'lucide-react';
import { errorSentence } from '../../shared/words/sentences.ts';
import type { Words } from '../../shared/words/words.ts';
import { DetailsButton } from '../screens/details/DetailsButton.tsx';
import { CommentsButton } from '../screens/review/CommentsButton.tsx';
import { ReviewTools } from '../screens/review/ReviewTools.tsx';
import { type OpenDocument, useDocumentStore, useReadOnly } from '../state/documentStore.ts';
import { useFollowUpStore } from '../state/followUpStore.ts';
import { savingOf } from '../state/saving.ts';
import { startPresentation } from '../state/presentation.ts';
import { stepsOfScreen, useSteps } from '../state/steps.ts';
import { showVersionsPanel } from '../state/versions.ts';
import { useWords } from '../words.ts';
import { Brand } from './Brand.tsx';
import { IconButton } from './IconButton.tsx';
import { SaveCopyButton } from './SaveCopyButton.tsx';
import css from './TopBar.module.css';

/** What is open, whether it is saved, and undo. */
export function TopBar() {
  const { t } = useWords();
  // An edit is followed by what shows it, and not by the whole bar.
  const isOpen = useDocumentStore(({ open }) => open !== null);
  const isExample = useDocumentStore(({ open }) => open?.row.isExample ?? false);
  return (
    <header className={css.bar}>
      <Brand />
      {isOpen ? <Where /> : null}
      <span className={css.space} />
      {isOpen ? (
        <IconButton label={t('presentation.start')} onPress={() => void startPresentation()}>
          <Presentation />
        </IconButton>
      ) : null}
      <CommentsButton />
      <ReviewTools />
      {isExample ? (
        <span className={css.illustrative} title={t('app.illustrativeWhy')}>
          {t('app.illustrative')}
        </span>
      ) : null}
    </header>
  );
}

function Where() {
  const words = useWords();
  const isReview = useReadOnly()?.kind === 'review';
  const open = useDocumentStore((documents) => documents.open);
  if (!open) return null;
  const { present } = open.history;
  return (
    <>
      {present.municipality ? (
        <span className={css.municipality} title={present.municipality}>
          {present.municipality}
        </span>
      ) : null}
      {present.municipality ? <span className={css.slash}>/</span> : null}
      <span className={css.name} title={present.name}>
        {present.name}
      </span>
      <DetailsButton scenario={present} />
      {isReview ? null : <Editing open={open} words={words} />}
    </>
  );
}

/** Whether it is saved, undo, and the earlier versions: of one's own scenarios only. */
function Editing({ open, words }: { open: OpenDocument; words: Words }) {
  const { t } = words;
  const { past, future } = useSteps();
  const last = past.at(-1);
  const next = future[0];
  return (
    <>
      <SavingState open={open} words={words} />
      <IconButton
        label={last ? t('app.undoWhat', { what: last.label }) : t('app.undo')}
        isDisabled={!last}
        onPress={() => stepsOfScreen().undo()}
      >
        <Undo2 />
      </IconButton>
      <IconButton
        label={next ? t('app.redoWhat', { what: next.label }) : t('app.redo')}
        isDisabled={!next}
        onPress={() => stepsOfScreen().redo()}
      >
        <Redo2 />
      </IconButton>
      <IconButton label={t('versions.title')} onPress={() => showVersionsPanel(true)}>
        <History />
      </IconButton>
    </>
  );
}

function SavingState({ open, words }: { open: OpenDocument; words: Words }) {
  const { t } = words;
  const followUp = useFollowUpStore((store) => store.open);
  const saving = savingOf(open, followUp) ?? open.saving;
  if (saving.state === 'failed') {
    return (
      <>
        <span className={css.failed} role="alert" title={errorSentence(words, saving.error)}>
          <CircleAlert aria-hidden="true" /> {t('app.unsaved')}: {errorSentence(words, saving.error)}
        </span>
        <SaveCopyButton scenario={open.history.present} />
      </>
    );
  }
  if (saving.state === 'saving') {
    return <span className={css.saving}>{t('app.saving')}</span>;
  }
  const isToday = new Date(saving.at).toDateString() === new Date().toDateString();
  return (
    <span className={css.saved} data-testid="saved">
      <Check aria-hidden="true" />
      {isToday ? t('app.saved', { time: words.time(saving.at) }) : t('app.savedDay', { day: words.day(saving.at) })}
    </span>
  );
}
