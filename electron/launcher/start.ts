import { join } from 'node:path';
import { launch } from './launch.ts';

process.exitCode = await launch(process.argv.slice(2), {
  repository: join(import.meta.dirname, '..', '..'),
  print: console.log,
  printError: console.error,
});
