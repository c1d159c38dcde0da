/** Where an Electron came from, in the order in which the launcher looks. */
export type Origin = 'override' | 'installed' | 'downloaded' | 'fallback';

/** An unpacked Electron on disk, as its release files have it. */
export interface ElectronDist {
  /** The file to run. */
  readonly executable: string;
  /** The folder that holds it, usable as electron-builder's `electronDist`. */
  readonly distFolder: string;
  /** For instance "45.4.1". */
  readonly version: string;
}

export interface FoundElectron extends ElectronDist {
  readonly origin: Origin;
}

/** An Electron that is ready to run the app on this machine. */
export interface ElectronRuntime extends FoundElectron {
  /** A better-sqlite3 binding that this Electron can load; absent where the package's own prebuild does. */
  readonly nativeBinding?: string;
}

/** The first Electron whose Node speaks Node-API 10, which better-sqlite3's prebuilt files are made for. */
const firstWithNodeApi10 = 35;

/** Whether this Electron crashes on better-sqlite3's prebuilt file and needs one built for Node-API 9. */
export function needsOlderBinding(version: string): boolean {
  return Number.parseInt(version, 10) < firstWithNodeApi10;
}
