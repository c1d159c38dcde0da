import { defaultNumber } from '../../../shared/document/defaults.ts';
import { type FieldPath, readField } from '../../../shared/document/field.ts';
import { isMissing } from '../../../shared/document/missing.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { fieldValueText } from '../../../shared/words/fieldName.ts';
import { useStart } from '../../state/startStore.ts';
import { useWords } from '../../words.ts';

/** What the number at `path` began as, with its unit: its default, else what stood in the scenario when it was made. */
export function useBegin(scenario: Scenario, path: FieldPath): string | null {
  const words = useWords();
  const start = useStart()?.scenario ?? null;
  const byDefault = defaultNumber(scenario, path, words.language)?.value;
  const began = start && !isMissing(start, path) ? readField(start, path) : undefined;
  const value = byDefault ?? began;
  return value === undefined ? null : fieldValueText(words, path, value);
}
