import { spawnSync } from 'node:child_process';
import { provideOfficeSuite } from './officeSuite.ts';

/**
 * Everything that must hold before a change lands: format, types, lint, unused code, a build, then all tests at once,
 * the ones on the real Electron and those that LibreOffice reads files for included, so that the last line counts them
 * all. Stops at the first step that fails.
 */
const steps: readonly (readonly [string, ...string[]])[] = [
  ['npm', 'run', '--silent', 'format'],
  ['npm', 'run', '--silent', 'types'],
  ['npm', 'run', '--silent', 'lint'],
  ['npm', 'run', '--silent', 'unused'],
  ['npm', 'run', '--silent', 'build', '--', '--logLevel', 'warn'],
  ['vitest', 'run', '--config', 'test/vitest.config.ts', ...process.argv.slice(2)],
];

await provideOfficeSuite((line) => console.log(line));

for (const [command, ...parameters] of steps) {
  const { status, error } = spawnSync(command, parameters, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (error) console.error(error.message);
  if (status !== 0) process.exit(status ?? 1);
}
