import { useWords } from '../words.ts';
import css from './Brand.module.css';

/** The app's mark and name, as wide as the rail under it. */
export function Brand() {
  const { t } = useWords();
  return (
    <div className={css.brand}>
      <svg viewBox="0 0 20 20" className={css.mark} aria-hidden="true">
        <rect width="20" height="20" rx="4" className={css.ground} />
        <path d="M3.5 14.5c5 0 8.5-2 13-8.5v4.5c-4 3.500-8 4.500-13 4.500z" className={css.path} />
      </svg>
      {t('app.name')}
    </div>
  );
}
