import { useEffect, useState } from 'react';
import type { RevisionRow } from '../../shared/contract/stored.ts';
import type { Scenario } from '../../shared/document/scenario.ts';
import { canonicalJson } from '../../shared/uncertainty/canonicalJson.ts';
import { api } from '../api.ts';
import { useAppStore } from './appStore.ts';
import { useDocumentStore } from './documentStore.ts';
import { type Review, useFileStore } from './fileStore.ts';
import { useVersionsPanel } from './versions.ts';

/** A version that is locked as decided, with its document. */
export interface DecidedVersion {
  readonly version: RevisionRow & { readonly decision: NonNullable<RevisionRow['decision']> };
  readonly scenario: Scenario;
}

/** The decided versions of the open scenario, and the one that is followed up. */
export interface Decided {
  /** The one decided last first. */
  readonly versions: readonly DecidedVersion['version'][];
  /** Null where none is decided, or it cannot be read. */
  readonly followed: DecidedVersion | null;
}

/**
 * The versions that were decided, asked for anew when one may have been locked; null until they are known.
 *
 * @param revision the one to follow; null, or one that is there no more, for the one that was decided last
 */
export function useDecided(revision: number | null): Decided | null {
  const id = useDocumentStore(({ open }) => open?.row.id ?? null);
  const isPanelOpen = useVersionsPanel((panel) => panel.isOpen);
  const [known, setKnown] = useState<{ readonly of: string; readonly decided: Decided } | null>(null);
  useEffect(() => {
    if (id === null || isPanelOpen) return;
    let isWanted = true;
    void find(id, revision).then((decided) => {
      if (isWanted && decided) setKnown({ of: `${id}/${revision}`, decided });
    });
    return () => {
      isWanted = false;
    };
  }, [id, revision, isPanelOpen]);
  return known?.of === `${id}/${revision}` ? known.decided : null;
}

async function find(id: string, revision: number | null): Promise<Decided | null> {
  const review = useDocumentStore.getState().readOnly?.kind === 'review' ? useFileStore.getState().review : null;
  if (review) return decidedIn(review, revision);
  const rows = await api.listRevisions({ id });
  if (!rows.ok) return failed(rows.error);
  const versions = inOrder(rows.value);
  const chosen = chosenOf(versions, revision);
  if (!chosen) return { versions, followed: null };
  const opened = await api.openRevision({ id, revision: chosen.revision });
  if (!opened.ok) return failed(opened.error);
  return { versions, followed: { version: chosen, scenario: theSame(opened.value.scenario) } };
}

/** The decided document that was read last. */
const read: { last: Scenario | null } = { last: null };

/** The very object of the last reading where it says the same: what was drawn of it is still of it. */
function theSame(scenario: Scenario): Scenario {
  if (!read.last || canonicalJson(read.last) !== canonicalJson(scenario)) read.last = scenario;
  return read.last;
}

function decidedIn({ decided }: Review, revision: number | null): Decided {
  const versions = inOrder(decided.map(({ version }) => version));
  const chosen = chosenOf(versions, revision);
  const found = decided.find(({ version }) => version.revision === chosen?.revision);
  return { versions, followed: found && chosen ? { version: chosen, scenario: found.scenario } : null };
}

function inOrder(rows: readonly RevisionRow[]): DecidedVersion['version'][] {
  const decided = rows.flatMap((row) => (row.decision ? [{ ...row, decision: row.decision }] : []));
  return decided.toSorted(
    (one, other) => other.decision.decidedOn.localeCompare(one.decision.decidedOn) || other.revision - one.revision,
  );
}

function chosenOf(versions: readonly DecidedVersion['version'][], revision: number | null) {
  return versions.find((version) => version.revision === revision) ?? versions[0];
}

function failed(error: Parameters<ReturnType<typeof useAppStore.getState>['fail']>[0]): null {
  useAppStore.getState().fail(error);
  return null;
}
