import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Makes the library that stands between a process and its disk, for as long as the work lasts. It is Linux's way, and
 * takes a C compiler.
 */
export async function withDisk<T>(work: (library: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'ungeplan-disk-'));
  const library = join(folder, 'disk.so');
  try {
    const source = join(import.meta.dirname, 'disk.c');
    execFileSync('gcc', ['-shared', '-fPIC', '-O2', '-o', library, source, '-ldl', '-lpthread'], { stdio: 'inherit' });
    return await work(library);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
