import { Lock } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { RevisionRow } from '../../../shared/contract/stored.ts';
import { Button } from '../../components/Button.tsx';
import { useAppStore } from '../../state/appStore.ts';
import { useDocumentStore, useReadOnly } from '../../state/documentStore.ts';
import { copyReviewed } from '../../state/files.ts';
import { restoreVersion } from '../../state/versions.ts';
import { useWords } from '../../words.ts';
import css from './ReadOnlyBanner.module.css';
import { whenText } from './whenText.ts';

/** Says over every screen that it shows an earlier version, and the way back. Tells of each edit that is refused. */
export function ReadOnlyBanner() {
  const readOnly = useReadOnly();
  useRefusals();
  return readOnly?.kind === 'revision' ? <Banner version={readOnly.version} /> : null;
}

function Banner({ version }: { version: RevisionRow }) {
  const words = useWords();
  const { t } = words;
  const when = whenText(words, version);
  const restore = async () => {
    if (!(await restoreVersion(version, t('versions.restoredStep', { when })))) return;
    const undo = { label: t('app.undo'), run: () => useDocumentStore.getState().undo() };
    useAppStore.getState().notify({ text: t('versions.restored', { when }), action: undo });
  };
  return (
    <div className={css.banner} role="status">
      <Lock aria-hidden="true" />
      <p>
        {version.label === null
          ? t('versions.banner', { when })
          : t('versions.bannerNamed', { name: version.label, when })}
      </p>
      <Button onPress={() => void restore()}>{t('versions.restore')}</Button>
      <Button onPress={() => useDocumentStore.getState().leaveVersion()}>{t('versions.back')}</Button>
    </div>
  );
}

/** An edit of what is read-only changes nothing, and is never passed over in silence. */
function useRefusals(): void {
  const { t } = useWords();
  const refusals = useDocumentStore((documents) => documents.refusals);
  const told = useRef(refusals);
  useEffect(() => {
    if (refusals === told.current) return;
    told.current = refusals;
    const isReview = useDocumentStore.getState().readOnly?.kind === 'review';
    const copy = { label: t('review.copy'), run: () => void copyReviewed() };
    const { notify } = useAppStore.getState();
    notify(isReview ? { text: t('versions.reviewRefused'), action: copy } : { text: t('versions.refused') });
  }, [refusals, t]);
}
