import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { LauncherError, reasonOf } from './launcherError.ts';
import { messages } from './messages.ts';

const startLimit = 30 * 1000;

export interface VirtualDisplay {
  /** The value for DISPLAY, for instance ":1". */
  readonly name: string;
  /** Ends the server; resolves when it is gone. */
  readonly stop: () => Promise<void>;
}

/** Whether windows can be shown without help: always outside Linux, there when a display server is named. */
export function hasDisplay(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): boolean {
  return platform !== 'linux' || Boolean(env.DISPLAY) || Boolean(env.WAYLAND_DISPLAY);
}

/**
 * Starts an X server without a screen, 1600 × 1000 pixels unless told otherwise. The server picks its own free number and says it when it is
 * ready, so that neither two at once nor a slow start can go wrong. It ends with this process at the latest.
 * @throws LauncherError when it does not start.
 */
export async function startVirtualDisplay(size = '1600x1000'): Promise<VirtualDisplay> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', `${size}x24`, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const kill = () => server.kill();
  process.on('exit', kill);
  const gone = new Promise<void>((resolve) => {
    server.once('exit', () => resolve());
    server.once('error', () => resolve());
  });
  const stop = () => {
    process.off('exit', kill);
    server.ref();
    kill();
    return gone;
  };
  try {
    const number = await readDisplayNumber(server);
    // From here on neither the server nor its pipes keep this process alive.
    server.unref();
    server.stderr?.destroy();
    server.stdio[3]?.destroy();
    return { name: `:${number}`, stop };
  } catch (thrown) {
    await stop();
    throw new LauncherError(messages.noDisplay(reasonOf(thrown)), { cause: thrown });
  }
}

function readDisplayNumber(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    let number = '';
    const timer = setTimeout(() => reject(new Error(messages.displayTooSlow(startLimit / 1000))), startLimit);
    const end = (finish: () => void) => {
      clearTimeout(timer);
      finish();
    };
    server.stderr?.on('data', (part: Buffer) => {
      said += part.toString();
    });
    (server.stdio[3] as Readable).on('data', (part: Buffer) => {
      number += part.toString();
      if (number.endsWith('\n')) end(() => resolve(number.trim()));
    });
    server.once('error', (error) => end(() => reject(error)));
    server.once('exit', () => end(() => reject(new Error(said.trim() || messages.displayEnded))));
  });
}
