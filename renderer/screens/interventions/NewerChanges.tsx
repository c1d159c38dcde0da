import { differences } from '../../../shared/document/differences.ts';
import type { Intervention } from '../../../shared/document/intervention.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import type { FieldChange, NewerVersion } from '../../../shared/evidence/newerVersion.ts';
import { differenceText } from '../../../shared/words/differenceText.ts';
import { useWords } from '../../words.ts';
import css from './EvidenceNotes.module.css';

interface Props {
  readonly scenario: Scenario;
  readonly intervention: Intervention;
  readonly newer: NewerVersion;
}

/** Each number that a newer version of the evidence says otherwise: from what to what, and which stay as they are. */
export function NewerChanges({ scenario, intervention, newer }: Props) {
  const words = useWords();
  const { t } = words;
  if (newer.changes.length === 0) return <p className={css.changes}>{t('interventions.newerWords')}</p>;
  return (
    <ul className={css.changes}>
      {newer.changes.flatMap((change) =>
        numbersOf(scenario, intervention, change).map(({ found, after }) => {
          const { what, before: from, after: to } = differenceText(words, scenario, after, found);
          return (
            <li key={found.path} data-own={change.isOwn}>
              {t(change.isOwn ? 'interventions.newerOwn' : 'interventions.newerChange', { what, from, to })}
            </li>
          );
        }),
      )}
    </ul>
  );
}

/** The single numbers in which a field differs, and the document as it would be with them. */
function numbersOf(scenario: Scenario, intervention: Intervention, { field, to }: FieldChange) {
  const changed = { ...intervention, [field]: to } as Intervention;
  const interventions = scenario.interventions.map((one) => (one.id === intervention.id ? changed : one));
  const after = { ...scenario, interventions };
  return differences(scenario, after).map((found) => ({ found, after }));
}
