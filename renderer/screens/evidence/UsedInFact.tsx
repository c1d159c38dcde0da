import type { Scenario } from '../../../shared/document/scenario.ts';
import { useAppStore } from '../../state/appStore.ts';
import { useWords } from '../../words.ts';
import { Fact } from './Facts.tsx';
import css from './UsedInFact.module.css';

interface Props {
  readonly id: string;
  readonly version: string;
  readonly scenario: Scenario | null;
}

/** The interventions of the open scenario that are made from this, and which edition of the library it is. */
export function UsedInFact({ id, version, scenario }: Props) {
  const { t } = useWords();
  const uses = scenario?.interventions.filter(({ evidenceId }) => evidenceId === id) ?? [];
  return (
    <Fact title={t('evidence.usedIn')}>
      {uses.length === 0 ? <p>{t('evidence.usedNowhere')}</p> : null}
      {uses.map(({ id: interventionId, name }) => (
        <p key={interventionId}>
          <button type="button" className={css.link} onClick={() => useAppStore.getState().goTo('interventions')}>
            {name}
          </button>
        </p>
      ))}
      <p className={css.version}>{t('evidence.version', { version })}</p>
    </Fact>
  );
}
