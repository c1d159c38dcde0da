import { useMemo } from 'react';
import { type Change, changedFrom } from '../../../shared/document/changedFrom.ts';
import { resetNumber } from '../../../shared/document/edits/resetNumber.ts';
import type { FieldPath } from '../../../shared/document/field.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { fieldValueText } from '../../../shared/words/fieldName.ts';
import { faultSentence } from '../../../shared/words/sentences.ts';
import { useAppStore } from '../../state/appStore.ts';
import { useDocumentStore } from '../../state/documentStore.ts';
import { useStart } from '../../state/startStore.ts';
import { useWords } from '../../words.ts';
import { latest } from './latest.ts';

export interface ChangedField extends Change {
  /** What the number began as, with its unit. */
  readonly was: string;
  /** Writes that number again, with where it is from, as one step of undo. */
  readonly reset: () => void;
}

/**
 * How the number at `path` differs from its default, or where it has none from the scenario as it was made; null where
 * it does not.
 *
 * @param name what the field is called, for undo
 */
export function useChangedFrom(scenario: Scenario, path: FieldPath, name: string): ChangedField | null {
  const words = useWords();
  const start = useStart()?.scenario ?? null;
  const { language } = words;
  const change = useMemo(() => changedFrom(scenario, path, start, language), [scenario, path, start, language]);
  if (!change) return null;
  const was = fieldValueText(words, path, change.value);
  const reset = () => {
    const edited = resetNumber(latest(scenario), path, change);
    if (edited.ok) return useDocumentStore.getState().edit(edited.scenario, { label: name });
    const why = edited.faults.map((fault) => faultSentence(words, fault)).join(' ');
    useAppStore.getState().notify({ text: words.t('assumptions.resetFailed', { name, why }) });
  };
  return { ...change, was, reset };
}
