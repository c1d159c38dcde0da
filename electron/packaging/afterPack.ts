import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AfterPackContext } from 'electron-builder';
import { type BillOfMaterials, type Component, narrowed } from './billOfMaterials.ts';
import { importedPackages } from './importedPackages.ts';
import { licenceList } from './licenceList.ts';
import { sourceFiles } from './sourceFiles.ts';

/** Beside app.asar: what the package is made of, and under which licences. Electron's own lie beside the program. */
const BILL = 'sbom.cdx.json';
const LICENCES = 'LICENSES.txt';

/** Puts the bill of materials and the licences into the package, before it is signed. */
export default function afterPack({ packager, appOutDir }: AfterPackContext): void {
  const repository = packager.info.projectDir;
  const bill = shippedBill(repository, packager.info.framework.version);
  const folder = packager.getResourcesDir(appOutDir);
  writeFileSync(join(folder, BILL), `${JSON.stringify(bill, null, 2)}\n`);
  const npmPackages = bill.components.filter(({ name }) => name !== 'electron');
  const licensed = npmPackages.map((component) => ({ component, text: licenceText(repository, component) }));
  writeFileSync(join(folder, LICENCES), licenceList(licensed));
}

function shippedBill(repository: string, electronVersion: string): BillOfMaterials {
  const said = execFileSync(
    'npm',
    ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx', '--sbom-type', 'application'],
    {
      cwd: repository,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      shell: process.platform === 'win32',
      // Its warnings are not ours; what it says when it fails is in the error.
      stdio: 'pipe',
    },
  );
  const roots = [...new Set(sourceFiles(repository).flatMap(importedPackages))];
  const electron = {
    'bom-ref': `electron@${electronVersion}`,
    type: 'framework',
    name: 'electron',
    version: electronVersion,
    purl: `pkg:npm/electron@${electronVersion}`,
    licenses: [{ license: { id: 'MIT' } }],
  };
  return narrowed(JSON.parse(said) as BillOfMaterials, roots, [electron]);
}

/** The licence file of an installed package; null where it has none. */
function licenceText(repository: string, { name }: Component): string | null {
  const folder = join(repository, 'node_modules', name);
  try {
    const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
    return file === undefined ? null : readFileSync(join(folder, file), 'utf8');
  } catch {
    // Installed below another package, in an older version; its name, version and licence stand in the list.
    return null;
  }
}
