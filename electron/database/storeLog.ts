/** What the store tells the log: names and figures, never the content of a document. */
export type StoreEvent =
  | 'slowStatement'
  | 'opened'
  | 'migrated'
  | 'journalModeFellBack'
  | 'badRow'
  | 'backupMade'
  | 'backupFailed'
  | 'oldBackupKept';

export type StoreLog = (event: StoreEvent, facts: Readonly<Record<string, string | number | boolean>>) => void;
