import type { Comment } from './comment.ts';

/**
 * The comments of two copies of a scenario, each once, by id. What was written stands as `ours` has it; whether it is
 * resolved is what was last said of it in either copy. The same file a second time changes nothing.
 */
export function mergeComments(ours: readonly Comment[], theirs: readonly Comment[]): Comment[] {
  const merged = new Map(ours.map((comment) => [comment.id, comment]));
  for (const comment of theirs) {
    const there = merged.get(comment.id);
    merged.set(comment.id, there ? { ...there, state: laterState(there.state, comment.state) } : comment);
  }
  return [...merged.values()].sort(inOrder);
}

/** The oldest first. */
function inOrder(one: Comment, other: Comment): number {
  return compare(one.writtenAt, other.writtenAt) || compare(one.id, other.id);
}

type State = Comment['state'];

/** The later of two; of two said at the same instant the one that has it resolved, whichever copy it is in. */
function laterState(one: State, other: State): State {
  if (!one || !other) return one ?? other;
  return orderOf(one) >= orderOf(other) ? one : other;
}

function orderOf({ at, isResolved, by }: NonNullable<State>): string {
  return `${at}${isResolved ? 1 : 0}${by}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
