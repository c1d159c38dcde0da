import { useReadOnly } from '../../state/documentStore.ts';
import { useWords } from '../../words.ts';
import css from './AssumptionsScreen.module.css';

interface Props {
  /** What the number is called. */
  readonly name: string;
  /** What it began as, with its unit; null where nothing is known of that. */
  readonly was: string | null;
  /** Back to that; null where the number is that already. */
  readonly onReset: (() => void) | null;
}

/** What a number began as, and the way back where it has been changed. */
export function StandardCell({ name, was, onReset }: Props) {
  const { t } = useWords();
  const isReadOnly = useReadOnly() !== null;
  if (was === null) return <span className={css.none}>{t('assumptions.noStandard')}</span>;
  return (
    <>
      {was}
      {onReset && !isReadOnly ? (
        <button
          type="button"
          className={css.reset}
          aria-label={t('assumptions.resetTo', { name, was })}
          onClick={onReset}
        >
          {t('assumptions.reset')}
        </button>
      ) : null}
    </>
  );
}
