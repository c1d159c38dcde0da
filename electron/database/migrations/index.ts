import type { Writable } from '../handle.ts';
import { initial } from './0010-initial.ts';
import { localInitiatives } from './0020-local-initiatives.ts';
import { tagsAndDecisions } from './0030-tags-and-decisions.ts';
import { comments } from './0040-comments.ts';
import { followUp } from './0050-follow-up.ts';
import { digests } from './0060-digests.ts';

/** One step of the schema. Released steps are never changed; `up` imports nothing that may change after it. */
export interface Migration {
  /** In tens, so that two lines of work can be joined; it becomes `user_version`. */
  readonly number: number;
  readonly name: string;
  up(database: Writable): void;
}

export const migrations: readonly Migration[] = [
  { number: 10, name: 'initial', up: initial },
  { number: 20, name: 'localInitiatives', up: localInitiatives },
  { number: 30, name: 'tagsAndDecisions', up: tagsAndDecisions },
  { number: 40, name: 'comments', up: comments },
  { number: 50, name: 'followUp', up: followUp },
  { number: 60, name: 'digests', up: digests },
];
