// What Electron's release files have in resources/default_app.asar and the fallback lacks: it lets
// `electron <folder>` run the app in that folder. Only what this project uses of it.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const argument = process.argv.slice(1).find((candidate) => !candidate.startsWith('-'));
if (argument === undefined) {
  console.error('Angiv mappen med appen: electron MAPPE');
  process.exit(1);
}

const folder = resolve(argument);
const { name, productName, version, main } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
app.setVersion(version);
app.name = productName ?? name;
app.setAppPath(folder);
process.defaultApp = true;

// Awaited: Electron must not be ready before the app's own first lines have run (custom schemes are registered there).
try {
  await import(pathToFileURL(join(folder, main)).href);
} catch (thrown) {
  // Electron would show the error in a box that nobody sees on a virtual display, and wait for a click.
  console.error(thrown);
  process.exit(1);
}
