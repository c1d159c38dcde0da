import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../../shared/report/block.ts';
import { buildApp, isBuilt } from '../launcher/buildApp.ts';
import { LauncherError } from '../launcher/launcherError.ts';
import { messages } from '../launcher/messages.ts';
import { provideElectron } from '../launcher/provideElectron.ts';
import { appArguments, appEnvironment } from '../launcher/startApp.ts';
import { hasDisplay, startVirtualDisplay } from '../launcher/virtualDisplay.ts';
import { printArgument, printFiles } from '../print/printFolder.ts';

/** Milliseconds for Electron to start and to print: machines without a GPU take their time. */
const LIMIT = 180_000;

interface Options {
  /** The folder with package.json and node_modules; the app is built in it where it is not. */
  readonly repository: string;
  /** Gets a line at a time about what is being fetched or built. */
  readonly say: (line: string) => void;
}

/**
 * A report as PDF, from the command line: the launcher's Electron prints it, without a window and without touching any
 * stored scenario.
 *
 * @throws LauncherError that says why there is no PDF
 */
export async function reportPdf(report: Report, { repository, say }: Options): Promise<Uint8Array> {
  const needsDisplay = process.platform === 'linux' && !hasDisplay();
  const runtime = await provideElectron({ repository, virtualDisplay: needsDisplay, report: say });
  if (!isBuilt(repository)) buildApp(repository, 'ignore');
  const display = needsDisplay ? await startVirtualDisplay() : undefined;
  const folder = await mkdtemp(join(tmpdir(), 'ungeplan-print-'));
  try {
    await writeFile(join(folder, printFiles.report), JSON.stringify(report));
    const shown = display === undefined ? {} : { DISPLAY: display.name, WAYLAND_DISPLAY: undefined };
    const env = appEnvironment(runtime, { ...process.env, ...shown }, undefined);
    await ended(runtime.executable, appArguments(repository, [printArgument(folder)]), env);
    return await readFile(join(folder, printFiles.pdf));
  } finally {
    await display?.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs Electron until it has printed. What it says stays unseen unless it fails. */
function ended(executable: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(executable, [...args], { env, stdio: ['ignore', 'pipe', 'pipe'], timeout: LIMIT });
    let said = '';
    const keep = (part: Buffer) => {
      said = `${said}${part.toString()}`.slice(-2000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new LauncherError([messages.launchFailed(`kode ${code ?? 1}`), said.trim()].join('\n')));
    });
  });
}
