import { useMemo } from 'react';
import { changedFrom } from '../../../shared/document/changedFrom.ts';
import type { FieldPath } from '../../../shared/document/field.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { useStart } from '../../state/startStore.ts';
import { useWords } from '../../words.ts';

/** Those of the numbers at `paths` that are not what they began as. */
export function useChangedPaths(scenario: Scenario, paths: readonly FieldPath[]): ReadonlySet<FieldPath> {
  const { language } = useWords();
  const start = useStart()?.scenario ?? null;
  return useMemo(
    () => new Set(paths.filter((path) => changedFrom(scenario, path, start, language) !== null)),
    [scenario, paths, start, language],
  );
}
