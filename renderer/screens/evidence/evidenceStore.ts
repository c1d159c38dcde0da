import { create } from 'zustand';
import { library } from '../../../shared/evidence/library.ts';
import { type Filters, noFilters } from './filterEntries.ts';
import { type ItemKey, itemKey } from './itemKey.ts';
import type { LocalDraft } from './localDraft.ts';

interface EvidenceStore {
  readonly chosen: ItemKey;
  readonly filters: Filters;
  /** Forms that were begun and neither saved nor given up, by the key of what they are of. */
  readonly drafts: Readonly<Partial<Record<string, LocalDraft>>>;
  readonly choose: (key: ItemKey) => void;
  readonly limit: (change: Partial<Filters>) => void;
  readonly keepDraft: (key: string, draft: LocalDraft | undefined) => void;
}

/** Where the planner is in the evidence: kept while the app is open, so that a look at another screen loses nothing. */
export const useEvidenceStore = create<EvidenceStore>()((set) => ({
  chosen: itemKey('entry', library.entries[0]?.id ?? ''),
  filters: noFilters,
  drafts: {},
  choose: (chosen) => set({ chosen }),
  limit: (change) => set(({ filters }) => ({ filters: { ...filters, ...change } })),
  keepDraft: (key, draft) => set(({ drafts }) => ({ drafts: { ...drafts, [key]: draft } })),
}));
