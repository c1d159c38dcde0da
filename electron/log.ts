import type { StoreLog } from './database/storeLog.ts';

/** What the app did, for whoever has to find out why: never the content of a document. */
export function log(message: string, detail: unknown): void {
  console.error(message, detail);
}

export const storeLog: StoreLog = (event, facts) => log(`store: ${event}`, facts);
