import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { LauncherError } from './launcherError.ts';
import { messages } from './messages.ts';

/**
 * Checks a file against the integrity string that npm uses ("sha512-" and base64).
 * @throws LauncherError when they differ: the file is damaged or is not the one that was reviewed.
 */
export async function checkIntegrity(file: string, integrity: string): Promise<void> {
  const [algorithm = '', expected = ''] = integrity.split(/-(.*)/s);
  const hash = createHash(algorithm);
  await pipeline(createReadStream(file), hash);
  if (hash.digest('base64') !== expected) throw new LauncherError(messages.integrityMismatch(basename(file)));
}
