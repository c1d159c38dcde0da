import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { LauncherError } from './launcherError.ts';
import { messages } from './messages.ts';
import { failureLine, runCommand } from './runCommand.ts';
import {
  candidateNames,
  installArguments,
  installCommand,
  listNeeds,
  missingLibraries,
  type PackageManager,
  packagesFor,
  type SystemNeeds,
} from './systemPackages.ts';

const managers: readonly PackageManager[] = ['apt-get', 'dnf', 'pacman'];

/** The effects on the machine, handed in so that the decisions can be tested without installing anything. */
export interface LinuxSystem {
  readonly isRoot: boolean;
  readonly hasProgram: (name: string) => boolean;
  readonly run: typeof runCommand;
}

export interface LibraryOptions {
  readonly executable: string;
  /** Whether a virtual display will be started. */
  readonly virtualDisplay: boolean;
  /** Whether better-sqlite3 will be built. */
  readonly build: boolean;
  readonly report: (line: string) => void;
  readonly system?: LinuxSystem;
}

/**
 * Sees to it that what Electron needs of the system is there. On Debian and its relatives as root it installs what is
 * missing; elsewhere it stops with the command to run. Does nothing outside Linux.
 * @throws LauncherError that names what is missing and the command.
 */
export async function provideSystemLibraries(options: LibraryOptions): Promise<void> {
  const { report, system = thisSystem() } = options;
  const needs = await findNeeds(options, system);
  const missing = listNeeds(needs);
  if (missing.length === 0) return;

  const manager = managers.find(system.hasProgram);
  if (manager === undefined) throw new LauncherError(messages.unknownSystem(missing));
  if (manager !== 'apt-get' || !system.isRoot) {
    const names = packagesFor(needs, manager, await knownPackages(manager, system));
    throw new LauncherError(messages.installCommand(missing, installCommand(manager, names, system.isRoot)));
  }

  const updated = await system.run('apt-get', ['update'], { limit: 5 * 60 * 1000 });
  const names = packagesFor(needs, manager, await knownPackages(manager, system));
  report(messages.installingPackages(names));
  const installed = await system.run('apt-get', installArguments('apt-get', names), {
    // A package that asks a question would wait for ever.
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    limit: 15 * 60 * 1000,
  });
  if (installed.code !== 0) {
    // A failed update is told first here: the install may well succeed from an older index.
    const reason = failureLine(updated.code === 0 ? installed : updated);
    throw new LauncherError(messages.installFailed(reason, installCommand(manager, names, system.isRoot)));
  }
  const stillMissing = listNeeds(await findNeeds(options, system));
  if (stillMissing.length > 0) throw new LauncherError(messages.unknownSystem(stillMissing));
}

async function findNeeds(
  { executable, virtualDisplay, build }: LibraryOptions,
  system: LinuxSystem,
): Promise<SystemNeeds> {
  const linked = await system.run('ldd', [executable]);
  return {
    libraries: missingLibraries(linked.stdout),
    display: virtualDisplay && !system.hasProgram('Xvfb') ? ['Xvfb'] : [],
    buildTools: build ? ['python3', 'make', 'g++'].filter((name) => !system.hasProgram(name)) : [],
  };
}

/** Asks apt which names it has; the other package managers have had but one name for each package. */
async function knownPackages(manager: PackageManager, system: LinuxSystem): Promise<(name: string) => boolean> {
  if (manager !== 'apt-get') return () => true;
  const { stdout } = await system.run('apt-cache', ['show', '--no-all-versions', ...candidateNames(manager)]);
  const known = new Set([...stdout.matchAll(/^Package: (\S+)$/gm)].map(([, name]) => name));
  return (name) => known.has(name);
}

function thisSystem(): LinuxSystem {
  return {
    isRoot: process.getuid?.() === 0,
    hasProgram: (name) => (process.env.PATH ?? '').split(delimiter).some((folder) => isExecutable(join(folder, name))),
    run: runCommand,
  };
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
