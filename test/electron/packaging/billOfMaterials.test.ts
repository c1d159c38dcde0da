import { describe, expect, test } from 'vitest';
import { type BillOfMaterials, licenceOf, narrowed } from '../../../electron/packaging/billOfMaterials.ts';
import { importedPackages } from '../../../electron/packaging/importedPackages.ts';
import { licenceList } from '../../../electron/packaging/licenceList.ts';

const one = (name: string, version = '1.0.0', licence = 'MIT') => ({
  'bom-ref': `${name}@${version}`,
  name,
  version,
  licenses: [{ license: { id: licence } }],
});

const bill: BillOfMaterials = {
  components: [one('charts'), one('scale'), one('scale', '2.0.0'), one('tests')],
  dependencies: [
    { ref: 'app@1.0.0', dependsOn: ['charts@1.0.0', 'scale@2.0.0', 'tests@1.0.0'] },
    { ref: 'charts@1.0.0', dependsOn: ['scale@1.0.0'] },
    { ref: 'scale@1.0.0', dependsOn: ['charts@1.0.0'] },
    { ref: 'tests@1.0.0' },
  ],
};

const refs = (found: BillOfMaterials) => found.components.map((component) => component['bom-ref']);

describe('the bill of materials', () => {
  test('holds what the sources import and all below it, circles too, and nothing else', () => {
    expect(refs(narrowed(bill, ['charts']))).toEqual(['charts@1.0.0', 'scale@1.0.0']);
  });

  test('of two versions the one that the app asks for is meant', () => {
    expect(refs(narrowed(bill, ['scale']))).toEqual(['scale@2.0.0']);
  });

  test('names the runtime first, and does not pass over what is not installed', () => {
    expect(refs(narrowed(bill, ['tests'], [one('electron')]))[0]).toBe('electron@1.0.0');
    expect(() => narrowed(bill, ['elsewhere'])).toThrow('elsewhere');
  });
});

describe('the packages that a source imports', () => {
  test.each([
    ["import { a } from 'charts';", ['charts']],
    ["import type { A } from '@scope/charts/es/a';", ['@scope/charts']],
    ["import 'charts/style.css';\nexport { b } from 'scale';\nawait import('late');", ['charts', 'scale', 'late']],
    ["@import 'fonts/400.css'; @import url('other/a.css');", ['fonts', 'other']],
    ["import { join } from 'node:path'; import { app } from 'electron'; import { x } from './x.ts';", []],
  ])('%s', (source, names) => {
    expect(importedPackages(source)).toEqual(names);
  });
});

describe('the list of licences', () => {
  test('has every package with its licence and text, in the order of their names', () => {
    const list = licenceList([
      { component: one('scale'), text: 'The text.\n' },
      { component: one('charts', '2.0.0', 'ISC'), text: null },
    ]);
    expect(list.indexOf('charts 2.0.0\nISC')).toBeGreaterThan(0);
    expect(list.indexOf('scale 1.0.0\nMIT\n\nThe text.')).toBeGreaterThan(list.indexOf('charts'));
  });

  test('is not made where a package states none', () => {
    const { licenses: _licenses, ...silent } = one('silent');
    expect(licenceOf(silent)).toBeNull();
    expect(() => licenceList([{ component: silent, text: null }])).toThrow('silent');
  });

  test('takes a choice of licences as it is stated', () => {
    expect(licenceOf({ ...one('zip'), licenses: [{ expression: '(MIT OR GPL-3.0-or-later)' }] })).toBe(
      '(MIT OR GPL-3.0-or-later)',
    );
  });
});
