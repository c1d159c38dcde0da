import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { failureLine, runCommand } from '../electron/launcher/runCommand.ts';

/**
 * LibreOffice, by which tests see what an office program makes of the files that the app writes: it computes the formulas
 * of a workbook anew and lays out the pages of a document.
 */

/** What the tests need of it; on its own this brings no desktop and no Java. */
const PACKAGES = ['libreoffice-calc', 'libreoffice-writer', 'libreoffice-impress'];

const INSTALL = ['apt-get', 'install', '-y', '--no-install-recommends', ...PACKAGES];

/** Milliseconds for one file: the largest workbook takes a tenth of it. */
const LIMIT = 240_000;

/** What to run where it is not found. */
export const officeCommand =
  process.platform === 'linux' ? `sudo ${INSTALL.join(' ')}` : 'https://www.libreoffice.org/download';

/** The program's path; null where it is not on this machine. */
export function findOfficeSuite(): string | null {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => ['soffice', 'libreoffice', 'soffice.com'].map((name) => join(folder, name)));
  const installed = [
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    join(process.env.ProgramFiles ?? 'C:\\Program Files', 'LibreOffice', 'program', 'soffice.com'),
  ];
  return [...onPath, ...installed].find(existsSync) ?? null;
}

/** Installs it where this may be done, as root on Debian and its relatives; says what to run where it may not. */
export async function provideOfficeSuite(report: (line: string) => void): Promise<void> {
  if (findOfficeSuite() !== null) return;
  const isDebian = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (!isDebian) {
    report(`LibreOffice is not on this machine, and the tests of office files fail without it: ${officeCommand}`);
    return;
  }
  report(`Installing ${PACKAGES.join(', ')} for the tests of office files …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runCommand('apt-get', ['update'], { limit: 300_000 });
  const [command = '', ...parameters] = INSTALL;
  const installed = await runCommand(command, parameters, { env, limit: 900_000 });
  if (installed.code !== 0) report(`LibreOffice could not be installed: ${failureLine(installed)}`);
}

/**
 * Has LibreOffice open a file and write it in another format. Formulas are computed anew, whatever the file says that
 * they come to. Each call has a profile of its own, so that calls do not meet.
 *
 * @param ending of the file that is written, and of the one that is read
 */
export async function convert(file: Uint8Array, from: string, ending: string): Promise<Buffer> {
  const program = findOfficeSuite();
  if (program === null) throw new Error(`LibreOffice is not on this machine: ${officeCommand}`);
  const folder = mkdtempSync(join(tmpdir(), 'ungeplan-office-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_COMPUTE);
    writeFileSync(join(folder, `file.${from}`), file);
    const out = join(folder, 'out');
    const ran = await runCommand(
      program,
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--convert-to',
        ending,
        '--outdir',
        out,
        join(folder, `file.${from}`),
      ],
      { limit: LIMIT },
    );
    const written = join(out, `file.${ending}`);
    if (!existsSync(written)) throw new Error(`LibreOffice wrote nothing: ${failureLine(ran)}`);
    return readFileSync(written);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A profile in which a workbook is computed when it is opened: 0 is "always". */
const ALWAYS_COMPUTE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;
