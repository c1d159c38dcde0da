import type { Scenario } from '../document/scenario.ts';
import { figureKey } from '../followUp/figureKey.ts';
import { type Measure, measureFacts } from '../followUp/measure.ts';
import type { Period } from '../followUp/period.ts';
import { firstMonthOf, kindOf, lastMonthOf } from '../followUp/periods.ts';
import { type Place, placeKey } from '../followUp/place.ts';
import { everySeries, type Series } from '../followUp/series.ts';
import { monthId } from '../words/time.ts';
import { type RelatedCell, type Relation, suppressSmall } from './suppressSmall.ts';

/** A figure that the report would show, in the unit of its measure. */
export interface ShownFigure extends Series {
  readonly period: Period;
  readonly value: number;
}

/** Measures that give each other away: a caseload tells how many places are in use. */
const families: readonly (readonly Measure[])[] = [
  ['educationOrJob'],
  ['support'],
  ['enrolled'],
  ['occupied', 'caseload'],
  ['completed'],
];

/** How many persons a value is of: a caseload is of all that its advisers have. Null for kroner. */
export function personsOf({ interventions }: Scenario, { measure, place }: Series, value: number): number | null {
  const { unit } = measureFacts[measure];
  if (unit !== 'personsPerAdviser') return unit === 'persons' ? value : null;
  const one = place.level === 'intervention' ? interventions.find(({ id }) => id === place.id) : undefined;
  return one?.capacity.kind === 'caseload' ? value * one.capacity.fte : value;
}

/**
 * Which of the shown figures are withheld, by figureKey: `small` where they are of fewer than five persons, `withheld`
 * where such a one could be worked out from them as the rest of a total, of a quarter or of a caseload.
 */
export function withheldFigures(
  scenario: Scenario,
  shown: readonly ShownFigure[],
): ReadonlyMap<string, 'small' | 'withheld'> {
  return new Map(families.flatMap((family) => withheldIn(scenario, family, shown)));
}

function withheldIn(scenario: Scenario, family: readonly Measure[], shown: readonly ShownFigure[]) {
  const figures = new Map(
    shown.filter(({ measure }) => family.includes(measure)).map((one) => [figureKey(one), one] as const),
  );
  const all = [...figures.values()];
  const places = [...new Map(all.map(({ place }) => [placeKey(place), place])).values()];
  const columns = [...new Map(all.map((one) => [columnKey(one), one])).values()];
  const cell = (measure: Measure, place: Place, period: Period, sign: 1 | -1): RelatedCell | null => {
    if (!figures.has(figureKey({ measure, place, period }))) return null;
    const row = places.findIndex((one) => placeKey(one) === placeKey(place));
    return { row, column: columns.findIndex((one) => columnKey(one) === columnKey({ measure, period })), sign };
  };
  const relations = [
    ...columns.map(({ measure, period }) => [
      cell(measure, { level: 'all' }, period, -1),
      ...everySeries(scenario)
        .filter((one) => one.measure === measure && one.place.level !== 'all')
        .map(({ place }) => cell(measure, place, period, 1)),
    ]),
    ...all.flatMap(({ measure, place, period }) => [
      ...(measure === 'caseload' ? [[cell(measure, place, period, 1), cell('occupied', place, period, -1)]] : []),
      ...(kindOf(period) === 'quarter'
        ? [
            [
              cell(measure, place, period, -1),
              ...monthsOf(measure, period).map((month) => cell(measure, place, month, 1)),
            ],
          ]
        : []),
    ]),
  ].flatMap((cells): Relation[] => {
    const known = cells.filter((one) => one !== null);
    return known.length === cells.length && known.length > 1 ? [known] : [];
  });
  const table = suppressSmall(
    {
      title: 'figures',
      notes: [],
      columns: [],
      rows: places.map((place) =>
        columns.map(({ measure, period }) => {
          const figure = figures.get(figureKey({ measure, place, period }));
          return figure ? personsOf(scenario, figure, figure.value) : null;
        }),
      ),
    },
    { counts: columns.map((_, at) => at), relations, small: 'small', withheld: 'withheld' },
  );
  return table.rows.flatMap((cells, row) =>
    cells.flatMap((value, column) => {
      const [place, of] = [places[row], columns[column]];
      if (!place || !of || (value !== 'small' && value !== 'withheld')) return [];
      return [[figureKey({ ...of, place }), value] as const];
    }),
  );
}

function columnKey({ measure, period }: Pick<ShownFigure, 'measure' | 'period'>): string {
  return `${measure}/${period}`;
}

/** The months that a quarter's figure is made of. */
function monthsOf(measure: Measure, quarter: Period): string[] {
  if (measureFacts[measure].kind === 'stock') return [lastMonthOf(quarter)];
  return [0, 1, 2].map((at) => monthId(firstMonthOf(quarter), at));
}
