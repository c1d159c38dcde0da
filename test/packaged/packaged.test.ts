import { createHash } from 'node:crypto';
import { existsSync, globSync, readdirSync, readFileSync, readlinkSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeField } from '../../shared/document/field.ts';
import { startVirtualDisplay } from '../../electron/launcher/virtualDisplay.ts';
import { tooWideBy, unreadableTexts } from '../e2e/cut.ts';
import { exampleScenario } from '../e2e/exampleScenario.ts';
import { caseloadField, expectValue, type } from '../e2e/fields.ts';
import { goTo } from '../e2e/rail.ts';
import { untilSaved } from '../e2e/saved.ts';
import { expectStrip } from '../e2e/strip.ts';
import { asarFiles } from './asarFiles.ts';
import { bindingInside, openPackaged, type Package, packageApp, start, startable } from './packagedApp.ts';

let app: Package;
beforeAll(async () => {
  app = await packageApp();
});
afterAll(async () => {
  await app.display?.stop();
  await app.remove();
});

const inside = (...path: string[]) => join(app.folder, 'resources', ...path);

describe('what is in the package', () => {
  test('every fuse is set that closes a way in', async () => {
    const fuses = await getCurrentFuseWire(app.executable);
    const state = (fuse: FuseV1Options) => fuses[fuse];
    const [off, on] = [FuseState.DISABLE, FuseState.ENABLE];
    expect({
      runAsNode: state(FuseV1Options.RunAsNode),
      nodeOptions: state(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
      inspect: state(FuseV1Options.EnableNodeCliInspectArguments),
      integrity: state(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
      onlyAsar: state(FuseV1Options.OnlyLoadAppFromAsar),
      filePrivileges: state(FuseV1Options.GrantFileProtocolExtraPrivileges),
    }).toEqual({ runAsNode: off, nodeOptions: off, inspect: off, integrity: on, onlyAsar: on, filePrivileges: off });
  });

  test('every file in the archive has its hash there, and the hashes are true', () => {
    const files = asarFiles(inside('app.asar'));
    expect(files.length).toBeGreaterThan(40);
    for (const { path, content, hash } of files) {
      expect(hash, path).toBe(createHash('sha256').update(content).digest('hex'));
    }
  });

  test('outside the archive lies the one binding that this machine loads, and nothing else', () => {
    const folder = inside('app.asar.unpacked');
    const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));
    expect(found.filter((path) => statSync(path).isFile())).toEqual([join(app.folder, bindingInside())]);
  });

  test('in it are the built app and its one library: no sources, no tests, no tools, no Node of its own', () => {
    const folders = asarFiles(inside('app.asar')).map(({ path }) => path.split('/').slice(0, 2).join('/'));
    expect([...new Set(folders)].sort()).toEqual(['node_modules/better-sqlite3', 'out/app', 'package.json']);
  });

  test('the bill of materials and the licences tell of what is bundled, and of Electron', () => {
    const bill = JSON.parse(readFileSync(inside('sbom.cdx.json'), 'utf8')) as {
      bomFormat: string;
      components: { name: string; version: string }[];
    };
    const names = bill.components.map(({ name }) => name);
    expect(bill.bomFormat).toBe('CycloneDX');
    expect(names).toEqual(expect.arrayContaining(['electron', 'better-sqlite3', 'react', 'react-dom', 'docx', 'zod']));
    expect(names.filter((name) => ['vitest', 'typescript', 'electron-builder'].includes(name))).toEqual([]);
    expect(bill.components.find(({ name }) => name === 'electron')?.version).toBe(app.runtime.version);
    const licences = readFileSync(inside('LICENSES.txt'), 'utf8');
    for (const name of names.filter((one) => one !== 'electron')) expect(licences).toContain(`\n${name} `);
    expect(globSync('LICENSE*', { cwd: app.folder }).length).toBeGreaterThan(0);
  });
});

describe('the fused package, started by an ordinary user without any switch', () => {
  test('opens, projects, saves, ends, and has what was saved at the next start', async () => {
    const dataFolder = app.ownFolder();
    const edited = writeField(exampleScenario(), 'interventions/ips/capacity/caseload', 22);

    const first = await openPackaged(app, dataFolder);
    await expectStrip(first.page, exampleScenario());
    await goTo(first.page, 'interventions');
    await type(caseloadField(first.page), '22');
    await expectStrip(first.page, edited);
    await untilSaved(first.page);
    expect(await first.close()).toBe(0);

    const second = await openPackaged(app, dataFolder);
    await expectStrip(second.page, edited);
    await goTo(second.page, 'interventions');
    await expectValue(caseloadField(second.page), '22');
    expect(await second.close()).toBe(0);
  });

  test('its page runs in the sandbox of the system: other namespaces, filtered calls, no new rights', async () => {
    const opened = await openPackaged(app, app.ownFolder());
    const pids = processesOf(opened.process.pid ?? 0);
    const kinds = pids.map((pid) => ({ pid, command: commandOf(pid) }));
    expect(kinds.filter(({ command }) => command.includes('--no-sandbox'))).toEqual([]);
    const pages = kinds.filter(({ command }) => command.includes('--type=renderer'));
    expect(pages.length).toBeGreaterThan(0);
    for (const { pid } of pages) {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      // 2: only the calls that a filter lets through.
      expect(status).toMatch(/^Seccomp:\s+2$/m);
      expect(status).toMatch(/^NoNewPrivs:\s+1$/m);
      expect(namespaceOf(pid)).not.toBe(namespaceOf(opened.process.pid ?? 0));
    }
    expect(await opened.close()).toBe(0);
  });

  test('on an old projector and without a graphics card the whole window is on the screen, and nothing is cut', async () => {
    const projector = await startVirtualDisplay('1024x768');
    try {
      const opened = await openPackaged(app, app.ownFolder(), ['--disable-gpu'], { DISPLAY: projector.name });
      const window = await opened.page.evaluate(() => ({
        right: globalThis.screenX + globalThis.outerWidth,
        bottom: globalThis.screenY + globalThis.outerHeight,
      }));
      expect(window.right).toBeLessThanOrEqual(1024);
      expect(window.bottom).toBeLessThanOrEqual(768);
      for (const screen of ['overview', 'segments', 'interventions', 'projection', 'evidence', 'settings'] as const) {
        await goTo(opened.page, screen);
        expect(await unreadableTexts(opened.page), screen).toEqual([]);
        expect(await tooWideBy(opened.page, 'main'), screen).toBeLessThanOrEqual(0);
      }
      expect(await opened.close()).toBe(0);
    } finally {
      await projector.stop();
    }
  });

  test('holds no connection to anywhere in a run through its screens', async () => {
    const opened = await openPackaged(app, app.ownFolder());
    for (const screen of ['overview', 'interventions', 'projection', 'evidence', 'settings'] as const) {
      await goTo(opened.page, screen);
    }
    const pids = processesOf(opened.process.pid ?? 0);
    const own = /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)/.exec(opened.said())?.[1] ?? '';
    expect(remotePorts(pids).filter((line) => !line.includes(`:${own}`))).toEqual([]);
    expect(await opened.close()).toBe(0);
  });
});

describe('whoever can set a variable or an argument cannot run code of their own in it', () => {
  /** Code that leaves a file, and whether it did. */
  function trap() {
    const folder = app.ownFolder();
    const file = join(folder, 'ran');
    const code = join(folder, 'code.cjs');
    writeFileSync(code, `require('node:fs').writeFileSync(${JSON.stringify(file)}, 'ran');`);
    return { code, folder, ran: () => existsSync(file) };
  }

  test('ELECTRON_RUN_AS_NODE does not make a Node of it', async () => {
    const { code, ran } = trap();
    const started = start(app, startable(app), [code], { ELECTRON_RUN_AS_NODE: '1', UNGEPLAN_DATA: app.ownFolder() });
    await started.ended(4000);
    started.process.kill('SIGKILL');
    expect(ran()).toBe(false);
  });

  test('--inspect opens no port', async () => {
    const started = start(app, startable(app), ['--inspect=127.0.0.1:39229'], { UNGEPLAN_DATA: app.ownFolder() });
    await started.ended(4000);
    const answered = await new Promise<boolean>((resolve) => {
      const socket = connect(39229, '127.0.0.1', () => resolve(true)).once('error', () => resolve(false));
      socket.unref();
    });
    started.process.kill('SIGKILL');
    expect(answered).toBe(false);
    expect(started.said()).not.toContain('Debugger listening');
  });

  test('the folder of another app as an argument is not loaded', async () => {
    const { code, folder, ran } = trap();
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'other', main: code }));
    const started = start(app, startable(app), [folder], { UNGEPLAN_DATA: app.ownFolder() });
    await started.ended(4000);
    started.process.kill('SIGKILL');
    expect(ran()).toBe(false);
  });
});

function processesOf(root: number): number[] {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), parentOf(Number(name))] as const),
  );
  const isBelow = (pid: number): boolean => pid === root || (pid > 1 && isBelow(parents.get(pid) ?? 0));
  return [...parents.keys()].filter(isBelow);
}

function parentOf(pid: number): number {
  return Number(/^PPid:\s+(\d+)$/m.exec(readProc(pid, 'status'))?.[1] ?? 0);
}

function commandOf(pid: number): string {
  return readProc(pid, 'cmdline').replaceAll('\0', ' ');
}

function readProc(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    // Ended meanwhile.
    return '';
  }
}

function namespaceOf(pid: number): string {
  return readlinkSync(`/proc/${pid}/ns/user`);
}

/** The TCP and UDP sockets of the processes, as the system lists them: "local -> remote". */
function remotePorts(pids: readonly number[]): string[] {
  const inodes = new Set(
    pids.flatMap((pid) => {
      try {
        return readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
          const [, inode] = /^socket:\[(\d+)\]$/.exec(readlinkOrNot(`/proc/${pid}/fd/${fd}`)) ?? [];
          return inode ?? [];
        });
      } catch {
        return [];
      }
    }),
  );
  return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((kind) =>
    readFileSync(`/proc/net/${kind}`, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter((columns) => inodes.has(columns[9] ?? ''))
      .map((columns) => `${kind} ${portOf(columns[1])} -> ${portOf(columns[2])}`),
  );
}

function portOf(address = ''): string {
  return `:${Number.parseInt(address.split(':')[1] ?? '0', 16)}`;
}

function readlinkOrNot(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}
