import { callError } from '../../shared/contract/errors.ts';
import type { RevisionRow } from '../../shared/contract/stored.ts';
import { summarise } from '../../shared/model/summarise.ts';
import type { Store } from '../database/store.ts';
import { CallFailure, type Handlers } from './answer.ts';
import { unreadable } from './scenarios.ts';

type RevisionCalls = Pick<
  Handlers,
  'listRevisions' | 'openRevision' | 'labelRevision' | 'decideRevision' | 'restoreRevision'
>;

/** What is done with the earlier versions of a scenario. */
export function revisionCalls(storeOf: () => Store): RevisionCalls {
  const listed = (id: string): RevisionRow[] => storeOf().revisions.list(id);
  const nameOf = (id: string) => storeOf().scenarios.row(id)?.name ?? '';

  return {
    listRevisions: ({ id }) => listed(id),

    openRevision({ id, revision }) {
      const found = storeOf().revisions.get(id, revision);
      if (found.ok) return { scenario: found.scenario };
      throw new CallFailure(unreadable(found, nameOf(id)));
    },

    labelRevision({ id, revision, label }) {
      if (!storeOf().revisions.label(id, revision, label)) throw new CallFailure(callError('notFound'));
      return listed(id);
    },

    decideRevision({ id, revision, decision }) {
      const decided = storeOf().revisions.decide(id, revision, decision);
      if (decided.ok) return listed(id);
      throw new CallFailure(callError(decided.code === 'missing' ? 'notFound' : decided.code));
    },

    restoreRevision({ id, revision, expectedRevision }) {
      const { revisions } = storeOf();
      const found = revisions.get(id, revision);
      if (!found.ok) throw new CallFailure(unreadable(found, nameOf(id)));
      const restored = revisions.restore(id, revision, summarise(found.scenario), { expectedRevision });
      if (!restored.ok) throw new CallFailure(callError(restored.code === 'conflict' ? 'conflict' : 'notFound'));
      return { scenario: found.scenario, revision: restored.revision, savedAt: restored.changedAt };
    },
  };
}
