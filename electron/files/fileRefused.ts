/** Why nothing was read from a file, with the facts that a sentence about it needs. Thrown while it is being read. */
export type FileRefusalReason = 'cannotRead' | 'tooLarge' | 'notOurs' | 'newerVersion';

export class FileRefused extends Error {
  readonly reason: FileRefusalReason;
  readonly facts: Readonly<Record<string, number>>;

  constructor(reason: FileRefusalReason, facts: Readonly<Record<string, number>> = {}, options?: ErrorOptions) {
    super(reason, options);
    this.name = 'FileRefused';
    this.reason = reason;
    this.facts = facts;
  }
}
