import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setMissing } from '../../../shared/document/missing.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { project } from '../../../shared/model/project.ts';
import { readReportChoices, withReportChoices } from '../../../shared/report/storedChoices.ts';
import { chartData } from '../../../shared/slides/chartData.ts';
import { type Deck, deckSchema, type Slide, TABLE_COLUMNS, TABLE_ROWS } from '../../../shared/slides/slide.ts';
import { columnWidths, pointsSize, rowHeight, SLIDE, slideLayout } from '../../../shared/slides/slideLayout.ts';
import { linesOf } from '../../../shared/slides/typeset.ts';
import { languages } from '../../../shared/words/language.ts';
import { wordsIn } from '../../../shared/words/words.ts';
import { anUncertainty } from '../../renderer/projection/anUncertainty.ts';
import { runs } from '../arbitraries/runs.ts';
import { scenario } from '../arbitraries/scenario.ts';
import { exampleDocument } from '../document/exampleDocument.ts';
import { withLongNames } from './longNames.ts';
import { deckOf, someDecks } from './someDecks.ts';

const da = wordsIn('da');
const titled = (deck: Deck, id: string) => deck.slides.find((slide) => slide.id === id)?.title;
const free: Scenario = {
  ...exampleDocument,
  interventions: exampleDocument.interventions.map((one) => ({ ...one, cost: {} })),
};

describe.each(someDecks)('$name', ({ deck }) => {
  test('is a deck that may cross between the processes', () => {
    expect(deckSchema.parse(structuredClone(deck))).toEqual(deck);
  });

  test('no two slides have one id or one title', () => {
    const [ids, titles] = [deck.slides.map(({ id }) => id), deck.slides.map(({ title }) => title)];
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('every slide has notes that end with where the numbers are from', () => {
    for (const { notes } of deck.slides) expect(notes.at(-1)).toMatch(/^(Kilde|Source): /);
  });

  test('no text has a blank, a full stop or a space too many', () => {
    const texts = deck.slides.flatMap(({ title, lead, notes }) => [title, lead, ...notes]);
    expect(texts.filter((text) => /undefined|NaN|Infinity|\{|\}| {2}/.test(text))).toEqual([]);
  });

  test('what is under the title begins below it and ends on the slide', () => {
    for (const slide of deck.slides) {
      const { title, lead, body } = slideLayout(slide);
      expect(title.y + title.height).toBeLessThanOrEqual(lead?.y ?? body.y);
      expect(body.height).toBeGreaterThan(400);
      expect(body.y + body.height).toBeLessThan(SLIDE.height);
    }
  });

  test('no title and no sentence has more lines than its box', () => {
    for (const slide of deck.slides) {
      const { title, lead } = slideLayout(slide);
      expect(linesOf(title.text, title.width, { size: title.size, isBold: true }).length).toBeLessThanOrEqual(
        title.lines,
      );
      if (lead) expect(linesOf(lead.text, lead.width, lead).length).toBeLessThanOrEqual(lead.lines);
    }
  });

  test('no table has more rows, columns or height than a slide', () => {
    for (const slide of deck.slides) {
      if (slide.body.kind !== 'table') continue;
      const { columns, rows, size } = slide.body;
      expect(rows.length).toBeLessThanOrEqual(TABLE_ROWS);
      expect(columns.length).toBeLessThanOrEqual(TABLE_COLUMNS);
      const widths = columnWidths(columns);
      const head = rowHeight(
        columns.map((column) => column.head),
        widths,
        size,
        true,
      );
      const height = rows.reduce((sum, row) => sum + rowHeight(row, widths, size), head);
      expect(height).toBeLessThanOrEqual(slideLayout(slide).body.height);
    }
  });

  test('no list has more lines than the slide', () => {
    for (const slide of deck.slides) {
      if (slide.body.kind !== 'points') continue;
      const box = slideLayout(slide).body;
      const size = pointsSize(slide.body.points, box);
      const lines = slide.body.points.flatMap((point) => linesOf(point, box.width - 40, { size }));
      expect(lines.length * size * 1.2).toBeLessThanOrEqual(box.height);
    }
  });

  test('a chart has a number in every place', () => {
    for (const { body } of deck.slides) {
      if (body.kind !== 'time' && body.kind !== 'bars' && body.kind !== 'tornado') continue;
      const { categories, series } = chartData(da, body);
      for (const { values } of series) {
        expect(values).toHaveLength(categories.length);
        expect(values.every(Number.isFinite)).toBe(true);
      }
    }
  });
});

describe('a headline is never without its range', () => {
  const headlines = ['outcome', 'time', 'payers', 'money', 'net', 'years'];
  const [drawn, undrawn] = [
    deckOf(exampleDocument),
    deckOf(exampleDocument, 'da', { uncertainty: null, oneAtATime: null }),
  ];

  test.each(headlines)('%s', (id) => {
    expect(titled(drawn, id)).toMatch(/\(.+ til .+ i 8 af 10 beregninger\)$/);
    expect(titled(undrawn, id)).toMatch(/\(spændet er ikke beregnet\)$/);
  });

  test('without draws there is no slide of chance and none of what matters most', () => {
    expect(undrawn.slides.filter(({ id }) => id === 'chance' || id === 'tornado')).toEqual([]);
  });
});

describe('when the money is back', () => {
  test('that it is not is said as calmly as that it is', () => {
    expect(titled(deckOf(exampleDocument), 'net')).toMatch(/^Ikke tjent hjem inden 5 år: kommunens budget ender på −/);
    expect(titled(deckOf(free), 'net')).toMatch(/^Kommunens budget er på intet tidspunkt i underskud/);
  });

  test('with the months between which it is, or from when', () => {
    const projection = project(exampleDocument);
    const back = { ...projection, headline: { ...projection.headline, breakEvenMonth: 37 } };
    const draws = anUncertainty(projection);
    const within = (breakEvenMonth: typeof draws.headline.breakEvenMonth) =>
      titled(
        deckOf(exampleDocument, 'da', {
          projection: back,
          uncertainty: { ...draws, headline: { ...draws.headline, breakEvenMonth } },
        }),
        'net',
      );
    expect(within({ p2_5: 2, p10: 30, p50: 37, p90: 44, p97_5: 50 })).toBe(
      'Kommunens udgift ventes tjent hjem i januar 2030 (juni 2029 til august 2030 i 8 af 10 beregninger)',
    );
    expect(within({ p2_5: 2, p10: 30, p50: 37, p90: null, p97_5: null })).toBe(
      'Kommunens udgift ventes tjent hjem i januar 2030 (tidligst juni 2029, og i mindst 1 af 10 beregninger ikke i perioden)',
    );
  });
});

describe('a word for chance is never without its number', () => {
  const chance = (shareMunicipalGain: number) => {
    const draws = anUncertainty(project(exampleDocument));
    return deckOf(exampleDocument, 'da', { uncertainty: { ...draws, shareMunicipalGain } }).slides.find(
      ({ id }) => id === 'chance',
    ) as Slide;
  };

  test.each([
    [0, 'I 0 af 20 beregninger', 0],
    [0.004, 'I under 1 af 20 beregninger', 1],
    [0.7, 'I 14 af 20 beregninger', 14],
    [0.999, 'I over 19 af 20 beregninger', 19],
    [1, 'I 20 af 20 beregninger', 20],
  ])('%f', (share, title, filled) => {
    const slide = chance(share);
    expect(slide.title.startsWith(title)).toBe(true);
    expect(slide.body).toMatchObject({ kind: 'dots', filled, of: 20 });
  });

  test('the planner’s own thresholds are counted among the draws', () => {
    const [first] = someDecks;
    const deck = first?.deck as Deck;
    expect(titled(deck, 'threshold-kroner')).toMatch(
      /^I \d+ af 20 beregninger når .* mindst −20,0\u00a0mio\.\u00a0kr\.$/,
    );
    expect(titled(deck, 'threshold-persons')).toMatch(/mindst 40 flere/);
  });
});

test('the three kinds of money stand apart: no bar and no row is a sum of others', () => {
  const deck = deckOf(exampleDocument);
  const { net } = project(exampleDocument).headline;
  const bars = deck.slides.find(({ id }) => id === 'payers')?.body;
  if (bars?.kind !== 'bars') throw new Error('There are no bars.');
  expect(bars.bars.map(({ key, value }) => [key, value])).toEqual([
    ['municipality', net.municipality],
    ['municipalTime', net.municipalTime],
    ['state', net.state],
    ['region', net.region],
    ['citizens', net.citizens],
  ]);
  expect(JSON.stringify(deck)).not.toContain(da.money(net.society, { signed: true }));
});

test('the published estimate stands by itself, and is added to nothing', () => {
  const deck = deckOf(exampleDocument);
  const saying = deck.slides.filter(({ title, body }) => `${title}${JSON.stringify(body)}`.includes('72.000'));
  expect(saying.map(({ id }) => id)).toEqual(['estimate']);
  expect(saying[0]?.lead).toBe(da.t('projection.estimateNever'));
});

describe('a number that is missing is not zero', () => {
  test('without people there is no result', () => {
    const deck = deckOf(setMissing(exampleDocument, ['segments/aktivitetsparate/persons']));
    expect(deck.slides.map(({ id }) => id)).toEqual(expect.arrayContaining(['missing', 'weak']));
    expect(deck.slides.some(({ id }) => ['outcome', 'net', 'chance'].includes(id))).toBe(false);
    const plan = deck.slides.find(({ id }) => id === 'plan');
    expect(plan?.lead).toContain('er ikke skrevet endnu');
    expect(JSON.stringify(deck)).not.toMatch(/ingen unge ved start|unge på støtte i/);
  });

  test('without a price there are people, and no money', () => {
    const deck = deckOf(setMissing(exampleDocument, ['economy/wagePerMonth']));
    const ids = deck.slides.map(({ id }) => id);
    expect(ids).toContain('outcome');
    expect(ids).toContain('missing');
    expect(ids.some((id) => ['payers', 'money', 'net', 'years', 'chance', 'cautious'].includes(id))).toBe(false);
    const outcome = deck.slides.find(({ id }) => id === 'outcome');
    expect(JSON.stringify(outcome?.body)).not.toContain('kr.');
  });
});

test('fewer than five persons are not told, unless the planner asks', () => {
  const few = {
    ...exampleDocument,
    segments: exampleDocument.segments.map((one, at) => ({ ...one, persons: at === 0 ? 3 : 0, inflowPerMonth: 0 })),
  };
  expect(JSON.stringify(deckOf(few))).toContain('Scenariet følger færre end 5 unge på støtte');
  const asked = withReportChoices(few, { ...readReportChoices(few, 'da'), showSmallNumbers: true });
  expect(JSON.stringify(deckOf(asked))).toContain('Scenariet følger 3 unge på støtte');
});

test('nor does a presenter read them in the notes', () => {
  const few = {
    ...exampleDocument,
    provenance: {},
    segments: exampleDocument.segments.map((one, at) => ({ ...one, persons: at === 0 ? 3 : 40 })),
  };
  const notesOf = (document: Scenario) =>
    deckOf(document)
      .slides.find(({ id }) => id === 'weak')
      ?.notes.join(' ');
  const name = few.segments[0]?.name;
  expect(notesOf(few)).toContain(`personer ved start, ${name}: færre end 5 står uden kilde.`);
  const asked = withReportChoices(few, { ...readReportChoices(few, 'da'), showSmallNumbers: true });
  expect(notesOf(asked)).toContain(`personer ved start, ${name}: 3 står uden kilde.`);
});

test('a table that goes on says so, on both slides', () => {
  const deck = deckOf(withLongNames);
  const plan = deck.slides.filter(({ id }) => id.startsWith('plan'));
  expect(plan.length).toBeGreaterThan(1);
  expect(plan[0]?.body).toMatchObject({ under: 'Fortsættes på næste slide.' });
  expect(plan.at(-1)?.body).toMatchObject({ under: '' });
  expect(plan[1]?.title).toContain(`(fortsat, 2 af ${plan.length})`);
  const rows = plan.flatMap(({ body }) => (body.kind === 'table' ? body.rows : []));
  expect(rows).toHaveLength(withLongNames.interventions.length);
});

test('a table that goes on is shared out: no row stands by itself where another slide has two more', () => {
  for (const { name, deck } of someDecks) {
    const tables = deck.slides.flatMap(({ id, body }) =>
      body.kind === 'table' ? [{ table: id.replace(/-\d+$/, ''), rows: body.rows.length }] : [],
    );
    for (const table of new Set(tables.map((one) => one.table))) {
      const counts = tables.filter((one) => one.table === table).map(({ rows }) => rows);
      if (counts.length === 2) expect(Math.max(...counts) - Math.min(...counts), `${name}: ${table}`).toBeLessThan(3);
    }
  }
});

test('what stands on one slide is not put on two', () => {
  const sources = deckOf(exampleDocument).slides.filter(({ id }) => id.startsWith('sources'));
  expect(sources).toHaveLength(1);
  expect(JSON.stringify(sources)).not.toContain('…');
});

test('any document has slides, in both languages', () => {
  fc.assert(
    fc.property(scenario, fc.constantFrom(...languages), (document, language) => {
      const deck = deckOf(document, language, { uncertainty: null, oneAtATime: null });
      expect(deckSchema.safeParse(structuredClone(deck)).error).toBeUndefined();
      expect(deck.slides[0]?.id).toBe('opening');
      expect(deck.slides.at(-1)?.id).toBe('trace');
    }),
    runs(40),
  );
});
