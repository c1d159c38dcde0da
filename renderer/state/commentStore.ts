import { create } from 'zustand';
import type { CallOutput } from '../../shared/contract/calls.ts';
import type { Result } from '../../shared/contract/errors.ts';
import { type Comment, type CommentPlace, isResolved } from '../../shared/file/comment.ts';
import { api } from '../api.ts';
import { useAppStore } from './appStore.ts';
import { useDocumentStore } from './documentStore.ts';
import { useFileStore } from './fileStore.ts';

interface CommentStore {
  /** Of which scenario the comments are; null while none is open. */
  readonly scenario: string | null;
  readonly comments: readonly Comment[];
  /** How many are stored that cannot be read. */
  readonly unreadable: number;
  readonly isShown: boolean;
  /** The field that last had the focus: what a new comment is about, unless it is about the screen. */
  readonly field: CommentPlace | null;
}

const none = { scenario: null, comments: [], unreadable: 0, field: null } as const;

/** The comments of the scenario on the screen. */
export const useCommentStore = create<CommentStore>()(() => ({ ...none, isShown: false }));

/** The id that the comments on the screen go by: that of the file for a scenario under review. */
export function commentedScenario(): string | null {
  const { open, readOnly } = useDocumentStore.getState();
  if (readOnly?.kind === 'review') return useFileStore.getState().review?.scenario ?? null;
  return open?.row.id ?? null;
}

/** Reads the comments of what is on the screen. */
export async function loadComments(): Promise<void> {
  const scenario = commentedScenario();
  if (scenario === null) return useCommentStore.setState(none);
  if (useCommentStore.getState().scenario !== scenario) useCommentStore.setState({ ...none, scenario });
  take(scenario, await api.listComments({ scenario }));
}

/** Adds a comment; false when that failed, and nothing was added. */
export async function addComment(written: CommentPlace & Pick<Comment, 'author' | 'text'>): Promise<boolean> {
  const scenario = commentedScenario();
  return scenario !== null && take(scenario, await api.addComment({ scenario, ...written }));
}

/** Closes a comment, or opens it again. */
export async function resolveComment({ id }: Comment, isClosed: boolean, by: string): Promise<boolean> {
  const scenario = commentedScenario();
  return scenario !== null && take(scenario, await api.resolveComment({ scenario, id, isResolved: isClosed, by }));
}

export function toggleComments(): void {
  useCommentStore.setState(({ isShown }) => ({ isShown: !isShown }));
}

/** Remembers the field that has the focus, where it is one that can be commented on. */
export function noteField(field: CommentPlace): void {
  useCommentStore.setState({ field });
}

/** How many open comments there are on a field. */
export function useOpenComments(path: string): number {
  return useCommentStore(({ comments }) => comments.filter((one) => one.field === path && !isResolved(one)).length);
}

function take(scenario: string, answer: Result<CallOutput<'listComments'>>): boolean {
  if (!answer.ok) useAppStore.getState().fail(answer.error);
  // Another scenario may have been opened meanwhile.
  else if (commentedScenario() === scenario) useCommentStore.setState({ scenario, ...answer.value });
  return answer.ok;
}
