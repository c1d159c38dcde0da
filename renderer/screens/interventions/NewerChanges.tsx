import { useId } from 'react';
import { type Difference, differences } from '../../../shared/document/differences.ts';
import type { Intervention } from '../../../shared/document/intervention.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import type { FieldChange, NewerVersion, Whose } from '../../../shared/evidence/newerVersion.ts';
import type { OfferedField } from '../../../shared/evidence/offered.ts';
import { differingInputName, differingInputValue } from '../../../shared/words/differingInput.ts';
import { useWords } from '../../words.ts';
import css from './EvidenceNotes.module.css';

interface Props {
  readonly scenario: Scenario;
  readonly intervention: Intervention;
  readonly newer: NewerVersion;
  /** The fields whose newer number is wanted though the evidence does not own what stands there. */
  readonly also: readonly OfferedField[];
  /** Null where nothing can be chosen. */
  readonly onAlso: ((also: readonly OfferedField[]) => void) | null;
}

/** Each number that a newer version of the evidence says otherwise: from what to what, and which stay as they are. */
export function NewerChanges({ scenario, intervention, newer, also, onAlso }: Props) {
  const words = useWords();
  const { t } = words;
  const id = useId();
  if (newer.changes.length === 0) return <p className={css.changes}>{t('interventions.newerWords')}</p>;
  // The card says whose numbers these are: without the interventions a field goes by its own name alone.
  const nameless = [{ ...scenario, interventions: [] }];
  const sentence = ({ path, before, after }: Difference, kept: Exclude<Whose, 'evidence'> | null) => {
    const what = differingInputName(words, nameless, { path, values: [] });
    const from = differingInputValue(words, scenario, path, before);
    const to = differingInputValue(words, scenario, path, after);
    if (kept) {
      const stays = t(`interventions.newerKept.${kept}`, { what, from });
      return `${stays} ${after === undefined ? t('interventions.newerSilent') : t('interventions.newerSays', { to })}`;
    }
    if (after === undefined) return t('interventions.newerGone', { what, from });
    if (before === undefined) return t('interventions.newerAdded', { what, to });
    return from === to ? t('interventions.newerOther', { what }) : t('interventions.newerChange', { what, from, to });
  };
  return (
    <ul className={css.changes}>
      {newer.changes.map((change) => {
        const { field, whose } = change;
        const isTaken = also.includes(field);
        const kept = whose === 'evidence' || isTaken ? null : whose;
        return (
          <li key={field} data-own={kept !== null}>
            <div id={`${id}-${field}`}>
              {numbersOf(scenario, intervention, change).map((found) => (
                <span key={found.path} className={css.change}>
                  {sentence(found, kept)}
                </span>
              ))}
            </div>
            {onAlso && whose !== 'evidence' ? (
              <label className={css.also}>
                <input
                  type="checkbox"
                  checked={isTaken}
                  aria-describedby={`${id}-${field}`}
                  onChange={() => onAlso(isTaken ? also.filter((one) => one !== field) : [...also, field])}
                />
                {t('interventions.newerInstead')}
              </label>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

/** The single numbers in which a field of the intervention would differ. */
function numbersOf(scenario: Scenario, intervention: Intervention, { field, to }: FieldChange): Difference[] {
  const changed = { ...intervention, [field]: to } as Intervention;
  const interventions = scenario.interventions.map((one) => (one.id === intervention.id ? changed : one));
  return differences(scenario, { ...scenario, interventions }).flatMap(ofEach);
}

/** A pair of numbers, as the norm's two ends, that is given by one version only is told of number by number. */
function ofEach(found: Difference): Difference[] {
  const { path, before, after } = found;
  const pair = before === undefined ? after : after === undefined ? before : null;
  if (typeof pair !== 'object' || pair === null) return [found];
  return Object.entries(pair).map(([key, value]) => ({
    path: `${path}/${key}`,
    before: before === undefined ? undefined : value,
    after: after === undefined ? undefined : value,
  }));
}
