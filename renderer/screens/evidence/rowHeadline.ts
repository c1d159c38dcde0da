import type { Figure } from '../../../shared/evidence/figure.ts';
import { forestRow } from '../../../shared/evidence/forestRow.ts';
import type { EvidenceEntry } from '../../../shared/evidence/schema.ts';
import type { Words } from '../../../shared/words/words.ts';
import { amountText, figureText } from './figureText.ts';

/** The one result that stands at an entry in the list. */
export interface RowHeadline {
  readonly text: string;
  /** Said after the text where it is not seen, because the number stands without its unit. */
  readonly unit: string | null;
  /** Nothing was measured, or no number is given. */
  readonly isEmpty: boolean;
}

/**
 * What an entry's sources found, in a word or two: the difference in percentage points where there were two groups,
 * otherwise what the first figure of the five documents says. A target or another entry's effect is no result.
 */
export function rowHeadline(words: Words, entry: EvidenceEntry): RowHeadline {
  const { t } = words;
  const points = pointsOf(words, entry);
  if (points !== null) return { text: points, unit: t('evidence.pointsUnit'), isEmpty: false };
  if (entry.effectBasis.kind === 'borrowed') return { text: t('evidence.notMeasured'), unit: null, isEmpty: true };
  const first = entry.figures.find(({ source }) => source.kind === 'document');
  if (!first) return { text: t('evidence.noFigure'), unit: null, isEmpty: true };
  return { text: shortText(words, first), unit: null, isEmpty: false };
}

/** "+4 og +2": the differences between the groups of the entry's own study. */
function pointsOf({ t, number }: Words, { figures, effectBasis }: EvidenceEntry): string | null {
  const rows = figures
    .filter(({ id }) => effectBasis.figureIds.includes(id))
    .flatMap((figure) => forestRow(figure) ?? [])
    .map(({ difference }) => number(difference * 100, { decimals: 1, signed: true }));
  if (rows.length === 0) return null;
  return rows.reduce((one, other) => t('evidence.both', { one, other }));
}

function shortText(words: Words, figure: Figure): string {
  const { values, unit } = figure;
  if (unit === 'studies' && values.kind === 'single') {
    return words.t('evidence.studies', { count: amountText(words, values.value, unit) });
  }
  return figureText(words, figure);
}
