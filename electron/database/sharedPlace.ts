import { posix, win32 } from 'node:path';

/**
 * Whether a folder lies where several machines or a sync program can reach it. WAL needs shared memory between all
 * who open the file, which a network or FUSE file system does not give, and a sync program may upload the database and
 * its log at different moments: in such a place the journal mode must be DELETE.
 */
export type SharedReason = 'networkPath' | 'networkDrive' | 'syncedFolder' | 'networkFileSystem';

export interface SharedPlaceFacts {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether the root of a Windows drive (`Z:\`) is mapped to a share. */
  isNetworkDrive(root: string): boolean;
  /** The text of /proc/mounts, or null where there is none. */
  readonly mounts: string | null;
}

/** Folder names that sync programs make, in lower case. Those that end in `*` may go on ("OneDrive - Kommune"). */
const SYNCED = [
  'onedrive*',
  'dropbox*',
  'google drive*',
  'googledrive*',
  'my drive',
  'icloud drive',
  'iclouddrive',
  'mobile documents',
  'com~apple~clouddocs',
  'cloudstorage',
  'box',
  'box sync',
  'nextcloud*',
  'owncloud*',
  'pcloud drive',
  'pclouddrive',
  'synologydrive*',
  'syncthing',
];

const SHARED_TYPES =
  /^(nfs\d?|cifs|smb\d?|smbfs|9p|fuse|fuseblk|fuse\..+|afs|ceph|glusterfs|lustre|davfs\d?|ncpfs|gfs2|ocfs2|vboxsf|prl_fs|virtiofs|drvfs|vmhgfs)$/;

/** Why `folder` (absolute, links resolved) is shared, or null for a place of this machine's own. */
export function sharedPlace(folder: string, facts: SharedPlaceFacts): SharedReason | null {
  if (facts.platform === 'win32') {
    if (isNetworkPath(folder)) return 'networkPath';
    if (facts.isNetworkDrive(win32.parse(folder).root)) return 'networkDrive';
  }
  if (isSynced(folder, facts)) return 'syncedFolder';
  if (facts.platform === 'darwin' && /^\/(Volumes|Network)\//.test(folder)) return 'networkFileSystem';
  const type = facts.mounts === null ? null : fileSystemOf(folder, facts.mounts);
  return type !== null && SHARED_TYPES.test(type) ? 'networkFileSystem' : null;
}

/** `\\server\share` and `\\?\UNC\server\share`, but not `\\?\C:\` and `\\.\C:\`, which are local. */
export function isNetworkPath(path: string): boolean {
  const plain = path.replaceAll('/', '\\');
  return /^\\\\(\?\\UNC\\|[^?.\\])/i.test(plain);
}

function isSynced(folder: string, { platform, env }: SharedPlaceFacts): boolean {
  const path = platform === 'win32' ? win32 : posix;
  const roots = [env.OneDrive, env.OneDriveCommercial, env.OneDriveConsumer];
  if (roots.some((root) => root !== undefined && root !== '' && isWithin(path, folder, root))) return true;
  return folder.split(/[\\/]/).some((segment) => {
    const name = segment.toLowerCase();
    return SYNCED.some((known) => (known.endsWith('*') ? name.startsWith(known.slice(0, -1)) : name === known));
  });
}

function isWithin(path: typeof posix, folder: string, root: string): boolean {
  const relative = path.relative(root, folder);
  return relative.split(path.sep)[0] !== '..' && !path.isAbsolute(relative);
}

/** The type of the file system with the longest mount point above `folder`; the last one mounted there counts. */
function fileSystemOf(folder: string, mounts: string): string | null {
  let best: { point: string; type: string } | null = null;
  for (const line of mounts.split('\n')) {
    const [, rawPoint, type] = line.split(' ');
    if (rawPoint === undefined || type === undefined) continue;
    // Blanks and backslashes in a mount point are written as octal numbers there.
    const point = rawPoint.replace(/\\([0-7]{3})/g, (_, octal: string) =>
      String.fromCharCode(Number.parseInt(octal, 8)),
    );
    if (isWithin(posix, folder, point) && (best === null || point.length >= best.point.length)) best = { point, type };
  }
  return best?.type ?? null;
}
