import { Plus, Sprout } from 'lucide-react';
import { Button } from '../../components/Button.tsx';
import { useWords } from '../../words.ts';
import { FileButtons } from '../review/FileButtons.tsx';
import css from './Welcome.module.css';

/** What there is to begin with while there are no scenarios at all. */
export function Welcome({ onExample, onEmpty }: { onExample: () => void; onEmpty: () => void }) {
  const { t } = useWords();
  return (
    <div className={css.welcome}>
      <h1 className="visually-hidden">{t('overview.title')}</h1>
      <h2 className={css.title}>{t('overview.welcome')}</h2>
      <p className={css.text}>{t('overview.welcomeText')}</p>
      <div className={css.cards}>
        <section className={css.card} data-first="true">
          <Sprout aria-hidden="true" />
          <h3>{t('overview.welcomeExample')}</h3>
          <p>{t('overview.welcomeExampleText')}</p>
          <Button kind="primary" onPress={onExample}>
            {t('overview.welcomeExampleDo')}
          </Button>
        </section>
        <section className={css.card}>
          <Plus aria-hidden="true" />
          <h3>{t('overview.welcomeEmpty')}</h3>
          <p>{t('overview.welcomeEmptyText')}</p>
          <Button onPress={onEmpty}>{t('overview.newEmpty')}</Button>
        </section>
      </div>
      <FileButtons hasScenarios={false} />
    </div>
  );
}
