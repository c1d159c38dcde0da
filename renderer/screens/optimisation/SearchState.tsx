import { Button } from '../../components/Button.tsx';
import { useSettled } from '../../components/useSettled.ts';
import type { OptimisationOnScreen } from '../../state/useOptimisation.ts';
import { useWords } from '../../words.ts';
import css from './OptimisationScreen.module.css';

/** Milliseconds of work before it is said: an answer that is soon there needs no word about it. */
const SAID_AFTER = 300;

/** How far the search has come, with the way to stop it; the line is always there, so that nothing jumps. */
export function SearchState({ search }: { search: OptimisationOnScreen }) {
  const { t, percent } = useWords();
  const { answer, progress, isCancelled, isStale, cancel, restart } = search;
  const isWorking = progress !== null;
  const isLong = useSettled(isWorking, SAID_AFTER) && isWorking;
  // Neither working, nor stopped, nor answered: it could not be done.
  const isIdle = !isWorking && !isCancelled && (answer === null || isStale);
  const isFailed = useSettled(isIdle, SAID_AFTER) && isIdle;
  return (
    <div className={css.state}>
      {isLong ? (
        <>
          <progress max={1} value={progress} aria-label={t('optimisation.working')} />
          <span>
            {isStale ? `${t('optimisation.staleNote')} ` : null}
            {t('optimisation.workingOf', { share: percent(progress, 0) })}
          </span>
          <Button kind="quiet" onPress={cancel}>
            {t('optimisation.stop')}
          </Button>
        </>
      ) : null}
      {isCancelled || isFailed ? (
        <>
          <span>
            {isFailed ? t('optimisation.failed') : t(answer ? 'optimisation.stopped' : 'optimisation.stoppedEarly')}
          </span>
          <Button kind="quiet" onPress={restart}>
            {t('optimisation.goOn')}
          </Button>
        </>
      ) : null}
    </div>
  );
}
