import type { Scenario } from '../../../shared/document/scenario.ts';
import type { FigureEdit } from '../../../shared/followUp/edits/setFigures.ts';
import { figureLimits } from '../../../shared/followUp/figureLimits.ts';
import { type Measure, measures } from '../../../shared/followUp/measure.ts';
import { type Place, placeKey } from '../../../shared/followUp/place.ts';
import { type FigureColumn, figureColumns, readFigures } from '../../../shared/tabular/readFigures.ts';
import type { ReadRow } from '../../../shared/tabular/rowFault.ts';
import { periodText } from '../../../shared/words/periodText.ts';
import { rowFaultSentence } from '../../../shared/words/rowFaultSentence.ts';
import { placeName, seriesName, valueText } from '../../../shared/words/seriesText.ts';
import { type Words, wordsIn } from '../../../shared/words/words.ts';
import type { ImportTarget } from '../import/ImportDialog.tsx';
import { measuresIn, placesOf } from './seriesOf.ts';

/** Actual figures by month, as a file may hold them: what its rows become, and how that is said. */
export function figureTarget(scenario: Scenario, words: Words): ImportTarget<FigureColumn, readonly FigureEdit[]> {
  const { t } = words;
  const followed = measuresIn(scenario).map((id) => ({
    id,
    heads: headsOf(id),
    scale: 'plain' as const,
    limits: figureLimits(id),
  }));
  const places = new Map(placesIn(scenario).map((place) => [placeKey(place), place]));
  const named = [...places.values()]
    .filter(({ level }) => level !== 'all')
    .map((place) => ({ id: placeKey(place), name: placeName(words, place, scenario) }));
  const measureOf = (column: FigureColumn) => measures.find((id) => column === `measure:${id}`);
  const columns = figureColumns(followed).map((column) =>
    column.id === 'segment'
      ? { ...column, heads: [...column.heads, 'indsats', 'intervention', 'sted', 'place'] }
      : column,
  );
  return {
    title: t('followUp.importTitle'),
    columns,
    labelOf: (column) => {
      const measure = measureOf(column);
      if (measure) return t(`followUp.measures.${measure}`);
      return t(`import.${column as 'month' | 'segment' | 'measure' | 'value'}`);
    },
    needed: { column: 'month', sentence: t('followUp.importNoMonth') },
    read: (rows, mapped) => {
      const read = readFigures(rows, { ...mapped, measures: followed, segments: named });
      return read.map((row) => placed(row, scenario, places));
    },
    rowText: (row, made) => {
      const figures = made.map((one) =>
        t('followUp.importFigure', {
          what: seriesName(words, one, scenario),
          value: valueText(words, one.measure, one.value ?? 0),
        }),
      );
      const [first] = made;
      const period = first ? periodText(words, first.period) : '';
      return t('followUp.importRow', { row: String(row), period, figures: figures.join(', ') });
    },
    faultText: (fault) => {
      const measure = fault.column === null ? undefined : measureOf(fault.column);
      const rule = measure ? { limits: figureLimits(measure), scale: 'plain' as const } : undefined;
      const names =
        fault.code === 'unknownMeasure'
          ? followed.map(({ id }) => t(`followUp.measures.${id}`))
          : named.map(({ name }) => name);
      return rowFaultSentence(words, fault, rule, names);
    },
    valueText: ({ column, value }) => {
      const measure = measureOf(column);
      return measure ? valueText(words, measure, value) : words.number(value);
    },
    takeText: (count) => t('followUp.importTake', { count }),
  };
}

/** What a file may call a measure, in both languages. */
function headsOf(id: Measure): string[] {
  return (['da', 'en'] as const).map((language) => wordsIn(language).t(`followUp.measures.${id}`));
}

function placesIn(scenario: Scenario): Place[] {
  return measures.flatMap((measure) => placesOf(measure, scenario));
}

type Read = ReturnType<typeof readFigures>[number];

/** The row with its figures where they belong; one that names a place where its measure is not counted stays out. */
function placed(
  { made, faults, ...row }: Read,
  scenario: Scenario,
  places: ReadonlyMap<string, Place>,
): ReadRow<FigureColumn, readonly FigureEdit[]> {
  if (made === null) return { ...row, made, faults };
  const edits = made.map(({ month, measure, segmentId, value }) => {
    const found = measures.find((id) => id === measure);
    const place = segmentId === null ? ({ level: 'all' } as const) : places.get(segmentId);
    const isCounted = found && place && placesOf(found, scenario).some((one) => placeKey(one) === placeKey(place));
    return isCounted ? { measure: found, place, period: month, value } : null;
  });
  const known = edits.filter((edit) => edit !== null);
  if (known.length === edits.length) return { ...row, made: known, faults };
  const fault = { column: 'segment', cell: '', code: 'notCountedHere', facts: {} } as const;
  return { ...row, made: null, faults: [...faults, fault] };
}
