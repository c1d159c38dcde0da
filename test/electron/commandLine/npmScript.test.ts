import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');

function npmRun(...parameters: string[]) {
  return spawnSync('npm', ['run', '--silent', 'project', '--', ...parameters], { cwd: root, encoding: 'utf8' });
}

test('MODEL §9: the npm script prints exactly one JSON object, and nothing beside it', () => {
  const { status, stdout, stderr } = npmRun('test/fixtures/examples/tiny.json', '--json');
  expect(stderr.replace(/^npm warn .*$/gm, '').trim()).toBe('');
  expect(status).toBe(0);
  expect(Object.keys(JSON.parse(stdout))).toEqual([
    'months',
    'scenario',
    'reference',
    'headline',
    'years',
    'cautious',
    'checks',
    'uncertainty',
  ]);
});

test('MODEL §9: the npm script ends with 2 and prints nothing for a document that breaks a rule', () => {
  const { status, stdout, stderr } = npmRun('package.json', '--json');
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain('format: ');
});

test('an older Node is told in one sentence what to do', () => {
  const guard = readFileSync(join(root, 'electron/launcher/requireNode.mjs'), 'utf8').replaceAll(
    'process.versions.node',
    "'20.20.2'",
  );
  const { status, stderr } = spawnSync('node', ['--input-type=module', '--eval', guard], { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toContain('20.20.2');
});
