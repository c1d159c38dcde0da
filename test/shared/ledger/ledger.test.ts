import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Breakdown, breakdownOf } from '../../../shared/ledger/breakdown.ts';
import { checkLedger } from '../../../shared/ledger/checkLedger.ts';
import { explain, explainedValue } from '../../../shared/ledger/explain.ts';
import { figures, headlineOf } from '../../../shared/ledger/figures.ts';
import { costLines, transferLines } from '../../../shared/ledger/lines.ts';
import { grains, spansOf } from '../../../shared/ledger/spans.ts';
import { groupRows, sumFlows } from '../../../shared/ledger/sums.ts';
import { project } from '../../../shared/model/project.ts';
import { runs } from '../arbitraries/runs.ts';
import { scenario } from '../arbitraries/scenario.ts';
import { exampleDocument, publishedExamples } from '../model/publishedExamples.ts';

const RELATIVE = 1e-9;

/** The kroner that pass through these rows, whoever gains: what a difference of sums may be wrong by is a part of it. */
function gross(rows: Breakdown['money'] | Breakdown['persons']): number {
  return rows.reduce((sum, row) => {
    const both = [...row.scenario, ...row.reference];
    return sum + both.reduce((total, value) => total + Math.abs(value), 0);
  }, 0);
}

describe('MODEL §5, money by payer: the books', () => {
  test.each(publishedExamples)('of $name add up to its projection', ({ document }) => {
    expect(checkLedger(breakdownOf(document), project(document))).toEqual([]);
  });

  test('of any scenario add up to its projection, month for month', () => {
    fc.assert(
      fc.property(scenario, (document) => {
        expect(checkLedger(breakdownOf(document), project(document))).toEqual([]);
      }),
      runs(150),
    );
  });

  test('against a reference with other segments’ numbers and other interventions add up too', () => {
    const ours = exampleDocument('eksempelby');
    const reference = {
      ...ours,
      segments: ours.segments.map((segment) => ({ ...segment, benefitPerMonth: segment.benefitPerMonth * 0.9 })),
      interventions: ours.interventions.slice(2).map((one) => ({ ...one, id: `old-${one.id}` })),
    };
    expect(checkLedger(breakdownOf(ours, reference), project(ours, reference))).toEqual([]);
  });

  test('every headline that is a sum is the sum of the rows it is explained by', () => {
    fc.assert(
      fc.property(scenario, (document) => {
        const breakdown = breakdownOf(document);
        const { headline } = project(document);
        for (const figure of figures) {
          const expected = headlineOf(headline, figure);
          if (expected === null) continue;
          const explanation = explain(figure, breakdown, document.economy.discountRate);
          const slack = RELATIVE * gross(explanation.rows as Breakdown['money']);
          expect(Math.abs(explainedValue(explanation) - expected), figure).toBeLessThanOrEqual(slack);
        }
      }),
      runs(60),
    );
  });

  test('summed by line, by part, by payer, by quarter and by year give the same', () => {
    fc.assert(
      fc.property(scenario, (document) => {
        const { money, months } = breakdownOf(document);
        const whole = sumFlows(money);
        const slack = RELATIVE * gross(money);
        const ways = [
          [...groupRows(money, ({ line }) => line).values()],
          [...groupRows(money, ({ payer }) => payer).values()],
          [...groupRows(money, ({ part }) => `${part.kind}/${part.id}`).values()],
        ].map((groups) => groups.map((rows) => sumFlows(rows).difference));
        const periods = grains.map((grain) =>
          spansOf(grain, document.startMonth, months).map((span) => sumFlows(money, span).difference),
        );
        for (const parts of [...ways, ...periods]) {
          const sum = parts.reduce((total, part) => total + part, 0);
          expect(Math.abs(sum - whole.difference)).toBeLessThanOrEqual(slack);
        }
      }),
      runs(60),
    );
  });

  test('agree with the budget years of the projection', () => {
    for (const { document } of publishedExamples) {
      const { money, months } = breakdownOf(document);
      const own = money.filter(({ payer }) => payer === 'municipality');
      const years = project(document).years.map(({ net }) => net.municipality);
      const booked = spansOf('year', document.startMonth, months).map((span) => sumFlows(own, span).difference);
      booked.forEach((kroner, at) => {
        expect(kroner).toBeCloseTo(years[at] ?? Number.NaN, 2);
      });
    }
  });
});

describe('the check of the books', () => {
  const document = exampleDocument('eksempelby');
  const breakdown = breakdownOf(document);
  const projection = project(document);

  test('fails when any flow of money is booked twice', () => {
    for (let at = 0; at < breakdown.money.length; at++) {
      const row = breakdown.money[at];
      if (!row) continue;
      const twice = { ...breakdown, money: [...breakdown.money, row] };
      expect(checkLedger(twice, projection), `${row.payer} ${row.line} ${row.part.id}`).not.toEqual([]);
    }
  });

  test('fails when any line of persons is missing', () => {
    const checked = breakdown.persons.filter(({ line }) => !/Months$|^reached$/.test(line));
    expect(checked.length).toBeGreaterThan(15);
    for (const row of checked) {
      const without = { ...breakdown, persons: breakdown.persons.filter((one) => one !== row) };
      expect(checkLedger(without, projection), `${row.line} ${row.part.id}`).not.toEqual([]);
    }
  });

  test('fails when one month of one row is wrong, or is no number', () => {
    for (const wrong of [1.001, Number.NaN]) {
      const [first, ...rest] = breakdown.money;
      if (!first) throw new Error('The example has no money.');
      const scenarioValues = first.scenario.map((kroner, t) => (t === 7 ? kroner * wrong : kroner));
      const mended = { ...breakdown, money: [{ ...first, scenario: scenarioValues }, ...rest] };
      const found = checkLedger(mended, projection);
      expect(found.map(({ what, at }) => [what, at])).toContainEqual([`scenario.payers.${first.payer}`, 7]);
    }
  });
});

describe('MODEL §5, by hand: the first month of the small example', () => {
  const document = exampleDocument('tiny');
  const { money, persons } = breakdownOf(document);
  const at = (payer: string, line: string, month = 0) =>
    money.find((row) => row.payer === payer && row.line === line)?.scenario[month] ?? Number.NaN;
  /** 100 on support at the start and 96.4 a month later: 98.2 person-months. */
  const personMonths = 98.2;

  test('the municipality’s benefit is 80 % of 98.2 months at 10,000 kr.', () => {
    expect(at('municipality', 'benefit')).toBeCloseTo(-personMonths * 10_000 * 0.8, 6);
    expect(at('state', 'benefit')).toBeCloseTo(-personMonths * 10_000 * 0.2, 6);
    expect(at('citizens', 'benefit')).toBeCloseTo(personMonths * 10_000, 6);
  });

  test('places are 40 at 5,000 kr. every month, the start 100,000 kr. once', () => {
    expect([at('municipality', 'places'), at('municipality', 'places', 11)]).toEqual([-200_000, -200_000]);
    expect([at('municipality', 'startup'), at('municipality', 'startup', 1)]).toEqual([-100_000, 0]);
  });

  test('what nobody pays is not in the books', () => {
    const lines = new Set(money.map(({ line }) => line));
    expect([...lines].sort()).toEqual(['benefit', 'ordinary', 'places', 'startup', 'tax', 'wages']);
  });

  test('39.8 person-months are in the intervention: 40 at its start, 32.4 at its end', () => {
    const inIt = persons.find(({ line }) => line === 'interventionMonths');
    expect(inIt?.scenario[0]).toBeCloseTo((40 + 32.4) / 2, 9);
    expect(inIt?.reference[0]).toBe(0);
  });
});

describe('properties of the lines', () => {
  test('transfers add up to nothing, by segment and by month', () => {
    fc.assert(
      fc.property(scenario, (document) => {
        const { money } = breakdownOf(document);
        for (const line of transferLines) {
          const rows = money.filter((row) => row.line === line);
          for (const ofPart of groupRows(rows, ({ part }) => part.id).values()) {
            expect(Math.abs(sumFlows(ofPart).scenario)).toBeLessThanOrEqual(RELATIVE * gross(ofPart));
          }
        }
      }),
      runs(40),
    );
  });

  test('cost is paid and never gained', () => {
    fc.assert(
      fc.property(scenario, (document) => {
        const cost = breakdownOf(document).money.filter(({ line }) => costLines.some((part) => part === line));
        expect(cost.flatMap((row) => [...row.scenario, ...row.reference]).every((kroner) => kroner <= 0)).toBe(true);
      }),
      runs(40),
    );
  });
});
