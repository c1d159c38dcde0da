import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A data folder of the test's own, for stories that start the app more than once; removed when the test is over. */
export function ownDataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ungeplan-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}
