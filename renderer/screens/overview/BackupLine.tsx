import { useEffect, useState } from 'react';
import { api } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { valueOrTell } from '../../state/actions.ts';
import { useWords } from '../../words.ts';
import css from './OverviewScreen.module.css';

/** When the last backup was made, and the way to it. */
export function BackupLine() {
  const { t, day, time } = useWords();
  const [madeAt, setMadeAt] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    let isWanted = true;
    void api.lastBackup(undefined).then((answer) => {
      if (isWanted) setMadeAt(valueOrTell(answer)?.madeAt ?? null);
    });
    return () => {
      isWanted = false;
    };
  }, []);
  if (madeAt === undefined) return null;
  const text =
    madeAt === null
      ? t('settings.noBackup')
      : t('settings.backup', { day: t('versions.when', { day: day(madeAt), time: time(madeAt) }) });
  return (
    <p className={css.backup}>
      {text}
      <Button kind="quiet" onPress={() => void api.openDataFolder(undefined).then(valueOrTell)}>
        {t('settings.dataOpen')}
      </Button>
    </p>
  );
}
