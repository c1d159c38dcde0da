import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { projectCommand } from '../../../electron/commandLine/projectCommand.ts';
import { readScenario } from '../../../shared/document/parse.ts';
import { project } from '../../../shared/model/project.ts';
import { readBack } from '../../../shared/workbook/readBack.ts';

const examples = join(import.meta.dirname, '../../fixtures/examples');
const tinyFile = join(examples, 'tiny.json');
const tiny = JSON.parse(readFileSync(tinyFile, 'utf8'));

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ungeplan-command-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

async function command(...parameters: string[]) {
  let out = '';
  const faults: string[] = [];
  const code = await projectCommand(parameters, {
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
  test('MODEL §9: prints one object, which is the projection and no more', async () => {
    const { code, out, faults } = await command(tinyFile, '--json');
    const parsed = readScenario(readFileSync(tinyFile, 'utf8'));
    expect(code).toBe(0);
    expect(faults).toEqual([]);
    if (!parsed.ok) throw new Error('The example is a document.');
    const { cautiousEnd: _, ...projection } = project(parsed.scenario);
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(projection)));
  });

  test('projects against another document where one is given', async () => {
    const reference = write('reference.json', { ...tiny, interventions: [] });
    const itself = write('itself.json', tiny);
    expect(JSON.parse((await command(tinyFile, '--json', '--reference', reference)).out)).toEqual(
      JSON.parse((await command(tinyFile, '--json')).out),
    );
    expect(JSON.parse((await command(tinyFile, '--json', '--reference', itself)).out).headline.net.society).toBe(0);
  });

  test('without --draws there is no uncertainty, whatever the document says', async () => {
    const file = write('drawn.json', { ...tiny, uncertainty: { draws: 200, seed: 7 } });
    expect(JSON.parse((await command(file, '--json')).out).uncertainty).toBeNull();
  });
});

describe('MODEL §9: --draws', () => {
  test('fills the uncertainty in its shape, and changes nothing else', async () => {
    const { code, out, faults } = await command(tinyFile, '--json', '--draws', '300', '--seed', '7');
    expect(code).toBe(0);
    expect(faults).toEqual([]);
    const { uncertainty, ...rest } = JSON.parse(out);
    const { uncertainty: _, ...central } = JSON.parse((await command(tinyFile, '--json')).out);
    expect(rest).toEqual(central);
    expect(Object.keys(uncertainty)).toEqual(['draws', 'seed', 'shareMunicipalGain', 'headline', 'series']);
    expect(uncertainty).toMatchObject({ draws: 300, seed: 7 });
    expect(Object.keys(uncertainty.headline)).toEqual(Object.keys(central.headline));
    const points = ['p2_5', 'p10', 'p50', 'p90', 'p97_5'];
    expect(Object.keys(uncertainty.headline.presentValue.society)).toEqual(points);
    expect(Object.keys(uncertainty.headline.deepestDeficit)).toEqual(['amount', 'month']);
    const lengths = { supportDifference: 13, educationOrJobDifference: 13, cumulativeMunicipalNet: 12 };
    for (const [name, length] of Object.entries({ ...lengths, observedEducationOrJob: 13 })) {
      expect(Object.keys(uncertainty.series[name])).toEqual(points);
      expect(uncertainty.series[name].p50).toHaveLength(length);
    }
  });

  test("takes the document's seed where none is given", async () => {
    const file = write('seeded.json', { ...tiny, uncertainty: { seed: 41 } });
    const ofDocument = JSON.parse((await command(file, '--json', '--draws', '100')).out).uncertainty;
    const given = JSON.parse((await command(tinyFile, '--json', '--draws', '100', '--seed', '41')).out).uncertainty;
    expect(ofDocument).toEqual(given);
  });

  test('a table for a person shows the range of 8 in 10, and the chance with its number', async () => {
    const { out } = await command(tinyFile, '--draws', '100');
    expect(out).toContain('8 af 10 beregninger');
    expect(out).toMatch(
      /Flere i uddannelse eller job ved udgangen\s+\+16,3\s+\+\d+,\d til \+\d+,\d\s+\+\d+,\d\s+personer/,
    );
    expect(out).toMatch(/100 beregninger, frø 1\. Kommunens budget vinder i \d+\s%/);
  });
});

test('without --json it prints a short Danish table with units', async () => {
  const { code, out } = await command(tinyFile);
  expect(code).toBe(0);
  expect(out).toContain('Regneeksempel: én målgruppe, én indsats');
  expect(out).toMatch(/Flere i uddannelse eller job ved udgangen\s+\+16,3\s+\+\d+,\d\s+personer/);
  expect(out).toMatch(/Programudgift\s+2\.500\.000\s+3\.000\.000\s+kr\./);
});

describe('MODEL §9: what breaks a rule gives exit code 2, nothing on standard output and a line per fault', () => {
  const refused = async (...parameters: string[]) => {
    const { code, out, faults } = await command(...parameters);
    expect(code).toBe(2);
    expect(out).toBe('');
    return faults;
  };

  test('faults of the document: path, what is wrong, what is allowed', async () => {
    const broken = structuredClone(tiny);
    broken.segments[0].baseline.toEducation = 1.2;
    broken.interventions[0].allocation[0].segmentId = 'andre';
    broken.horizonMonths = 6;
    expect(await refused(write('broken.json', broken), '--json')).toEqual([
      expect.stringMatching(/^horizonMonths: .*12 til 72/),
      expect.stringMatching(/^segments\[0\]\.baseline\.toEducation: .*0 til 1/),
      expect.stringMatching(/^interventions\[0\]\.allocation\[0\]\.segmentId: .*unge/),
    ]);
  });

  test('a file that is not there, is not JSON, or is no scenario', async () => {
    expect(await refused('ingen.json')).toEqual([expect.stringContaining('ingen.json')]);
    expect(await refused(write('tekst.json', 'æøå'))).toEqual([expect.stringContaining('JSON')]);
    expect(await refused(write('andet.json', { format: 'andet' }))).toEqual([expect.stringMatching(/^format: /)]);
  });

  test('a reference that covers other months', async () => {
    const reference = write('reference.json', { ...tiny, startMonth: '2028-01', horizonMonths: 24 });
    expect(await refused(tinyFile, '--reference', reference)).toEqual([
      expect.stringMatching(/^--reference: startMonth: .*2027-01/),
      expect.stringMatching(/^--reference: horizonMonths: .*12/),
    ]);
  });

  test('parameters that are wrong', async () => {
    expect(await refused()).toEqual([expect.any(String), expect.stringContaining('npm run')]);
    expect((await refused(tinyFile, tinyFile))[0]).toContain('én');
    expect(await refused(tinyFile, '--andet')).toEqual([expect.stringContaining('--andet')]);
    expect(await refused(tinyFile, '--reference')).toEqual([expect.stringContaining('--reference')]);
    expect(await refused(tinyFile, '--draws', '99')).toEqual([expect.stringContaining('100 til 100.000')]);
    expect(await refused(tinyFile, '--draws', '100.5')).toEqual([expect.stringContaining('100 til 100.000')]);
    expect(await refused(tinyFile, '--draws', '100001')).toEqual([expect.stringContaining('100 til 100.000')]);
    expect(await refused(tinyFile, '--draws', '')).toEqual([expect.stringContaining('--draws')]);
    expect(await refused(tinyFile, '--report', 'rapport.odt')).toEqual([
      expect.stringContaining('.pdf, .docx, .pptx, .xlsx'),
    ]);
    expect(await refused(tinyFile, '--report', 'rapport.docx', '--language', 'sv')).toEqual([
      expect.stringContaining('da, en'),
    ]);
    expect(await refused(tinyFile, '--language', 'en')).toEqual([expect.stringContaining('--report')]);
    expect(await refused(tinyFile, '--report', 'rapport.docx', '--reference', tinyFile)).toEqual([
      expect.stringContaining('.xlsx'),
    ]);
    expect(await refused(tinyFile, '--seed', '-1')).toEqual([expect.stringContaining('0 til 4.294.967.295')]);
  });
});

describe('--report', () => {
  test('writes a workbook beside what is printed, which stays the same', async () => {
    const { code, out, faults } = await command(tinyFile, '--json', '--report', 'tal.xlsx');
    expect([code, faults]).toEqual([0, []]);
    expect(out).toBe((await command(tinyFile, '--json')).out);
    const { sheets } = await readXlsx(readFileSync(join(folder, 'tal.xlsx')));
    expect(readBack(sheets)?.scenario).toEqual(tiny);
  });

  test('compares a workbook with another scenario', async () => {
    const reference = write('reference.json', { ...tiny, name: 'Den anden', interventions: [] });
    expect((await command(tinyFile, '--report', 'tal.xlsx', '--reference', reference)).code).toBe(0);
    const { sheets } = await readXlsx(readFileSync(join(folder, 'tal.xlsx')));
    expect(sheets[0]?.rows.flat()).toContain('Den anden');
  });

  test('writes a Word document in the language asked for, and says that it has tables in place of charts', async () => {
    const { code, faults } = await command(tinyFile, '--report', 'rapport.DOCX', '--language', 'en');
    expect(code).toBe(0);
    expect(faults).toEqual([expect.stringContaining('tabeller')]);
    const { 'word/document.xml': xml } = unzipSync(readFileSync(join(folder, 'rapport.DOCX')));
    expect(strFromU8(xml ?? new Uint8Array())).toContain('Recommendation');
  });

  test('writes a presentation', async () => {
    expect(await command(tinyFile, '--report', 'oplaeg.pptx')).toMatchObject({ code: 0, faults: [] });
    expect(Object.keys(unzipSync(readFileSync(join(folder, 'oplaeg.pptx'))))).toContain('ppt/presentation.xml');
  });

  test('a place that cannot be written to gives a sentence and prints nothing', async () => {
    const { code, out, faults } = await command(tinyFile, '--report', 'ingen/mappe/tal.xlsx');
    expect([code, out]).toEqual([1, '']);
    expect(faults).toEqual([expect.stringContaining('tal.xlsx')]);
  });
});
