import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setMissing } from '../../../shared/document/missing.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { project } from '../../../shared/model/project.ts';
import type { SummaryRanges } from '../../../shared/summary/range.ts';
import { scenarioSummary } from '../../../shared/summary/scenarioSummary.ts';
import { languages } from '../../../shared/words/language.ts';
import { wordsIn } from '../../../shared/words/words.ts';
import { runs } from '../arbitraries/runs.ts';
import { scenario } from '../arbitraries/scenario.ts';
import { exampleDocument } from '../model/publishedExamples.ts';

const da = wordsIn('da');
const tiny = exampleDocument('tiny');
type One = Scenario['interventions'][number];

/** With names that hold no dots, which a sentence must not end in twice. */
const named = (document: Scenario): Scenario => ({
  ...document,
  interventions: document.interventions.map((one, at) => ({ ...one, name: `N${at}` })),
});

const told = (document: Scenario, ranges: SummaryRanges | null = null) =>
  scenarioSummary(da, document, project(document), ranges);
const changed = (change: Partial<One>): Scenario => ({
  ...tiny,
  interventions: tiny.interventions.map((one) => ({ ...one, ...change })),
});
const free = changed({ cost: {} });

describe('what the scenario does', () => {
  test('whom it follows, for how long, and its interventions with their places', () => {
    expect(told(tiny).plan).toEqual([
      'Scenariet følger 100 unge på støtte i et år fra januar 2027.',
      'Hver måned kommer 10 unge til.',
      'Planen har én indsats: Indsats forloeb (40 pladser, fra januar 2027).',
    ]);
    expect(scenarioSummary(wordsIn('en'), tiny, project(tiny), null).plan).toEqual([
      'The scenario follows 100 young people on support for one year from January 2027.',
      '10 more young people arrive each month.',
      'The plan has one intervention: Indsats forloeb (40 places, from January 2027).',
    ]);
  });

  test('one person, months that are no whole years, nobody who arrives', () => {
    const [segment] = tiny.segments;
    if (!segment) throw new Error('The example has no segment.');
    const one = { ...tiny, horizonMonths: 13, segments: [{ ...segment, persons: 1, inflowPerMonth: 0 }] };
    expect(told(one).plan[0]).toBe('Scenariet følger én ung på støtte i 13 måneder fra januar 2027.');
    expect(told(one).plan[1]).toMatch(/^Planen/);
    const few = { ...tiny, segments: [{ ...segment, persons: 0.2, inflowPerMonth: 0.2 }] };
    expect(told(few).plan.slice(0, 2)).toEqual([
      'Scenariet har ingen unge ved start. Det følger et år fra januar 2027.',
      'Hver måned kommer mindre end én ung til.',
    ]);
  });

  test('a number of young people that is missing is not nobody', () => {
    const [segment] = tiny.segments;
    const id = segment?.id ?? '';
    const without = { ...tiny, segments: tiny.segments.map((one) => ({ ...one, persons: 0, inflowPerMonth: 0 })) };
    const unknown = 'Scenariet følger et år fra januar 2027. Hvor mange unge det har ved start, er ikke skrevet endnu.';
    const missing = [`segments/${id}/persons`, `segments/${id}/inflowPerMonth`];
    expect(told(setMissing(without, missing)).plan.slice(0, 2)).toEqual([
      unknown,
      expect.stringMatching(/^Planen har/),
    ]);
    expect(told(setMissing(tiny, [`segments/${id}/persons`])).plan.slice(0, 2)).toEqual([
      unknown,
      'Hver måned kommer 10 unge til.',
    ]);
    expect(told(setMissing(tiny, [`segments/${id}/inflowPerMonth`])).plan.slice(0, 2)).toEqual([
      'Scenariet følger 100 unge på støtte i et år fra januar 2027.',
      expect.stringMatching(/^Planen har/),
    ]);
  });

  test('no places, one place and less than one place', () => {
    const places = (count: number) => told(changed({ capacity: { kind: 'places', places: count } })).plan.at(-1);
    expect(places(0)).toContain('(uden pladser, fra januar 2027)');
    expect(places(1)).toContain('(én plads, fra januar 2027)');
    expect(places(0.3)).toContain('(mindre end én plads, fra januar 2027)');
  });

  test('what is counted without effect is said', () => {
    expect(told(changed({ causalShare: 0 })).plan.at(-1)).toBe(
      'For Indsats forloeb tælles ingen effekt med, kun udgiften og pladserne.',
    );
    expect(
      told(changed({ effect: { kind: 'hazardRatio', effectMonths: 2, toEducation: 1, toJob: 1 } })).plan,
    ).toHaveLength(4);
    expect(told(tiny).plan).toHaveLength(3);
  });

  test('of many interventions six are named and the rest counted', () => {
    const many = Array.from({ length: 8 }, (_, at) => ({
      ...(tiny.interventions[0] as One),
      id: `i${at}`,
      name: `N${at}`,
    }));
    const plan = told({ ...tiny, interventions: many }).plan.at(-1);
    expect(plan).toMatch(/^Planen har 8 indsatser: N0 .*N5 \([^)]*\) og 2 andre\.$/);
  });
});

describe('what comes of it', () => {
  test('no interventions: nothing is said of people or money', () => {
    const { plan, people, money } = told({ ...tiny, interventions: [] });
    expect(plan.at(-1)).toBe('Planen har ingen indsatser, så der er ingen forskel at vise.');
    expect([people, money]).toEqual([[], []]);
  });

  test('a gain of people and a loss of money, in that order and without a claim of certainty', () => {
    const { people, money } = told(tiny);
    expect(people[0]).toBe(
      'Om et år er 16 flere unge i uddannelse eller job, end hvis kommunen ikke satte indsatserne i gang.',
    );
    expect(people[1]).toBe('Usikkerheden er ikke beregnet endnu: hvert tal er ét bedste skøn.');
    expect(people).toContain('Forskellen er 0 i uddannelse og +16 i job.');
    expect(money[0]).toBe('Indsatserne koster 2,5\u00a0mio.\u00a0kr. i perioden.');
    expect(money[1]).toBe(
      'Efter et år har planen kostet kommunens eget budget 1,3\u00a0mio.\u00a0kr. mere, end den har frigjort: den tjener sig ikke ind i den tid.',
    );
  });

  test('no effect: as many people, and the cost is a loss', () => {
    const { people, money } = told(changed({ causalShare: 0 }));
    expect(people[0]).toContain('lige så mange unge');
    expect(people.join(' ')).not.toMatch(/flere|færre|mindre på støtte|mere på støtte/);
    expect(money.join(' ')).toMatch(/tjener sig ikke ind/);
  });

  test('an effect that harms is told as plainly', () => {
    const { people, money } = told(
      changed({ effect: { kind: 'hazardRatio', effectMonths: 2, toEducation: 1, toJob: 0.5 } }),
    );
    expect(people[0]).toMatch(/er \d+ færre unge i uddannelse eller job/);
    expect(people.join(' ')).toMatch(/måneder mere på støtte/);
    expect(money.join(' ')).toMatch(/der bindes/);
  });

  test('less than half a person is not called a person', () => {
    const small = told(changed({ capacity: { kind: 'places', places: 0.4 } }));
    expect(small.people[0]).toContain('omtrent lige så mange unge');
  });

  test('never in deficit, and back in balance with its deepest point', () => {
    expect(told(free).money[0]).toBe('Der er ikke skrevet nogen udgift på indsatserne.');
    expect(told(free).money[1]).toMatch(
      /^Kommunens budget er på intet tidspunkt i underskud, og efter et år er det 1,\d/,
    );
    const back = told(changed({ cost: { startup: 100_000 } })).money;
    expect(back[1]).toMatch(/^Kommunens udgift ventes tjent hjem i marts 2027, og efter et år er budgettet 1,1/);
    expect(back[2]).toBe('Det største underskud er 86.000\u00a0kr. i januar 2027.');
  });

  test('no places and no cost: nobody begins and the budget is the same', () => {
    const { people, money } = told(changed({ capacity: { kind: 'places', places: 0 }, cost: {} }));
    expect(people).toContain('Ingen begynder et forløb i perioden.');
    expect(money).toContain('Kommunens budget er omtrent det samme som uden indsatserne.');
    expect(money.join(' ')).not.toMatch(/tjent hjem|underskud/);
  });

  test('a loss too small to round to a thousand is not called 0 kr.', () => {
    const { money } = told(changed({ capacity: { kind: 'places', places: 0 }, cost: { startup: 300 } }));
    expect(money.join(' ')).not.toMatch(/[^\d.]0\u00a0kr\. (?:mere|bedre)/);
  });

  test('ranges and the chance are told with their numbers', () => {
    const ranges: SummaryRanges = {
      extraInEducationOrJob: { low: 4.2, high: 28 },
      netMunicipality: { low: -2_100_000, high: 300_000 },
      shareMunicipalGain: 0.14,
    };
    const { people, money } = told(tiny, ranges);
    expect(people[1]).toBe('I 8 af 10 beregninger ligger tallet mellem 4 og 28.');
    expect(money).toContain('I 14\u00a0% af beregningerne er kommunens budget bedre stillet end uden indsatserne.');
    expect(told(tiny, { ...ranges, shareMunicipalGain: 0.9996 }).money.join(' ')).toContain('I over 99\u00a0% af');
    expect(told(tiny, { ...ranges, shareMunicipalGain: 0 }).money.join(' ')).toContain('I 0\u00a0% af');
  });

  test('a missing number is named, and nothing that rests on it is said', () => {
    const noBenefit = told(setMissing(tiny, ['segments/unge/benefitPerMonth']));
    expect(noBenefit.people[0]).toContain('16 flere unge');
    expect(noBenefit.money).toEqual([
      'Hvad planen betyder for budgetterne, kan ikke siges endnu: ét tal mangler (ydelse pr. måned, Gruppe unge).',
    ]);
    const noPersons = told(setMissing(tiny, ['segments/unge/persons', 'segments/unge/inflowPerMonth']));
    expect(noPersons.people).toEqual([
      'Hvor mange der kommer i uddannelse eller job, kan ikke siges endnu: 2 tal mangler (personer ved start, Gruppe unge; tilgang pr. måned, Gruppe unge).',
    ]);
  });
});

test('any scenario can be told in both languages: whole sentences, no number that is none, no cents of persons', () => {
  fc.assert(
    fc.property(scenario, fc.constantFrom(...languages), (random, language) => {
      const document = named(random);
      const projection = project(document);
      const { plan, people, money } = scenarioSummary(wordsIn(language), document, projection, null);
      for (const sentence of [...plan, ...people, ...money]) {
        expect(sentence).toMatch(/[.?!]$/);
        expect(sentence).not.toMatch(/NaN|undefined|null|∞|<b>|summary\.|\.\./);
      }
      const isMore = projection.headline.extraInEducationOrJob > 0;
      const said = people[0] ?? '';
      if (/flere unge|én ung mere|more young/.test(said)) expect(isMore).toBe(true);
      if (/færre|fewer/.test(said)) expect(isMore).toBe(false);
    }),
    runs(120),
  );
});
