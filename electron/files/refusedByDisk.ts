/** What the disk may refuse for which another place is the way on. */
const REFUSED = new Set([
  ...['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'EIO'],
  // A file larger than the disk's format allows, and a drive that was pulled out.
  ...['EFBIG', 'ENXIO', 'ENODEV', 'ESTALE'],
]);

/** Whether an error says that a place cannot be written to: locked, read-only, gone. */
export function isRefusedByDisk(error: unknown): boolean {
  return error instanceof Error && 'code' in error && REFUSED.has(String(error.code));
}
