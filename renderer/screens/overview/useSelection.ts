import { useCallback, useState } from 'react';
import type { ScenarioRow } from '../../../shared/contract/stored.ts';

const none: ReadonlyMap<string, ScenarioRow> = new Map();

/** Which scenarios of the overview are selected, by their ids. */
export function useSelection() {
  const [rows, setRows] = useState(none);
  const toggle = useCallback(
    (row: ScenarioRow) =>
      setRows((before) => {
        const after = new Map(before);
        if (!after.delete(row.id)) after.set(row.id, row);
        return after;
      }),
    [],
  );
  const toggleAll = useCallback(
    (shown: readonly ScenarioRow[]) =>
      setRows((before) =>
        shown.every(({ id }) => before.has(id)) ? none : new Map(shown.map((row) => [row.id, row])),
      ),
    [],
  );
  const clear = useCallback(() => setRows(none), []);
  return { rows, toggle, toggleAll, clear };
}
