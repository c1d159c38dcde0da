import { useState } from 'react';
import type { OfferedFile } from '../../../shared/contract/files.ts';
import { MODEL_VERSION } from '../../../shared/model/project.ts';
import { unreadNames } from '../../../shared/words/fileSentences.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { forgetOffered, importOffered, reviewOffered } from '../../state/files.ts';
import { useWords } from '../../words.ts';
import css from './OfferDialog.module.css';
import { OfferedScenarios } from './OfferedScenarios.tsx';

/** What a file holds, and what can be done with it: read it as it is, or take it in beside one's own. */
export function OfferDialog({ offered }: { offered: OfferedFile }) {
  const words = useWords();
  const { t } = words;
  const { name, header, scenarios, localInitiatives, unreadCount } = offered;
  const [chosen, setChosen] = useState(scenarios[0]?.id ?? null);
  const isReturned = header.purpose === 'return' && scenarios.some(({ isHere }) => isHere);
  const facts = { day: words.day(header.writtenAt), app: header.app, model: header.model, evidence: header.evidence };
  return (
    <Dialog
      title={t('files.offerTitle')}
      subtitle={name}
      size="wide"
      onClose={forgetOffered}
      buttons={
        <>
          <Button onPress={forgetOffered}>{t('files.cancel')}</Button>
          {chosen === null ? null : <Button onPress={() => void reviewOffered(chosen)}>{t('files.review')}</Button>}
          {scenarios.length + localInitiatives === 0 ? null : (
            <Button kind="primary" onPress={() => void importOffered()}>
              {t(isReturned ? 'files.takeComments' : scenarios.length > 1 ? 'files.importAll' : 'files.import')}
            </Button>
          )}
        </>
      }
    >
      <p className={css.facts}>
        {[
          t('files.holds', { count: scenarios.length }),
          ...(localInitiatives > 0 ? [t('files.holdsInitiatives', { count: localInitiatives })] : []),
        ].join(' · ')}
        <br />
        {t('files.writtenBy', facts)}
      </p>
      {header.model === MODEL_VERSION ? null : (
        <p className={css.warning}>{t('files.otherModel', { model: header.model, here: MODEL_VERSION })}</p>
      )}
      {unreadCount === 0 ? null : (
        <p className={css.warning}>
          <b>{t('files.unreadTitle', { count: unreadCount })}:</b> {unreadNames(words, offered)}.{' '}
          {t('files.unreadRest')}
        </p>
      )}
      {scenarios.length === 0 ? null : <OfferedScenarios scenarios={scenarios} chosen={chosen} onChoose={setChosen} />}
      <p className={css.why}>
        {t('files.reviewWhy')}
        <br />
        {t(isReturned ? 'files.isReturned' : 'files.importWhy')}
      </p>
    </Dialog>
  );
}
