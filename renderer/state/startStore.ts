import { useEffect } from 'react';
import { create } from 'zustand';
import type { Scenario } from '../../shared/document/scenario.ts';
import { api } from '../api.ts';
import { useDocumentStore } from './documentStore.ts';

/** The open scenario as it was when it was made, or as far back as the store goes. */
export interface Start {
  readonly scenario: Scenario;
  /** When that was, an instant. */
  readonly at: string;
}

interface StartStore {
  /** Whose beginning is here, or on its way. */
  readonly id: string | null;
  /** Null until it has been read, and for a scenario that has no stored versions. */
  readonly start: Start | null;
}

const useStartStore = create<StartStore>()(() => ({ id: null, start: null }));

/** How the open scenario began; read the first time that a screen asks for it. */
export function useStart(): Start | null {
  const id = useDocumentStore(({ open }) => open?.row.id ?? null);
  useEffect(() => {
    if (id !== null) void read(id);
  }, [id]);
  return useStartStore((known) => (known.id === id ? known.start : null));
}

async function read(id: string): Promise<void> {
  if (useStartStore.getState().id === id) return;
  useStartStore.setState({ id, start: null });
  const rows = await api.listRevisions({ id });
  const first = rows.ok ? rows.value.at(-1) : undefined;
  if (!first) return;
  const opened = await api.openRevision({ id, revision: first.revision });
  if (!opened.ok || useStartStore.getState().id !== id) return;
  useStartStore.setState({ start: { scenario: opened.value.scenario, at: first.savedAt } });
}
