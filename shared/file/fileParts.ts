import type { Scenario } from '../document/scenario.ts';
import type { LocalInitiative } from '../evidence/localInitiative.ts';
import type { FollowUp } from '../followUp/followUp.ts';
import type { Comment } from './comment.ts';
import type { RevisionRecord, ScenarioRecord } from './records.ts';

/** What a file holds, once it is read and checked. */

export interface FileRevision extends Omit<RevisionRecord, 'kind' | 'scenario' | 'document'> {
  readonly scenario: Scenario;
}

/** A scenario with what belongs to it. */
export interface FileScenario extends Omit<ScenarioRecord, 'kind' | 'document' | 'follows'> {
  readonly scenario: Scenario;
  /** Earlier states, in the order of the file. */
  readonly revisions: readonly FileRevision[];
  readonly comments: readonly Comment[];
  /** Targets and actual figures, and which version they are held against. */
  readonly followUp: FollowUp;
}

export type FilePart =
  | { readonly kind: 'scenario'; readonly scenario: FileScenario }
  | { readonly kind: 'localInitiative'; readonly initiative: LocalInitiative };

/** What in a file could not be read: `line` where not even its kind can be told, `end` where the file was cut short. */
export const unreadKinds = [
  'scenario',
  'revision',
  'comment',
  'target',
  'actualFigure',
  'localInitiative',
  'line',
  'end',
] as const;

export interface Unread {
  readonly kind: (typeof unreadKinds)[number];
  /** A name from the file, or the number of its line where it has none. */
  readonly name: string;
}
