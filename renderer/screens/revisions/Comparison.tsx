import { useEffect, useState } from 'react';
import type { RevisionRow } from '../../../shared/contract/stored.ts';
import { differences } from '../../../shared/document/differences.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { differenceText } from '../../../shared/words/differenceText.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { useDocumentStore } from '../../state/documentStore.ts';
import { readVersion } from '../../state/versions.ts';
import { useWords } from '../../words.ts';
import css from './Comparison.module.css';
import { whenText } from './whenText.ts';

interface Props {
  readonly version: RevisionRow;
  readonly onBack: () => void;
  readonly onClose: () => void;
}

/** A version against the document of today: only what differs. */
export function Comparison({ version, onBack, onClose }: Props) {
  const words = useWords();
  const { t } = words;
  const [then, setThen] = useState<Scenario | null>(null);
  const now = useDocumentStore(({ open, aside }) => (aside ?? open)?.history.present ?? null);
  useEffect(() => {
    void readVersion(version).then((scenario) => (scenario ? setThen(scenario) : onBack()));
  }, [version, onBack]);
  const found = then && now ? differences(then, now) : null;
  return (
    <Dialog
      title={t('versions.differencesTitle', { when: whenText(words, version) })}
      subtitle={found ? t('versions.differencesCount', { count: found.length }) : ''}
      size="wide"
      onClose={onClose}
      buttons={<Button onPress={onBack}>{t('versions.title')}</Button>}
    >
      {found?.length === 0 ? <p>{t('versions.same')}</p> : null}
      {found && then && now && found.length > 0 ? (
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{t('versions.field')}</th>
              <th scope="col">{t('versions.before')}</th>
              <th scope="col">{t('versions.after')}</th>
            </tr>
          </thead>
          <tbody>
            {found.map((one) => {
              const text = differenceText(words, then, now, one);
              return (
                <tr key={one.path}>
                  <th scope="row">{text.what}</th>
                  <td>{text.before}</td>
                  <td>{text.after}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      ) : null}
    </Dialog>
  );
}
