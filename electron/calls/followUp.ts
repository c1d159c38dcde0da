import { callError } from '../../shared/contract/errors.ts';
import type { Store } from '../database/store.ts';
import { CallFailure, type Handlers } from './answer.ts';

type FollowUpCalls = Pick<Handlers, 'readFollowUp' | 'saveFollowUp' | 'keepForecastErrors' | 'listForecastErrors'>;

/** What is done with the targets and actual figures of a stored scenario. */
export function followUpCalls(storeOf: () => Store, clock = () => new Date()): FollowUpCalls {
  return {
    readFollowUp: ({ scenario }) => storeOf().followUps.list(scenario),

    saveFollowUp({ scenario, followUp }) {
      if (!storeOf().followUps.save(scenario, followUp)) throw new CallFailure(callError('notFound'));
      return { savedAt: clock().toISOString() };
    },

    keepForecastErrors: ({ scenario, errors }) => ({ kept: storeOf().followUps.keepErrors(scenario, errors) }),

    listForecastErrors: () => storeOf().followUps.listErrors(),
  };
}
