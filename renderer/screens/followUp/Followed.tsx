import type { FollowUp } from '../../../shared/followUp/followUp.ts';
import { Button } from '../../components/Button.tsx';
import { useReadOnly } from '../../state/documentStore.ts';
import { useFollowUpStore } from '../../state/followUpStore.ts';
import type { Decided } from '../../state/useDecided.ts';
import { showVersionsPanel } from '../../state/versions.ts';
import { useWords } from '../../words.ts';
import css from './FollowUpScreen.module.css';

/** Which decided version is followed; where there is none, the way to one. */
export function Followed({ decided, followUp }: { decided: Decided; followUp: FollowUp }) {
  const words = useWords();
  const { t } = words;
  const readOnly = useReadOnly();
  const { versions, followed } = decided;
  if (!followed) {
    const isReview = readOnly?.kind === 'review';
    return (
      <div className={css.none}>
        <p>{t(isReview ? 'followUp.noDecisionInReview' : 'followUp.noDecision')}</p>
        {isReview ? null : (
          <Button kind="primary" onPress={() => showVersionsPanel(true)}>
            {t('followUp.lockVersion')}
          </Button>
        )}
      </div>
    );
  }
  const textOf = ({ decision: { decidedOn, body } }: (typeof versions)[number]) =>
    t('followUp.followedOption', { day: words.day(decidedOn), body });
  const follow = (revision: number) =>
    useFollowUpStore.getState().edit({ ...followUp, revision }, { label: t('followUp.followed') });
  if (versions.length === 1 || readOnly) {
    return (
      <p className={css.followed}>
        {t('followUp.followed')} <b>{textOf(followed.version)}</b>
      </p>
    );
  }
  return (
    <label className={css.followed}>
      {t('followUp.followed')}{' '}
      <select
        value={followed.version.revision}
        onChange={({ target }) => {
          const chosen = versions.find(({ revision }) => String(revision) === target.value);
          if (chosen) follow(chosen.revision);
        }}
      >
        {versions.map((version) => (
          <option key={version.revision} value={version.revision}>
            {textOf(version)}
          </option>
        ))}
      </select>
    </label>
  );
}
