import type { FieldPath } from '../../shared/document/field.ts';
import type { Scenario } from '../../shared/document/scenario.ts';
import { fieldNameIn } from '../../shared/words/fieldName.ts';
import type { Words } from '../../shared/words/words.ts';
import { useAppStore } from '../state/appStore.ts';
import { useWords } from '../words.ts';
import css from './MissingLink.module.css';

interface Props {
  readonly scenario: Scenario;
  /** The numbers that are still to be given, at least one. */
  readonly paths: readonly FieldPath[];
}

/** What stands where a headline would, while numbers are missing: the first of them, as a link to its field. */
export function MissingLink({ scenario, paths }: Props) {
  const words = useWords();
  const [first] = paths;
  if (first === undefined) return null;
  return (
    <button type="button" className={css.link} onClick={() => useAppStore.getState().goToField(first)}>
      {missingText(words, scenario, paths)}
    </button>
  );
}

/** "mangler: personer ved start, Målgruppe 1 og 6 tal til" */
export function missingText(words: Words, scenario: Scenario, [first, ...others]: readonly FieldPath[]): string {
  if (first === undefined) return '';
  const text = words.t('missing.needs', { field: fieldNameIn(words, scenario, first) });
  return others.length === 0 ? text : `${text} ${words.t('missing.more', { count: others.length })}`;
}
