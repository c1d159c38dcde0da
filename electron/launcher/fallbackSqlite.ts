import { cpSync, existsSync, readFileSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import type { ElectronDist } from './electronRuntime.ts';
import { LauncherError } from './launcherError.ts';
import { makeOnce } from './makeOnce.ts';
import { messages } from './messages.ts';
import { failureLine, runCommand } from './runCommand.ts';

const buildMinutes = 30;
const bindingName = 'better_sqlite3.node';

/** Compiles the package's own source against Node-API 9, whose experimental switch holds the one call it needs of 10. */
const olderNodeApi = '-UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT';

export interface FallbackSqliteOptions {
  readonly cacheFolder: string;
  /** The repository, whose node_modules hold better-sqlite3 and node-gyp. */
  readonly repository: string;
  /** The Electron that must be able to load the result. */
  readonly electron: ElectronDist;
  readonly report: (line: string) => void;
}

/** Where the binding lies, or will lie. */
export function fallbackBinding({
  cacheFolder,
  repository,
}: Pick<FallbackSqliteOptions, 'cacheFolder' | 'repository'>) {
  const about: unknown = JSON.parse(
    readFileSync(join(packageFolder(repository, 'better-sqlite3'), 'package.json'), 'utf8'),
  );
  const version = typeof about === 'object' && about !== null && 'version' in about ? String(about.version) : 'unknown';
  return join(cacheFolder, `better-sqlite3-${version}-napi9-${process.platform}-${process.arch}`, bindingName);
}

/**
 * Builds better-sqlite3 once for an Electron with Node-API 9, in a copy under the cache folder; the package in
 * node_modules stays as it is and serves Node 24. The result is tried in that Electron before it is kept.
 * @returns the path for better-sqlite3's `nativeBinding` option.
 * @throws LauncherError when the build fails or its result does not load.
 */
export async function provideFallbackSqlite(options: FallbackSqliteOptions): Promise<string> {
  const { repository, electron, report } = options;
  const binding = fallbackBinding(options);
  await makeOnce({
    folder: dirname(binding),
    isWhole: (folder) => existsSync(join(folder, bindingName)),
    make: async (folder) => {
      report(messages.buildingSqlite(electron.version));
      await build(folder, repository);
      await tryInElectron(folder, electron);
      keepOnlyBinding(folder);
    },
    report,
  });
  return binding;
}

async function build(folder: string, repository: string): Promise<void> {
  // Beside each other under one node_modules, so that the copy finds the headers it is compiled with.
  for (const name of ['better-sqlite3', 'node-addon-api']) {
    cpSync(packageFolder(repository, name), join(folder, 'node_modules', name), { recursive: true, dereference: true });
  }
  const nodeGyp = join(packageFolder(repository, 'node-gyp'), 'bin', 'node-gyp.js');
  const headers = bundledHeaders();
  const result = await runCommand(
    process.execPath,
    [nodeGyp, 'rebuild', '--release', '--force_build=1', ...(headers === undefined ? [] : [`--nodedir=${headers}`])],
    {
      cwd: join(folder, 'node_modules', 'better-sqlite3'),
      env: {
        ...process.env,
        CXXFLAGS: olderNodeApi,
        PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}`,
      },
      limit: buildMinutes * 60 * 1000,
    },
  );
  if (result.code !== 0) throw new LauncherError(messages.sqliteBuildFailed(failureLine(result)));
}

/** The headers that came with the running Node, so that node-gyp need not download them. */
function bundledHeaders(): string | undefined {
  const root = dirname(dirname(realpathSync(process.execPath)));
  return existsSync(join(root, 'include', 'node', 'node_api.h')) ? root : undefined;
}

async function tryInElectron(folder: string, electron: ElectronDist): Promise<void> {
  const copy = join(folder, 'node_modules', 'better-sqlite3');
  const script = `const Database = require(${JSON.stringify(copy)});
    const nativeBinding = ${JSON.stringify(builtBinding(folder))};
    const answer = new Database(':memory:', { nativeBinding }).prepare('select 6 * 7 as answer').get().answer;
    process.exit(answer === 42 ? 0 : 1);`;
  const result = await runCommand(electron.executable, ['-e', script], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    limit: 60 * 1000,
  });
  if (result.code !== 0) {
    throw new LauncherError(messages.sqliteBuildFailed(failureLine(result) || messages.sqliteUnusable));
  }
}

function builtBinding(folder: string): string {
  return join(folder, 'node_modules', 'better-sqlite3', 'build', 'Release', bindingName);
}

function keepOnlyBinding(folder: string): void {
  renameSync(builtBinding(folder), join(folder, bindingName));
  rmSync(join(folder, 'node_modules'), { recursive: true });
}

function packageFolder(repository: string, name: string): string {
  return realpathSync(join(repository, 'node_modules', name));
}
