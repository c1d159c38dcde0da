import { isAbsolute } from 'node:path';

const ARGUMENT = '--print-report=';

/** What the files in the folder of a print are called: what is printed, and what comes of it. */
export const printFiles = { report: 'report.json', pdf: 'report.pdf' } as const;

/** The argument that starts the app to print the report in a folder, without a window and without any data. */
export function printArgument(folder: string): string {
  return `${ARGUMENT}${folder}`;
}

/** The folder whose report the app was started to print; null where it was started as usual. */
export function printFolder(argv: readonly string[]): string | null {
  const folder = argv.find((argument) => argument.startsWith(ARGUMENT))?.slice(ARGUMENT.length);
  return folder !== undefined && isAbsolute(folder) ? folder : null;
}
