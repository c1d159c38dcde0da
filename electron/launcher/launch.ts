import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LauncherArguments, parseArguments } from './arguments.ts';
import { buildApp } from './buildApp.ts';
import { LauncherError } from './launcherError.ts';
import { messages } from './messages.ts';
import { provideElectron } from './provideElectron.ts';
import { showProjection } from './showProjection.ts';
import { startApp } from './startApp.ts';
import { hasDisplay, startVirtualDisplay } from './virtualDisplay.ts';

export interface LaunchOptions {
  /** The folder with package.json, node_modules and, after the build, the app. */
  readonly repository: string;
  readonly print: (line: string) => void;
  /** For what went wrong. */
  readonly printError: (line: string) => void;
  /** Where the fallback is kept; the user's own cache unless given. */
  readonly cacheFolder?: string;
}

/**
 * What `npm start` does: finds an Electron, builds the app and opens it on the display; without one, on a virtual
 * display, until the picture and the headlines are taken, and a report is written.
 * @param given what stands after `npm start --`.
 * @returns the exit code: that of the app, 0 when the headlines are printed and the report is there, 1 or 2 after a sentence about what went wrong.
 */
export async function launch(given: readonly string[], options: LaunchOptions): Promise<number> {
  try {
    // npm runs scripts in the package's folder, and says in INIT_CWD where the person stood.
    return await open(parseArguments(given, process.env.INIT_CWD ?? process.cwd()), options);
  } catch (thrown) {
    if (!(thrown instanceof LauncherError)) throw thrown;
    options.printError(thrown.message);
    return 1;
  }
}

async function open({ virtual, dataFolder }: LauncherArguments, options: LaunchOptions): Promise<number> {
  const { repository, print } = options;
  const needsDisplay = process.platform === 'linux' && (virtual || !hasDisplay());
  const runtime = await provideElectron({ ...options, virtualDisplay: needsDisplay, report: print });
  buildApp(repository, 'inherit');

  if (dataFolder !== undefined) mkdirSync(dataFolder, { recursive: true });
  if (!virtual && hasDisplay()) {
    print(messages.opening(dataFolder));
    return startApp(runtime, repository, dataFolder);
  }

  const folder = dataFolder ?? mkdtempSync(join(tmpdir(), 'ungeplan-'));
  const display = needsDisplay ? await startVirtualDisplay() : undefined;
  try {
    print(messages.openingVirtually(folder));
    const pictureFile = join(repository, 'out', 'projection.png');
    const headlines = await showProjection({
      runtime,
      appFolder: repository,
      dataFolder: folder,
      env: display === undefined ? {} : { DISPLAY: display.name, WAYLAND_DISPLAY: undefined },
      report: print,
      pictureFile,
    });
    print(messages.picture(pictureFile));
    print(messages.headlinesHeading);
    for (const headline of headlines) print(`  ${headline}`);
  } finally {
    await display?.stop();
  }
  return writeReport(options);
}

/** The example's report as PDF, for whoever has no window to make it in. */
async function writeReport({ repository, print, printError }: LaunchOptions): Promise<number> {
  const file = join(repository, 'out', 'rapport.pdf');
  print(messages.makingReport);
  // Read here, since a start in a window needs neither the model nor the evidence.
  const { projectCommand } = await import('../commandLine/projectCommand.ts');
  const code = await projectCommand([join(repository, 'assets', 'eksempelby.json'), '--report', file], {
    folders: [repository],
    out: () => undefined,
    fault: printError,
  });
  if (code === 0) print(messages.report(file));
  return code;
}
