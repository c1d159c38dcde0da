import { useEffect } from 'react';
import { create } from 'zustand';
import type { CallError, Result } from '../../shared/contract/errors.ts';
import type { LocalImport, LocalRow } from '../../shared/contract/localInitiatives.ts';
import type { LocalContent, LocalInitiative } from '../../shared/evidence/localInitiative.ts';
import { api } from '../api.ts';
import { useAppStore } from './appStore.ts';

interface LocalInitiatives {
  /** Those that are not removed; one that cannot be read is among them, without its content. */
  readonly rows: readonly LocalRow[];
}

/** The planner's own initiatives, as the store on the disk has them. */
export const useLocalInitiatives = create<LocalInitiatives>()(() => ({ rows: [] }));

/** How many there are; reads them when the app has started. */
export function useLocalCount(): number {
  const isReady = useAppStore(({ start }) => start?.state === 'ready');
  useEffect(() => {
    if (isReady) void loadLocals();
  }, [isReady]);
  return useLocalInitiatives(({ rows }) => rows.length);
}

export async function loadLocals(): Promise<void> {
  show(await api.listLocalInitiatives(undefined));
}

export type Stored =
  | { readonly state: 'saved'; readonly initiative: LocalInitiative }
  /** Another version was saved meanwhile; it is what the list shows now. */
  | { readonly state: 'conflict' }
  | { readonly state: 'failed' };

/** Stores what was written: as a new initiative where `before` is null. */
export async function storeLocal(before: LocalInitiative | null, content: LocalContent): Promise<Stored> {
  const saved = await api.saveLocalInitiative(
    before === null ? { kind: 'new', content } : { kind: 'edited', id: before.id, version: before.version, content },
  );
  if (!saved.ok) {
    tell(saved.error);
    return { state: 'failed' };
  }
  await loadLocals();
  return saved.value;
}

/** Puts an initiative away; it can be brought back. */
export async function removeLocal(id: string): Promise<boolean> {
  return show(await api.removeLocalInitiative({ id }));
}

export async function restoreLocal(id: string): Promise<boolean> {
  return show(await api.restoreLocalInitiative({ id }));
}

/** Writes all of them to a file that the planner chooses; null when nothing was written. */
export async function exportLocals(): Promise<{ readonly path: string; readonly count: number } | null> {
  const written = await api.exportLocalInitiatives({ ids: null });
  if (written.ok) return written.value;
  tell(written.error);
  return null;
}

/** Takes in a file that the planner chooses; null when none was chosen. */
export async function importLocals(): Promise<LocalImport | null> {
  const read = await api.importLocalInitiatives(undefined);
  if (!read.ok) {
    tell(read.error);
    return null;
  }
  await loadLocals();
  return read.value;
}

function show(answer: Result<LocalRow[]>): boolean {
  if (answer.ok) useLocalInitiatives.setState({ rows: answer.value.filter(({ isRemoved }) => !isRemoved) });
  else tell(answer.error);
  return answer.ok;
}

/** A dialog that was closed without a choice is no error. */
function tell(error: CallError): void {
  if (error.code !== 'cancelled') useAppStore.getState().fail(error);
}
