import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LauncherError } from './launcherError.ts';
import { messages } from './messages.ts';

/**
 * Runs the build of package.json with the npm that runs this script; on Windows npm itself can only be run so.
 *
 * @param output what becomes of what the build prints on its standard output; its errors are always seen
 * @throws LauncherError when it cannot be built
 */
export function buildApp(repository: string, output: 'inherit' | 'ignore'): void {
  const npm = process.env.npm_execpath;
  const [command, args] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
  const stdio = ['inherit', output, 'inherit'] as const;
  const { status } = spawnSync(command, [...args, 'run', '--silent', 'build'], { cwd: repository, stdio: [...stdio] });
  if (status !== 0) throw new LauncherError(messages.buildFailed);
}

/** Whether the app has been built since its sources were last changed. */
export function isBuilt(repository: string): boolean {
  const built = statSync(join(repository, 'out', 'app', 'renderer', 'report.html'), { throwIfNoEntry: false });
  if (!built) return false;
  return ['shared', 'electron', 'renderer', 'assets'].every((room) =>
    readdirSync(join(repository, room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .every(({ parentPath, name }) => statSync(join(parentPath, name)).mtimeMs <= built.mtimeMs),
  );
}
