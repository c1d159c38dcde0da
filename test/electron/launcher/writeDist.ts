import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes what the launcher takes for an unpacked Electron on Linux. */
export function writeDist(folder: string, version: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'electron'), '');
  writeFileSync(join(folder, 'version'), version);
  return folder;
}
