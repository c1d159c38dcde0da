import { readFileSync, realpathSync } from 'node:fs';
import { isNetworkPath, type SharedPlaceFacts } from './sharedPlace.ts';

/** What `sharedPlace` asks of the machine the app runs on. */
export function machinePlace(): SharedPlaceFacts {
  return { platform: process.platform, env: process.env, isNetworkDrive, mounts: mountsOf() };
}

/** Windows resolves a mapped drive to the share behind it. A drive that does not answer is taken for a network drive. */
function isNetworkDrive(root: string): boolean {
  try {
    return isNetworkPath(realpathSync.native(root));
  } catch {
    return true;
  }
}

function mountsOf(): string | null {
  if (process.platform !== 'linux') return null;
  try {
    return readFileSync('/proc/mounts', 'utf8');
  } catch {
    return null;
  }
}
