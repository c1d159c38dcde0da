import { randomUUID } from 'node:crypto';
import { callError } from '../../shared/contract/errors.ts';
import type { Store } from '../database/store.ts';
import { CallFailure, type Handlers } from './answer.ts';

type CommentCalls = Pick<Handlers, 'listComments' | 'addComment' | 'resolveComment'>;

/** What is done with the comments of a scenario, stored here or only open for review. */
export function commentCalls(storeOf: () => Store, clock = () => new Date()): CommentCalls {
  const listed = (scenario: string) => {
    const { comments, unreadable } = storeOf().comments.list(scenario);
    return { comments: [...comments], unreadable };
  };
  return {
    listComments: ({ scenario }) => listed(scenario),

    addComment({ scenario, ...written }) {
      const comment = { ...written, id: randomUUID(), writtenAt: clock().toISOString(), state: null };
      storeOf().comments.takeIn(scenario, [comment]);
      return listed(scenario);
    },

    resolveComment({ scenario, id, isResolved, by }) {
      const isThere = storeOf().comments.setState(scenario, id, { isResolved, by, at: clock().toISOString() });
      if (!isThere) throw new CallFailure(callError('notFound'));
      return listed(scenario);
    },
  };
}
