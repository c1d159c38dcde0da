import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { exportScenarios, forgetExport } from '../../state/files.ts';
import { useWords } from '../../words.ts';
import css from './ExportDialog.module.css';

/** What goes into a file of scenarios, before it is asked where to put it. */
export function ExportDialog({ ids }: { ids: readonly string[] | null }) {
  const { t } = useWords();
  const [withVersions, setWithVersions] = useState(ids === null);
  const write = () => {
    forgetExport();
    void exportScenarios(ids, withVersions);
  };
  return (
    <Dialog
      title={t('files.exportTitle')}
      subtitle={ids === null ? t('files.exportWhatAll') : t('files.exportWhat', { count: ids.length })}
      onClose={forgetExport}
      buttons={
        <>
          <Button onPress={forgetExport}>{t('files.cancel')}</Button>
          <Button kind="primary" onPress={write}>
            {t('files.save')}
          </Button>
        </>
      }
    >
      <p>{t('files.exportHolds')}</p>
      <label className={css.choice}>
        <input type="checkbox" checked={withVersions} onChange={({ target }) => setWithVersions(target.checked)} />
        <span>
          {t('files.withVersions')}
          <span className={css.under}>{t('files.withVersionsWhy')}</span>
        </span>
      </label>
    </Dialog>
  );
}
