/** What a Linux system lacks before the app, a virtual display or a build can run; names of libraries and programs. */
export interface SystemNeeds {
  /** Shared libraries that the executable is linked to and the loader does not find. */
  readonly libraries: readonly string[];
  /** "Xvfb", when a virtual display is wanted and cannot be started. */
  readonly display: readonly string[];
  /** Compilers and the like, when better-sqlite3 has to be built. */
  readonly buildTools: readonly string[];
}

export type PackageManager = 'apt-get' | 'dnf' | 'pacman';

/** Each package under the names it has had, newest first: Debian 13 and Ubuntu 24.04 renamed some to end in t64. */
type Names = readonly string[];

const packages: Record<PackageManager, Record<keyof SystemNeeds, readonly Names[]>> = {
  'apt-get': {
    libraries: [['libgtk-3-0t64', 'libgtk-3-0'], ['libnss3'], ['libasound2t64', 'libasound2'], ['libgbm1']],
    display: [['xvfb'], ['xauth']],
    buildTools: [['build-essential'], ['python3']],
  },
  dnf: {
    libraries: [['gtk3'], ['nss'], ['alsa-lib'], ['mesa-libgbm']],
    display: [['xorg-x11-server-Xvfb'], ['xorg-x11-xauth']],
    buildTools: [['gcc-c++'], ['make'], ['python3']],
  },
  pacman: {
    libraries: [['gtk3'], ['nss'], ['alsa-lib'], ['mesa']],
    display: [['xorg-server-xvfb'], ['xorg-xauth']],
    buildTools: [['base-devel'], ['python']],
  },
};

const install: Record<PackageManager, readonly string[]> = {
  'apt-get': ['install', '-y', '--no-install-recommends'],
  dnf: ['install', '-y'],
  pacman: ['-S', '--needed', '--noconfirm'],
};

/** The libraries that `ldd` does not find, each once, in its order. */
export function missingLibraries(lddOutput: string): string[] {
  const names = lddOutput.split('\n').flatMap((line) => /^\s*(\S+) => not found/.exec(line)?.[1] ?? []);
  return [...new Set(names)];
}

/** All that is missing, in one list. */
export function listNeeds({ libraries, display, buildTools }: SystemNeeds): string[] {
  return [...libraries, ...display, ...buildTools];
}

/**
 * The packages that bring what is missing. A kind of need brings all its packages: which library lies in which
 * package differs between releases, and those already there cost nothing.
 * @param isKnown whether the system's package index has a package of this name.
 */
export function packagesFor(needs: SystemNeeds, manager: PackageManager, isKnown: (name: string) => boolean): string[] {
  const kinds: readonly (keyof SystemNeeds)[] = ['libraries', 'display', 'buildTools'];
  return kinds
    .filter((kind) => needs[kind].length > 0)
    .flatMap((kind) => packages[manager][kind])
    .map((names) => names.find(isKnown) ?? names.at(-1) ?? '');
}

/** All names under which the packages may be known, to ask the system's index for in one go. */
export function candidateNames(manager: PackageManager): string[] {
  return Object.values(packages[manager]).flat(2);
}

/** The arguments for the package manager, for instance `install -y … xvfb`. */
export function installArguments(manager: PackageManager, names: readonly string[]): string[] {
  return [...install[manager], ...names];
}

/** The one command for a person to run; with sudo, as they are not root or we would have run it ourselves. */
export function installCommand(manager: PackageManager, names: readonly string[], isRoot: boolean): string {
  return [...(isRoot ? [] : ['sudo']), manager, ...installArguments(manager, names)].join(' ');
}
