import { describe, expect, test } from 'vitest';
import type { CommandResult } from '../../../electron/launcher/runCommand.ts';
import { type LinuxSystem, provideSystemLibraries } from '../../../electron/launcher/systemLibraries.ts';
import { missingLibraries } from '../../../electron/launcher/systemPackages.ts';

const withoutGtk = `\tlinux-vdso.so.1 (0x00007ffc)
\tlibffmpeg.so => /cache/electron/libffmpeg.so (0x00007f1)
\tlibgtk-3.so.0 => not found
\tlibnss3.so => not found
\tlibgtk-3.so.0 => not found
\t/lib64/ld-linux-x86-64.so.2 (0x00007f2)
`;
const complete = '\tlibgtk-3.so.0 => /usr/lib/x86_64-linux-gnu/libgtk-3.so.0 (0x00007f1)\n';
const bookworm = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'xvfb', 'xauth', 'build-essential', 'python3'];
const trixie = bookworm.map((name) => (/^lib(gtk|asound)/.test(name) ? `${name}t64` : name));

interface Machine {
  ldd: string;
  programs: string[];
  known?: string[];
  isRoot?: boolean;
  aptFails?: string;
}

/** A machine on which apt-get makes everything present, and which remembers what was run. */
function machineWith({ ldd, programs, known = [], isRoot = false, aptFails }: Machine) {
  const ran: string[] = [];
  let installed = false;
  const system: LinuxSystem = {
    isRoot,
    hasProgram: (name) => installed || programs.includes(name),
    run: (command, args) => {
      const result: CommandResult = { code: 0, stdout: '', stderr: '', timedOut: false };
      if (command === 'ldd') return Promise.resolve({ ...result, stdout: installed ? complete : ldd });
      if (command === 'apt-cache') {
        return Promise.resolve({ ...result, stdout: known.map((name) => `Package: ${name}\nSize: 1\n`).join('\n') });
      }
      ran.push([command, ...args].join(' '));
      if (args[0] !== 'install') return Promise.resolve(result);
      if (aptFails !== undefined) return Promise.resolve({ ...result, code: 100, stderr: aptFails });
      installed = true;
      return Promise.resolve(result);
    },
  };
  return { system, ran };
}

const ask = { executable: '/cache/electron/electron', virtualDisplay: true, build: true, report: () => undefined };

test('ldd: each library that is not found, once, in its order', () => {
  expect(missingLibraries(withoutGtk)).toEqual(['libgtk-3.so.0', 'libnss3.so']);
  expect(missingLibraries(complete)).toEqual([]);
});

test('with everything there nothing is run', async () => {
  const { system, ran } = machineWith({
    ldd: complete,
    programs: ['apt-get', 'Xvfb', 'python3', 'make', 'g++'],
    isRoot: true,
  });
  await provideSystemLibraries({ ...ask, system });
  expect(ran).toEqual([]);
});

describe('on Debian as root', () => {
  test('what is missing is installed, and only that kind', async () => {
    const programs = ['apt-get', 'python3', 'make', 'g++'];
    const { system, ran } = machineWith({ ldd: withoutGtk, programs, known: bookworm, isRoot: true });
    const said: string[] = [];
    await provideSystemLibraries({ ...ask, system, report: (line) => said.push(line) });
    const packages = 'libgtk-3-0 libnss3 libasound2 libgbm1 xvfb xauth';
    expect(ran).toEqual(['apt-get update', `apt-get install -y --no-install-recommends ${packages}`]);
    expect(said).toEqual([expect.stringContaining(packages)]);
  });

  test('newer releases get the names that end in t64', async () => {
    const { system, ran } = machineWith({
      ldd: withoutGtk,
      programs: ['apt-get', 'Xvfb'],
      known: trixie,
      isRoot: true,
    });
    await provideSystemLibraries({ ...ask, build: false, system });
    expect(ran[1]).toContain(' libgtk-3-0t64 libnss3 libasound2t64 libgbm1');
  });

  test('compilers are installed when one is missing and a build is due, else not', async () => {
    const machine = { ldd: complete, programs: ['apt-get', 'Xvfb', 'python3', 'make'], known: bookworm, isRoot: true };
    const due = machineWith(machine);
    await provideSystemLibraries({ ...ask, system: due.system });
    expect(due.ran[1]).toBe('apt-get install -y --no-install-recommends build-essential python3');
    const notDue = machineWith(machine);
    await provideSystemLibraries({ ...ask, build: false, system: notDue.system });
    expect(notDue.ran).toEqual([]);
  });

  test('without a virtual display none is installed', async () => {
    const { system, ran } = machineWith({ ldd: complete, programs: ['apt-get'], isRoot: true });
    await provideSystemLibraries({ ...ask, virtualDisplay: false, build: false, system });
    expect(ran).toEqual([]);
  });

  test('an install that fails ends with its reason and the command', async () => {
    const aptFails = 'Reading …\nE: Unable to locate package xvfb\n';
    const { system } = machineWith({ ldd: complete, programs: ['apt-get'], known: bookworm, isRoot: true, aptFails });
    await expect(provideSystemLibraries({ ...ask, build: false, system })).rejects.toThrow(
      /E: Unable to locate package xvfb.*apt-get install -y --no-install-recommends xvfb xauth/,
    );
  });
});

describe('elsewhere nothing is installed, and the one command is told', () => {
  test.each([
    ['apt-get', bookworm, 'sudo apt-get install -y --no-install-recommends libgtk-3-0 libnss3 libasound2 libgbm1'],
    ['apt-get', trixie, 'sudo apt-get install -y --no-install-recommends libgtk-3-0t64 libnss3 libasound2t64 libgbm1'],
    ['dnf', [], 'sudo dnf install -y gtk3 nss alsa-lib mesa-libgbm'],
    ['pacman', [], 'sudo pacman -S --needed --noconfirm gtk3 nss alsa-lib mesa'],
  ])('%s with %o', async (manager, known, command) => {
    const { system, ran } = machineWith({ ldd: withoutGtk, programs: [manager, 'Xvfb'], known });
    const provided = provideSystemLibraries({ ...ask, build: false, system });
    await expect(provided).rejects.toThrow(`Systemet mangler libgtk-3.so.0, libnss3.so. Kør: ${command}`);
    expect(ran).toEqual([]);
  });

  test('also for root where there is no apt-get, then without sudo', async () => {
    const { system } = machineWith({ ldd: complete, programs: ['dnf'], isRoot: true });
    const provided = provideSystemLibraries({ ...ask, build: false, system });
    await expect(provided).rejects.toThrow('Systemet mangler Xvfb. Kør: dnf install -y xorg-x11-server-Xvfb');
  });

  test('a system without a package manager we know gets the names of what is missing', async () => {
    const { system } = machineWith({ ldd: withoutGtk, programs: [] });
    await expect(provideSystemLibraries({ ...ask, build: false, system })).rejects.toThrow(
      'Systemet mangler libgtk-3.so.0, libnss3.so, Xvfb. Installer dem',
    );
  });
});
