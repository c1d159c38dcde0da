import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileLimits } from '../../../shared/file/fileLimits.ts';
import { readHeader } from '../../../shared/file/readHeader.ts';
import { upgradeRecord } from '../../../shared/file/upgradeRecord.ts';
import { project } from '../../../shared/model/project.ts';
import { aDocument } from '../../electron/database/aDocument.ts';
import { localInitiative } from '../arbitraries/localInitiative.ts';
import { runs } from '../arbitraries/runs.ts';
import { scenario } from '../arbitraries/scenario.ts';
import { aLocalInitiative } from '../evidence/aLocalInitiative.ts';
import { aFigure, aTarget } from '../followUp/aFollowUp.ts';
import { aComment } from './aComment.ts';
import { aFileScenario, header, linesOf, readLines } from './fileText.ts';

const decision = { decidedOn: '2027-01-02', body: 'Byrådet', note: 'Enstemmigt' };

const full = aFileScenario({
  label: 'Til udvalget',
  decision,
  place: 'archive',
  isExample: true,
  revisions: [
    {
      revision: 2,
      savedAt: '2027-01-02T10:00:00.000Z',
      label: null,
      decision: null,
      scenario: aDocument({ name: 'Før' }),
    },
    {
      revision: 1,
      savedAt: '2027-01-01T10:00:00.000Z',
      label: 'Først',
      decision,
      scenario: aDocument({ name: 'Først' }),
    },
  ],
  comments: [
    aComment(),
    aComment({ id: 'k2', field: 'segments/unge/persons', about: 'Personer', text: 'Linje\nskift' }),
  ],
});

const followed = aFileScenario({
  id: 'fulgt',
  decision,
  followUp: {
    revision: 3,
    targets: [aTarget(), aTarget({ id: 'm2', place: { level: 'segment', id: 'unge' }, decidedOn: null })],
    figures: [
      aFigure(),
      aFigure({ period: '2027-02', value: null, earlier: [{ value: 40, by: '', at: '2027-03-01T08:00:00.000Z' }] }),
      aFigure({ measure: 'cost', period: '2027-Q1', value: 1.5e6 }),
    ],
  },
});

describe('a file', () => {
  test('is read back as it was written, with all that belongs to a scenario', () => {
    const other = aFileScenario({ id: 'anden' });
    expect(readLines(linesOf([full, followed, other], [aLocalInitiative()]))).toEqual({
      scenarios: [full, followed, other],
      initiatives: [aLocalInitiative()],
      unread: [],
      unreadCount: 0,
    });
  });

  test('holds any valid scenario and any valid initiative, to the letter', () => {
    fc.assert(
      fc.property(scenario, localInitiative, (document, initiative) => {
        const read = readLines(linesOf([aFileScenario({ scenario: document })], [initiative]));
        expect(read?.scenarios[0]?.scenario).toEqual(document);
        expect(read?.initiatives).toEqual([initiative]);
        expect(read?.unread).toEqual([]);
      }),
      runs(200),
    );
  });

  test('gives an outsider the same headlines, to the krone and beyond', () => {
    fc.assert(
      fc.property(scenario, (document) => {
        const [read] = readLines(linesOf([aFileScenario({ scenario: document })]))?.scenarios ?? [];
        expect(project(read?.scenario ?? aDocument()).headline).toEqual(project(document).headline);
      }),
      runs(30),
    );
  });

  test('says what computed it', () => {
    expect(readHeader(linesOf([])[0] ?? '')).toEqual({
      ok: true,
      version: 2,
      header: { format: 'ungeplan', version: 2, ...header },
    });
  });

  test.for([
    [1, [full, aFileScenario({ id: 'anden' })]],
    [2, [full, followed, aFileScenario({ id: 'anden' })]],
  ] as const)('of version %i is read today as it was when that was new', ([version, scenarios]) => {
    const folder = join(import.meta.dirname, '../../fixtures/files');
    const lines = readFileSync(join(folder, `v${version}.ungeplan`), 'utf8')
      .split('\n')
      .filter(Boolean);
    expect(readHeader(lines[0] ?? '')).toMatchObject({ ok: true, version });
    expect(readLines(lines)).toEqual({
      scenarios,
      initiatives: [aLocalInitiative()],
      unread: [],
      unreadCount: 0,
    });
  });
});

describe('a file is refused', () => {
  test('where it is not ours', () => {
    for (const text of ['', '{', '[]', 'null', '{"format":"andet","version":1}', '<html>', '{"format":"ungeplan"}']) {
      expect(readHeader(text), text).toEqual({ ok: false, reason: 'notOurs' });
    }
  });

  test('where a newer app wrote it, with both versions told', () => {
    const newer = JSON.stringify({ format: 'ungeplan', version: 3, andet: true });
    expect(readHeader(newer)).toEqual({ ok: false, reason: 'newerVersion', found: 3, newest: 2 });
  });

  test('where its header has what a header of ours has not', () => {
    const strange = JSON.stringify({ format: 'ungeplan', version: 2, ...header, script: 'x' });
    expect(readHeader(strange)).toEqual({ ok: false, reason: 'notOurs' });
  });

  test('but not for the mark that Windows editors put before the text', () => {
    expect(readHeader(`\uFEFF${linesOf([])[0]}`)).toMatchObject({ ok: true });
  });
});

test('a record climbs one version at a time, and may end on the way', () => {
  const chain = [
    (record: object) => ({ ...record, first: true }),
    (record: object) => ({ ...record, second: true }),
    () => null,
  ];
  expect(upgradeRecord({ kind: 'x' }, 1, chain.slice(0, 2))).toEqual({ kind: 'x', first: true, second: true });
  expect(upgradeRecord({ kind: 'x' }, 2, chain.slice(0, 2))).toEqual({ kind: 'x', second: true });
  expect(upgradeRecord({ kind: 'x' }, 1, chain)).toBeNull();
});

describe('a damaged part is named and hides no other', () => {
  const two = () => linesOf([full, aFileScenario({ id: 'anden' })], [aLocalInitiative()]);
  const changed = (at: number, change: (line: string) => string | null) =>
    readLines(two().map((line, number) => (number === at ? change(line) : line)));
  const [scenarioAt, revisionAt, commentAt, otherAt, initiativeAt, endAt] = [1, 2, 4, 6, 7, 8] as const;

  test('a scenario that breaks a rule, with what belongs to it', () => {
    const read = changed(scenarioAt, (line) => line.replace('"persons":100', '"persons":-1'));
    expect(read?.scenarios.map(({ id }) => id)).toEqual(['anden']);
    expect(read?.unread).toEqual([{ kind: 'scenario', name: aDocument().name }]);
    expect(read?.initiatives).toHaveLength(1);
  });

  test('a version', () => {
    const read = changed(revisionAt, (line) => line.replace('"horizonMonths":12', '"horizonMonths":1e9'));
    expect(read?.scenarios[0]?.revisions.map(({ revision }) => revision)).toEqual([1]);
    expect(read?.unread).toEqual([{ kind: 'revision', name: 'Før' }]);
  });

  test('a comment, by who wrote it', () => {
    const read = changed(commentAt, (line) => line.replace('"id":"k1"', '"id":"../x"'));
    expect(read?.scenarios[0]?.comments.map(({ id }) => id)).toEqual(['k2']);
    expect(read?.unread).toEqual([{ kind: 'comment', name: 'Anna' }]);
  });

  test('a target and a figure, by their lines', () => {
    const lines = linesOf([followed]);
    const broken = lines.map((line) => line.replace('"id":"m2"', '"id":""').replace('"value":null', '"value":-1'));
    const read = readLines(broken);
    expect(read?.scenarios[0]?.followUp.targets).toEqual(followed.followUp.targets.slice(0, 1));
    expect(read?.scenarios[0]?.followUp.figures.map(({ period }) => period)).toEqual(['2027-01', '2027-Q1']);
    expect(read?.unread).toEqual([
      { kind: 'target', name: '4' },
      { kind: 'actualFigure', name: '6' },
    ]);
  });

  test('a figure that comes twice is taken once', () => {
    const lines = linesOf([followed]);
    const figure = lines.find((line) => line.includes('"actualFigure"')) ?? '';
    const read = readLines([...lines.slice(0, -1), figure]);
    expect(read?.scenarios[0]?.followUp).toEqual(followed.followUp);
    expect(read?.unread).toMatchObject([{ kind: 'actualFigure' }, { kind: 'end' }]);
  });

  test('an initiative', () => {
    const read = changed(initiativeAt, (line) => line.replace('"version":1', '"version":0'));
    expect(read?.unread).toEqual([{ kind: 'localInitiative', name: aLocalInitiative().name }]);
  });

  test('a line that is no JSON, or that was too long to keep, by its number', () => {
    for (const broken of ['{"kind":', null]) {
      const read = changed(otherAt, () => broken);
      expect(read?.scenarios).toEqual([full]);
      expect(read?.unread).toEqual([{ kind: 'line', name: String(otherAt + 1) }]);
    }
  });

  test('an end that is missing, or counts other lines than there are', () => {
    const cut = readLines(two().slice(0, -1));
    expect(cut?.unread).toEqual([{ kind: 'end', name: expect.any(String) }]);
    expect(cut?.scenarios).toHaveLength(2);
    const lineless = readLines(two().filter((_, at) => at !== commentAt));
    expect(lineless?.unread).toMatchObject([{ kind: 'end' }]);
    expect(changed(endAt, (line) => line)?.unread).toEqual([]);
  });

  test('a scenario that comes twice is taken once', () => {
    const read = readLines(linesOf([aFileScenario(), aFileScenario({ label: 'To' })]));
    expect(read?.scenarios).toEqual([aFileScenario()]);
    expect(read?.unread).toEqual([{ kind: 'scenario', name: aDocument().name }]);
  });

  test('a version or a comment of another scenario than the one before it', () => {
    const lines = two();
    const moved = [...lines.slice(0, 4), ...lines.slice(6, 7), ...lines.slice(4, 6), ...lines.slice(7)];
    const read = readLines(moved);
    expect(read?.scenarios.map(({ comments }) => comments.length)).toEqual([0, 0]);
    expect(read?.unread.map(({ kind }) => kind)).toEqual(['comment', 'comment']);
  });

  test('many of them are counted, and the first are named', () => {
    const broken = Array.from({ length: fileLimits.named + 50 }, () => '{');
    const read = readLines([linesOf([])[0] ?? '', ...broken]);
    expect(read?.unread).toHaveLength(fileLimits.named);
    expect(read?.unreadCount).toBe(fileLimits.named + 51);
  });
});
