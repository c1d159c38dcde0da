import type { Scenario } from '../../../shared/document/scenario.ts';
import type { FollowUp } from '../../../shared/followUp/followUp.ts';
import type { Rebased } from '../../../shared/followUp/rebase/rebased.ts';
import { faultSentence } from '../../../shared/words/sentences.ts';
import type { Words } from '../../../shared/words/words.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { openScenario, storeScenario } from '../../state/actions.ts';
import { useAppStore } from '../../state/appStore.ts';
import { useRebased } from '../../state/useRebased.ts';
import { useWords } from '../../words.ts';
import { RebasePreview } from './RebasePreview.tsx';

interface Props {
  readonly decided: Scenario;
  readonly followUp: FollowUp;
  readonly onClose: () => void;
}

/** A new scenario that goes on from the actual figures: what it changes, before it is made. */
export function RebaseDialog({ decided, followUp, onClose }: Props) {
  const words = useWords();
  const { t, number } = words;
  const { done, rebased, isFailed } = useRebased(decided, followUp, words.language);
  const make = async () => {
    if (!rebased?.ok) return;
    const row = await storeScenario(rebased.scenario);
    if (!row || !(await openScenario(row.id))) return;
    useAppStore.getState().notify({ text: t('followUp.rebaseDone', { name: row.name }) });
    useAppStore.getState().goTo('projection');
  };
  return (
    <Dialog
      title={t('followUp.rebase')}
      subtitle={t('followUp.rebaseWhy')}
      size="wide"
      onClose={onClose}
      buttons={
        <>
          <Button onPress={onClose}>{t('followUp.cancel')}</Button>
          <Button kind="primary" isDisabled={!rebased?.ok} onPress={() => void make()}>
            {t('followUp.rebaseDo')}
          </Button>
        </>
      }
    >
      {isFailed ? <p role="alert">{t('followUp.rebaseFailed')}</p> : null}
      {rebased === null && !isFailed ? (
        <p role="status">{t('followUp.rebaseComputing', { done: number(done) })}</p>
      ) : null}
      {rebased && !rebased.ok ? <p role="alert">{refusalText(words, rebased)}</p> : null}
      {rebased?.ok ? <RebasePreview decided={decided} rebased={rebased} /> : null}
    </Dialog>
  );
}

function refusalText(words: Words, refused: Extract<Rebased, { ok: false }>): string {
  const { t, number } = words;
  switch (refused.code) {
    case 'tooManySegments':
      return t('followUp.rebaseResult.tooManySegments', {
        count: number(refused.count),
        most: number(refused.most),
      });
    case 'invalid':
      return refused.faults.map((fault) => faultSentence(words, fault)).join(' ');
    default:
      return t(`followUp.rebaseResult.${refused.code}`);
  }
}
