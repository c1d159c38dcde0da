import { spawn } from 'node:child_process';
import type { ElectronRuntime } from './electronRuntime.ts';

/**
 * The arguments to Electron: the app's folder and, for root on Linux only, the switch without which Chromium refuses
 * to start. Nobody else runs without the sandbox.
 */
export function appArguments(appFolder: string, extra: readonly string[] = [], uid = process.getuid?.()): string[] {
  return [...(process.platform === 'linux' && uid === 0 ? ['--no-sandbox'] : []), appFolder, ...extra];
}

/** The app's environment: where its data lie, and the SQLite binding that this Electron needs. */
export function appEnvironment(
  { nativeBinding }: Pick<ElectronRuntime, 'nativeBinding'>,
  base: NodeJS.ProcessEnv,
  dataFolder: string | undefined,
): NodeJS.ProcessEnv {
  const env = { ...base };
  // Set by some editors' terminals; it would make a bare Node of Electron.
  delete env.ELECTRON_RUN_AS_NODE;
  if (dataFolder !== undefined) env.UNGEPLAN_DATA = dataFolder;
  if (nativeBinding !== undefined) env.UNGEPLAN_SQLITE_BINDING = nativeBinding;
  return env;
}

/** Opens the app on the display and waits until it is closed. @returns its exit code; 1 when a signal ended it. */
export function startApp(runtime: ElectronRuntime, appFolder: string, dataFolder: string | undefined): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(runtime.executable, appArguments(appFolder), {
      stdio: 'inherit',
      env: appEnvironment(runtime, process.env, dataFolder),
    });
    // Ctrl-C reaches the app too; it decides when it is done, and then we are.
    const wait = () => undefined;
    process.on('SIGINT', wait);
    const pass = () => child.kill('SIGTERM');
    process.on('SIGTERM', pass);
    child.once('error', reject);
    child.once('exit', (code) => {
      process.off('SIGINT', wait);
      process.off('SIGTERM', pass);
      resolve(code ?? 1);
    });
  });
}
