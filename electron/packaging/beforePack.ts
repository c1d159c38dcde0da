import type { AfterPackContext } from 'electron-builder';
import { missingSigning } from './missingSigning.ts';

/**
 * Stops the packaging for Windows and macOS where nothing could be signed or notarised with: electron-builder itself
 * only warns of a missing notarisation. Packages to be tried on one's own machine say so by
 * `-c.forceCodeSigning=false`.
 *
 * @throws Error that names the variables
 */
export default function beforePack({
  electronPlatformName,
  packager,
}: Pick<AfterPackContext, 'electronPlatformName' | 'packager'>): void {
  if (!packager.forceCodeSigning) return;
  const [missing] = missingSigning(electronPlatformName, process.env);
  if (missing === undefined) return;
  const ways = missing.map((names) => names.join(' + ')).join(', or ');
  throw new Error(`An unsigned package is not made for others. Missing: ${ways}. See .release/CHECKLIST.md.`);
}
