import type { OpenDocument, Saving } from './documentStore.ts';
import type { OpenFollowUp } from './followUpStore.ts';

/**
 * How saving stands of everything that is open: what failed before what is on its way, and "saved" only when all of it
 * is on the disk. Null while nothing is open.
 */
export function savingOf(document: OpenDocument | null, followUp: OpenFollowUp | null): Saving | null {
  const parts = [document, followUp].flatMap((open) => (open ? (partOf(open) ?? []) : []));
  const failed = parts.find(({ state }) => state === 'failed');
  const saving = parts.find(({ state }) => state === 'saving');
  return failed ?? saving ?? parts.reduce<Saving | null>(later, null);
}

function partOf({ saving, history, stored }: OpenDocument | OpenFollowUp): Saving | null {
  if (saving?.state === 'failed') return saving;
  return (history.present as unknown) === stored ? saving : { state: 'saving' };
}

function later(one: Saving | null, other: Saving): Saving {
  return one?.state === 'saved' && other.state === 'saved' && one.at > other.at ? one : other;
}
