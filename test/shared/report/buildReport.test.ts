import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setMissing } from '../../../shared/document/missing.ts';
import { newScenario } from '../../../shared/document/newScenario.ts';
import { withTaker } from '../../../shared/document/realisation.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { withBeyondNumbers } from '../../../shared/report/beyondNumbers.ts';
import type { ReportBlock } from '../../../shared/report/block.ts';
import { reportPartIds } from '../../../shared/report/choices.ts';
import { wordsIn } from '../../../shared/words/words.ts';
import { runs } from '../arbitraries/runs.ts';
import { scenario as anyScenario } from '../arbitraries/scenario.ts';
import { exampleDocument } from '../document/exampleDocument.ts';
import { exampleDocument as published } from '../model/publishedExamples.ts';
import { drawnInput, partOf, reportInput, reportOf, textsIn } from './aReport.ts';

const da = wordsIn('da');
const tiny = published('tiny');
const example = reportOf(drawnInput(exampleDocument));
const tablesIn = (blocks: readonly ReportBlock[]) =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));

describe('a report', () => {
  test('has every part that is chosen, in its order, each with its name', () => {
    const parts = ['payers', 'summary', 'traces'] as const;
    const report = reportOf(reportInput(tiny, { parts: [...parts] }));
    expect(report.parts.map(({ id }) => id)).toEqual(parts);
    expect(example.parts.map(({ title }) => title)).toEqual(reportPartIds.map((id) => da.t(`report.parts.${id}`)));
    for (const { id, blocks } of example.parts) expect(blocks.length, id).toBeGreaterThan(0);
  });

  test('begins with a page that stands alone: outcome, range, chance with its number, what matters most, cautious view, date', () => {
    const text = textsIn(partOf(example, 'summary')).join('\n');
    expect(text).toContain('46 flere unge');
    expect(text).toMatch(/I 8 af 10 beregninger ligger tallet mellem \d+ og \d+\./);
    expect(text).toMatch(/\d+ af 20 beregninger/);
    expect(text).toContain('Mest betyder');
    expect(text).toContain('Regnet forsigtigt');
    expect(text).toContain('22. nov. 2026');
  });

  test('carries version, model, evidence, seed, revision and day', () => {
    const text = textsIn(partOf(example, 'traces').blocks).join('\n');
    for (const fact of ['1.2.3', 'revision 7', '2026-11', '200', 'frø 1', '22. nov. 2026'])
      expect(text).toContain(fact);
  });

  test('has no headline without its range, also before anything is drawn', () => {
    for (const input of [drawnInput(tiny), reportInput(tiny)]) {
      for (const { blocks } of reportOf(input).parts) {
        for (const block of blocks) {
          if (block.kind === 'keyFigures') for (const { range } of block.figures) expect(range).not.toBe('');
        }
      }
    }
    expect(textsIn(reportOf(reportInput(tiny)))).toContain(da.t('report.rangesMissing'));
  });

  test('has low and high beside every central amount', () => {
    const { low, high } = { low: da.t('report.low'), high: da.t('report.high') };
    for (const id of ['money', 'years', 'payers', 'reference', 'realisation'] as const) {
      for (const { title, columns } of tablesIn(partOf(example, id).blocks)) {
        const heads = columns.map(({ head }) => head);
        expect(heads, title).toContain(low);
        expect(heads, title).toContain(high);
      }
    }
  });

  test('never adds the three kinds of money, and keeps the published estimate apart', () => {
    const [kinds] = tablesIn(partOf(example, 'money').blocks);
    const { net } = drawnInput(exampleDocument).projection.headline;
    expect(kinds?.rows.map((row) => row[2])).toEqual(
      [net.municipality, net.municipalTime, net.state, net.region, net.citizens].map(
        (kroner) => Math.round(kroner / 1000) + 0,
      ),
    );
    const published72 = example.parts.filter((part) => textsIn(part).some((text) => /72\.000\s?kr/.test(text)));
    expect(published72.map(({ id }) => id)).toEqual(['published', 'evidence']);
    expect(partOf(example, 'published').blocks.map(({ kind }) => kind)).toEqual(['apart']);
  });

  test('names who lowers which line, in which year; an owner that is not named is told', () => {
    const [lines] = tablesIn(
      partOf(reportOf(reportInput(withTaker(exampleDocument, 'benefits', 'Jobcenterchefen'))), 'realisation').blocks,
    );
    expect(lines?.rows.map((row) => row.slice(1, 3))).toEqual(
      ['2027', '2028', '2029', '2030', '2031'].map((year) => ['Jobcenterchefen', year]),
    );
    expect(textsIn(partOf(example, 'realisation'))).toContain(da.t('report.noOwner'));
  });

  test('prints what the planner says that no number shows, or leaves room for it', () => {
    expect(partOf(example, 'beyond').blocks.at(-1)?.kind).toBe('room');
    const told = withBeyondNumbers(exampleDocument, 'De unge får en hverdag.\n\nOg venner.');
    expect(partOf(reportOf(reportInput(told)), 'beyond').blocks).toEqual([
      { kind: 'paragraph', text: 'De unge får en hverdag.' },
      { kind: 'paragraph', text: 'Og venner.' },
    ]);
    expect(withBeyondNumbers(told, ' ').planner).not.toHaveProperty('beyondNumbers');
  });

  test('lists every number that is not what it began as, with both', () => {
    const [table] = tablesIn(partOf(example, 'changed').blocks);
    expect(table?.rows.map(([, now, was]) => [now, was])).toContainEqual(['30\u00a0%', '0\u00a0%']);
    const untouched = newScenario(da, '2027-01');
    expect(textsIn(partOf(reportOf(reportInput(untouched)), 'changed'))).toContain(da.t('report.changedNone'));
  });

  test('quotes the evidence in its own words, with the document', () => {
    const quotes = partOf(example, 'evidence').blocks.flatMap((block) => (block.kind === 'quote' ? [block] : []));
    expect(quotes.length).toBeGreaterThan(5);
    for (const { text, source } of quotes) expect([text.length > 10, source.length > 10]).toEqual([true, true]);
  });
});

describe('what a page has room for', () => {
  test('the chance is told by a few amounts where it cannot be drawn, from the worst to the best', () => {
    const chart = partOf(example, 'uncertainty').blocks.find(
      (block) => block.kind === 'chart' && block.chart === 'chance',
    );
    if (chart?.kind !== 'chart') throw new Error('There is no chance.');
    const kroner = chart.table.rows.map((row) => Number(row[1]));
    expect(kroner.length).toBeLessThan(10);
    expect(kroner).toEqual(kroner.toSorted((one, other) => one - other));
    expect(chart.table.rows[0]?.[0]).toBe('1 af 20');
  });

  test('an intervention for many target groups names them all as one, or the largest', () => {
    const [first] = exampleDocument.segments;
    if (!first) throw new Error('There is no target group.');
    const segments = Array.from({ length: 20 }, (_, at) => ({ ...first, id: `g${at}`, name: `Gruppe nr. ${at}` }));
    const served = (share: (at: number) => number) => {
      const allocation = segments.map(({ id }, at) => ({ segmentId: id, share: share(at) }));
      const interventions = exampleDocument.interventions.slice(0, 1).map((one) => ({ ...one, allocation }));
      return textsIn(
        partOf(reportOf(reportInput({ ...exampleDocument, segments, interventions })), 'interventions'),
      ).join('\n');
    };
    expect(served(() => 0.05)).toContain('For alle 20 målgrupper, lige meget til hver.');
    expect(served((at) => (at === 19 ? 0.24 : 0.04))).toContain('For Gruppe nr. 19 24\u00a0%, Gruppe nr. 0 4\u00a0%');
    expect(served((at) => (at === 19 ? 0.24 : 0.04))).toContain('og 14 andre målgrupper.');
  });
});

describe('fewer than five persons in a report', () => {
  const few: Scenario = { ...tiny, segments: tiny.segments.map((one) => ({ ...one, persons: 3, inflowPerMonth: 0 })) };

  test('are not counted in its sentences or tables', () => {
    const report = reportOf(reportInput(few));
    const text = textsIn(partOf(report, 'plan')).join('\n');
    expect(text).toContain('Scenariet følger færre end 5 unge på støtte');
    expect(tablesIn(partOf(report, 'plan').blocks)[0]?.rows.map((row) => row[2])).toEqual([
      'færre end 5',
      'færre end 5',
    ]);
    expect(text).not.toMatch(/\b3 unge/);
  });

  test('are not told as the number that has no source, or that has been changed', () => {
    const bare: Scenario = { ...few, provenance: {} };
    const told = (showSmallNumbers: boolean) => {
      const report = reportOf({ ...reportInput(bare, { showSmallNumbers }), start: tiny });
      return textsIn([partOf(report, 'weakPoints'), partOf(report, 'changed')]).join('\n');
    };
    expect(told(false)).toMatch(/Personer ved start, .*: færre end 5 står uden kilde/);
    expect(told(false)).not.toMatch(/ersoner ved start, .*: 3 /);
    expect(told(true)).toMatch(/Personer ved start, .*: 3 står uden kilde/);
  });

  test('are counted where somebody has asked for it', () => {
    const report = reportOf(reportInput(few, { showSmallNumbers: true }));
    expect(textsIn(partOf(report, 'plan')).join('\n')).toContain('Scenariet følger 3 unge på støtte');
    expect(textsIn(partOf(report, 'reading'))).toContain(da.t('report.readingShown'));
  });
});

describe('on the border', () => {
  test('numbers that are missing are named, and nothing that rests on them is told', () => {
    const report = reportOf(reportInput(setMissing(tiny, [`segments/${tiny.segments[0]?.id}/persons`])));
    for (const id of ['people', 'money', 'payers', 'uncertainty', 'realisation'] as const) {
      const { blocks } = partOf(report, id);
      expect(blocks, id).toHaveLength(1);
      expect(textsIn(blocks).join(), id).toContain('mangler');
    }
    expect(partOf(report, 'summary').blocks.some(({ kind }) => kind === 'keyFigures')).toBe(false);
  });

  test('an empty scenario, and one without interventions, say so', () => {
    const [begun, unplanned] = [newScenario(da, '2027-01'), { ...tiny, interventions: [] }].map((one) =>
      reportOf(drawnInput(one)),
    );
    expect(textsIn(unplanned && partOf(unplanned, 'interventions')).join()).toContain(da.t('summary.noPlan'));
    expect(textsIn(begun && partOf(begun, 'summary')).join()).toContain('11 tal mangler');
    expect(textsIn([begun, unplanned]).join('\n')).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('without interventions there is no difference, so no headline, chance or turning point of one is told', () => {
    const report = reportOf(drawnInput({ ...tiny, interventions: [] }));
    const kinds = report.parts.flatMap(({ blocks }) => blocks.map(({ kind }) => kind));
    expect(kinds).not.toContain('keyFigures');
    expect(kinds).not.toContain('chart');
    for (const id of ['people', 'money', 'years', 'payers', 'uncertainty', 'reference'] as const) {
      expect(partOf(report, id).blocks).toEqual([{ kind: 'paragraph', text: da.t('summary.noPlan') }]);
    }
  });

  test('without any effect, and never in balance, it is as calm', () => {
    const none = { ...tiny, interventions: tiny.interventions.map((one) => ({ ...one, causalShare: 0 })) };
    const text = textsIn(partOf(reportOf(drawnInput(none)), 'summary')).join('\n');
    expect(text).toContain('ikke inden 12 måneder');
    expect(text).toContain('0 af 20 beregninger');
  });

  test('names of 120 characters stand in full', () => {
    const long =
      'Meget langt navn på en indsats for unge, der er længst fra job og uddannelse og har brug for støtte '.padEnd(
        120,
        'x',
      );
    const named = {
      ...exampleDocument,
      name: long,
      interventions: exampleDocument.interventions.map((one) => ({ ...one, name: long })),
    };
    expect(textsIn(partOf(reportOf(reportInput(named)), 'interventions'))).toContain(long);
  });

  test('in English nothing is Danish but the names and the quotes', () => {
    const english = reportOf(drawnInput(tiny, { language: 'en' }));
    expect(english.parts.map(({ title }) => title)).toEqual(
      reportPartIds.map((id) => wordsIn('en').t(`report.parts.${id}`)),
    );
    expect(textsIn(english.parts.map(({ title }) => title)).join()).not.toMatch(/[æøå]/);
  });

  test('any document gives a report that can cross between the processes, and never a number that is none', () => {
    fc.assert(
      fc.property(anyScenario, (document) => {
        expect(textsIn(reportOf(reportInput(document))).join('\n')).not.toMatch(/NaN|Infinity|undefined/);
      }),
      runs(25),
    );
  });
});
