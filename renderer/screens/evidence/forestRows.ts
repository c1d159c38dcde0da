import type { Figure } from '../../../shared/evidence/figure.ts';
import { type ForestRow, forestRow } from '../../../shared/evidence/forestRow.ts';
import { library } from '../../../shared/evidence/library.ts';
import type { EvidenceEntry } from '../../../shared/evidence/schema.ts';
import type { Words } from '../../../shared/words/words.ts';
import { horizonText } from './figureText.ts';
import { shortName } from './shortName.ts';

/** A row of the forest plot in words. Shares are 0–1. */
export interface PlottedRow extends ForestRow {
  readonly key: string;
  readonly name: string;
  readonly measured: string;
  readonly horizon: string;
  /** How many there were in each group; null where they are not given. */
  readonly sizes: { readonly control: number; readonly treated: number } | null;
  /** How a number was found that the source does not state. */
  readonly derivation: string | null;
  /** From a publication outside the five documents. */
  readonly isResearch: boolean;
  /** True for what is looked at; the other rows are there to compare with. */
  readonly isOwn: boolean;
}

interface Found {
  readonly row: ForestRow;
  readonly figure: Figure;
  readonly entry: EvidenceEntry;
  readonly isOwn: boolean;
}

/**
 * The rows of the plot at `entry`: first its own, all of them, then what the effects of the others rest on. A result
 * that two entries share stands once. None where the entry has no two groups itself.
 */
export function forestRows(words: Words, entry: EvidenceEntry): PlottedRow[] {
  const own = rowsOf(entry, () => true, true);
  if (own.length === 0) return [];
  const others = library.entries.filter(({ id }) => id !== entry.id).flatMap(basisRows);
  return unlikeRows([...own, ...others]).map((found) => inWords(words, found));
}

/** The rows that every effect of the library rests on, to compare an initiative of one's own with. */
export function libraryRows(words: Words): PlottedRow[] {
  return unlikeRows(library.entries.flatMap(basisRows)).map((found) => inWords(words, found));
}

function basisRows(entry: EvidenceEntry): Found[] {
  return rowsOf(entry, ({ id }) => entry.effectBasis.figureIds.includes(id), false);
}

function rowsOf(entry: EvidenceEntry, isWanted: (figure: Figure) => boolean, isOwn: boolean): Found[] {
  return entry.figures.filter(isWanted).flatMap((figure) => {
    const row = forestRow(figure);
    return row ? [{ row, entry, figure, isOwn }] : [];
  });
}

/** One row for each result of a study. */
function unlikeRows(rows: readonly Found[]): Found[] {
  const isSame = (one: Figure, other: Figure) =>
    one.id === other.id && JSON.stringify(one.source) === JSON.stringify(other.source);
  return rows.filter(({ figure }, at) => rows.findIndex((other) => isSame(other.figure, figure)) === at);
}

function inWords(words: Words, { row, entry, figure, isOwn }: Found): PlottedRow {
  const { language } = words;
  const { n, derivation, label } = figure;
  return {
    ...row,
    key: `${entry.id}/${figure.id}`,
    name: shortName(entry.name[language]),
    measured: label[language],
    horizon: horizonText(words, figure),
    sizes: n?.control !== undefined && n.treated !== undefined ? { control: n.control, treated: n.treated } : null,
    derivation: derivation?.[language] ?? null,
    isResearch: figure.source.kind === 'research',
    isOwn,
  };
}
