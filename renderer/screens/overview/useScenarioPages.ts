import { useCallback, useEffect, useRef, useState } from 'react';
import type { CallOutput } from '../../../shared/contract/calls.ts';
import type { ScenarioQuery } from '../../../shared/contract/stored.ts';
import { api } from '../../api.ts';
import { valueOrTell } from '../../state/actions.ts';
import { useAppStore } from '../../state/appStore.ts';
import { useDocumentStore } from '../../state/documentStore.ts';
import { useFileStore } from '../../state/fileStore.ts';

/** Rows that are there at once, and those that come as one scrolls. */
const FIRST = 25;
const MORE = 100;

export type Wanted = Pick<ScenarioQuery, 'place' | 'search' | 'tag' | 'sort' | 'descending' | 'isGrouped'>;
type List = CallOutput<'listScenarios'>;

/**
 * The rows that are wanted, a page at a time; asked for again when the open scenario has been saved, a file has come in, or
 * one could not be opened, which marks its row.
 */
export function useScenarioPages(wanted: Wanted) {
  const [list, setList] = useState<List | null>(null);
  const saves = useDocumentStore(({ open }) => open?.revision ?? 0);
  const imports = useFileStore((files) => files.imports);
  const refused = useAppStore(({ error }) => error?.code ?? '');
  const revision = `${saves} ${imports} ${refused}`;
  const { place, search, tag, sort, descending, isGrouped } = wanted;
  /** The newest question by its number: an answer to an older one is not shown. */
  const asked = useRef(0);

  const ask = useCallback(
    async (limit: number, offset: number): Promise<List | null> => {
      asked.current += 1;
      const question = asked.current;
      const tagged = tag === undefined ? {} : { tag };
      const query = { place, search, sort, descending, isGrouped: isGrouped ?? false, limit, offset, ...tagged };
      const answer = await api.listScenarios(query);
      return question === asked.current ? valueOrTell(answer) : null;
    },
    [place, search, tag, sort, descending, isGrouped],
  );

  const seen = useRef(revision);
  useEffect(() => {
    seen.current = revision;
    void ask(FIRST, 0).then((found) => found && setList(found));
  }, [ask, revision]);

  const rows = list?.rows.length ?? 0;
  const refresh = useCallback(() => {
    void ask(Math.max(FIRST, rows), 0).then((found) => found && setList(found));
  }, [ask, rows]);
  // After a change of the model the headlines come a part at a time.
  const waiting = list?.rows.filter(({ fault, summary }) => fault === null && summary === null).length ?? 0;
  useEffect(() => {
    if (waiting > 0) refresh();
  }, [waiting, refresh]);
  const more = useCallback(() => {
    void ask(MORE, rows).then((found) => {
      if (found) setList((before) => before && { ...found, rows: [...before.rows, ...found.rows] });
    });
  }, [ask, rows]);

  return { list, refresh, more };
}
