import { useState } from 'react';
import type { StartProblem } from '../../../shared/contract/calls.ts';
import { errorSentence } from '../../../shared/words/sentences.ts';
import { api } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { begin, valueOrTell } from '../../state/actions.ts';
import { useWords } from '../../words.ts';
import css from './StartupProblem.module.css';

/** The database cannot be opened: why, and the ways on. None of them deletes anything. */
export function StartupProblem({ start }: { start: StartProblem }) {
  const words = useWords();
  const { t } = words;
  const [saved, setSaved] = useState<string | null>(null);
  const saveReadable = async () => {
    const written = valueOrTell(await api.saveReadable(undefined));
    if (written) setSaved(t('startupProblem.savedReadable', written));
  };
  return (
    <main className={css.screen}>
      <h1>{t('startupProblem.title')}</h1>
      <p className={css.why} role="alert">
        {errorSentence(words, start.problem)}
      </p>
      <div className={css.buttons}>
        <Button kind="primary" onPress={() => void begin()}>
          {t('startupProblem.retry')}
        </Button>
        {start.problem.code === 'damaged' ? (
          <Button onPress={() => void saveReadable()}>{t('startupProblem.saveReadable')}</Button>
        ) : null}
        <Button onPress={() => void api.openDataFolder(undefined).then(valueOrTell)}>
          {t('startupProblem.openFolder')}
        </Button>
      </div>
      {saved ? <p role="status">{saved}</p> : null}
      <Card title={t('startupProblem.backups')} subtitle={t('startupProblem.restoreNote')}>
        {start.backups.length === 0 ? <p>{t('startupProblem.backupsNone')}</p> : null}
        <ul className={css.backups}>
          {start.backups.map(({ name, madeAt }) => (
            <li key={name}>
              <span>{t('startupProblem.backupOf', { day: words.day(madeAt), time: words.time(madeAt) })}</span>
              <Button onPress={() => void begin(api.restoreBackup({ name }))}>{t('startupProblem.restore')}</Button>
            </li>
          ))}
        </ul>
      </Card>
      <p className={css.where}>
        {t('startupProblem.where')} {start.dataFolder}
      </p>
      <ErrorNotice />
    </main>
  );
}
