import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { projectCommand } from '../../../electron/commandLine/projectCommand.ts';
import { readScenario } from '../../../shared/document/parse.ts';
import { project } from '../../../shared/model/project.ts';

const examples = join(import.meta.dirname, '../../fixtures/examples');
const tinyFile = join(examples, 'tiny.json');
const tiny = JSON.parse(readFileSync(tinyFile, 'utf8'));

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ungeplan-command-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function command(...parameters: string[]) {
  let out = '';
  const faults: string[] = [];
  const code = projectCommand(parameters, {
    folders: [folder],
    out: (text) => {
      out += text;
    },
    fault: (line) => faults.push(line),
  });
  return { code, out, faults };
}

function write(name: string, document: unknown): string {
  writeFileSync(join(folder, name), typeof document === 'string' ? document : JSON.stringify(document));
  return name;
}

describe('MODEL §9: --json', () => {
  test('prints one object, which is the projection', () => {
    const { code, out, faults } = command(tinyFile, '--json');
    const parsed = readScenario(readFileSync(tinyFile, 'utf8'));
    expect(code).toBe(0);
    expect(faults).toEqual([]);
    expect(parsed.ok && JSON.parse(out)).toEqual(parsed.ok && JSON.parse(JSON.stringify(project(parsed.scenario))));
  });

  test('projects against another document where one is given', () => {
    const reference = write('reference.json', { ...tiny, interventions: [] });
    const itself = write('itself.json', tiny);
    expect(JSON.parse(command(tinyFile, '--json', '--reference', reference).out)).toEqual(
      JSON.parse(command(tinyFile, '--json').out),
    );
    expect(JSON.parse(command(tinyFile, '--json', '--reference', itself).out).headline.net.society).toBe(0);
  });

  test('has no uncertainty, and says so when draws are asked for', () => {
    const { code, out, faults } = command(tinyFile, '--json', '--draws', '500', '--seed', '7');
    expect(code).toBe(0);
    expect(JSON.parse(out).uncertainty).toBeNull();
    expect(faults).toEqual([expect.stringContaining('--draws')]);
  });
});

test('without --json it prints a short Danish table with units', () => {
  const { code, out } = command(tinyFile);
  expect(code).toBe(0);
  expect(out).toContain('Regneeksempel: én målgruppe, én indsats');
  expect(out).toMatch(/Flere i uddannelse eller job ved udgangen\s+\+16,3\s+\+\d+,\d\s+personer/);
  expect(out).toMatch(/Programudgift\s+2\.500\.000\s+3\.000\.000\s+kr\./);
});

describe('MODEL §9: what breaks a rule gives exit code 2, nothing on standard output and a line per fault', () => {
  const refused = (...parameters: string[]) => {
    const { code, out, faults } = command(...parameters);
    expect(code).toBe(2);
    expect(out).toBe('');
    return faults;
  };

  test('faults of the document: path, what is wrong, what is allowed', () => {
    const broken = structuredClone(tiny);
    broken.segments[0].baseline.toEducation = 1.2;
    broken.interventions[0].allocation[0].segmentId = 'andre';
    broken.horizonMonths = 6;
    expect(refused(write('broken.json', broken), '--json')).toEqual([
      expect.stringMatching(/^horizonMonths: .*12 til 72/),
      expect.stringMatching(/^segments\[0\]\.baseline\.toEducation: .*0 til 1/),
      expect.stringMatching(/^interventions\[0\]\.allocation\[0\]\.segmentId: .*unge/),
    ]);
  });

  test('a file that is not there, is not JSON, or is no scenario', () => {
    expect(refused('ingen.json')).toEqual([expect.stringContaining('ingen.json')]);
    expect(refused(write('tekst.json', 'æøå'))).toEqual([expect.stringContaining('JSON')]);
    expect(refused(write('andet.json', { format: 'andet' }))).toEqual([expect.stringMatching(/^format: /)]);
  });

  test('a reference that covers other months', () => {
    const reference = write('reference.json', { ...tiny, startMonth: '2028-01', horizonMonths: 24 });
    expect(refused(tinyFile, '--reference', reference)).toEqual([
      expect.stringMatching(/^--reference: startMonth: .*2027-01/),
      expect.stringMatching(/^--reference: horizonMonths: .*12/),
    ]);
  });

  test('parameters that are wrong', () => {
    expect(refused()).toEqual([expect.any(String), expect.stringContaining('npm run')]);
    expect(refused(tinyFile, tinyFile)[0]).toContain('én');
    expect(refused(tinyFile, '--andet')).toEqual([expect.stringContaining('--andet')]);
    expect(refused(tinyFile, '--reference')).toEqual([expect.stringContaining('--reference')]);
    expect(refused(tinyFile, '--draws', '99')).toEqual([expect.stringContaining('100 til 100.000')]);
    expect(refused(tinyFile, '--draws', '')).toEqual([expect.stringContaining('--draws')]);
    expect(refused(tinyFile, '--seed', '-1')).toEqual([expect.stringContaining('0 til 4.294.967.295')]);
  });
});
