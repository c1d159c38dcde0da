import { allSettled, type SettledNumbers } from '../../../shared/charts/peopleParts.ts';
import type { ShownResult } from '../../state/resultStore.ts';
import { breakdownFor } from './breakdownFor.ts';

/** @param segment the id of the segment by itself; null for all of them */
export function settledNumbers(shown: ShownResult, segment: string | null): SettledNumbers {
  const { projection } = shown;
  if (segment === null) return allSettled(projection);
  const rows = breakdownFor(shown).persons.filter(
    ({ line, part }) => part.kind === 'segment' && part.id === segment && (line === 'education' || line === 'job'),
  );
  const sum = (side: 'scenario' | 'reference') =>
    Array.from({ length: projection.months + 1 }, (_, t) => rows.reduce((all, row) => all + (row[side][t] ?? 0), 0));
  return { scenario: sum('scenario'), reference: sum('reference') };
}
