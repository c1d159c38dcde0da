import { FolderOpen } from 'lucide-react';
import { api } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { saveSettings, valueOrTell } from '../../state/actions.ts';
import { useAppStore } from '../../state/appStore.ts';
import { useWords } from '../../words.ts';
import css from './SettingsScreen.module.css';

/** Language, colours, where the data lies, and what is running. */
export function SettingsScreen() {
  const { t, day } = useWords();
  const { settings, start } = useAppStore();
  const ready = start?.state === 'ready' ? start : null;
  return (
    <div className={css.screen}>
      <h1>{t('settings.title')}</h1>
      <Card title={t('settings.language')}>
        <Segmented
          label={t('settings.language')}
          options={[
            { id: 'da', label: t('settings.danish') },
            { id: 'en', label: t('settings.english') },
          ]}
          chosen={settings.language}
          onChoose={(language) => void saveSettings({ language })}
        />
      </Card>
      <Card title={t('settings.theme')}>
        <Segmented
          label={t('settings.theme')}
          options={[
            { id: 'system', label: t('settings.system') },
            { id: 'light', label: t('settings.light') },
            { id: 'dark', label: t('settings.dark') },
          ]}
          chosen={settings.theme}
          onChoose={(theme) => void saveSettings({ theme })}
        />
      </Card>
      {ready ? (
        <>
          <Card title={t('settings.data')}>
            <p>{t('settings.dataWhere')}</p>
            <p className={css.folder}>{ready.dataFolder}</p>
            <p>
              {ready.lastBackupAt === null
                ? t('settings.noBackup')
                : t('settings.backup', { day: day(ready.lastBackupAt) })}
            </p>
            <div>
              <Button onPress={() => void api.openDataFolder(undefined).then(valueOrTell)}>
                <FolderOpen aria-hidden="true" />
                {t('settings.dataOpen')}
              </Button>
            </div>
          </Card>
          <Card title={t('settings.about')}>
            <p>{t('settings.versions', ready.versions)}</p>
            <p>{t('settings.privacy')}</p>
          </Card>
        </>
      ) : null}
    </div>
  );
}
