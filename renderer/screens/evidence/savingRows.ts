import { savingFigures } from '../../../shared/evidence/entries/publishedSaving.ts';
import type { Figure } from '../../../shared/evidence/figure.ts';
import type { LocalText } from '../../../shared/evidence/localText.ts';
import { publications } from '../../../shared/evidence/publications.ts';
import { researched, type Source } from '../../../shared/evidence/source.ts';

/** Where all the parts come from: one article. */
export const savingSource: Source = researched(publications.ipsCosts);

/** Who gains by a part of the published estimate, by the part's id; a text of the catalogue each. */
export const savingParts = [
  'labour-market-services',
  'psychiatry',
  'earnings',
  'other',
  'intervention',
  'net',
] as const;

export type SavingPart = (typeof savingParts)[number];

/** A part of the published estimate: euro per citizen over 18 months in 2016 prices; a cost is negative. */
export interface SavingRow {
  readonly id: SavingPart;
  readonly label: LocalText;
  readonly euro: number;
  /** How likely a difference of this size is by chance alone; left out where it is not given. */
  readonly pValue: number | undefined;
  /** The bar, in per cent of the widest span: where it begins and how long it is. */
  readonly from: number;
  readonly length: number;
  readonly isSum: boolean;
}

/** Whether a figure of the entry is none of the parts, which have a table of their own. */
export function isNoPart({ id }: Pick<Figure, 'id'>): boolean {
  return !savingParts.some((part) => part === id);
}

/** The parts of the estimate with a bar each, on one axis that holds the cost and the sum. The last one is the sum. */
export function savingRows(): SavingRow[] {
  const least = Math.min(0, ...savingFigures.map(({ values }) => values.value));
  const most = Math.max(0, ...savingFigures.map(({ values }) => values.value));
  const inPercent = (euro: number) => (euro / (most - least)) * 100;
  return savingFigures.flatMap(({ id, label, values: { value }, pValue }) => {
    const part = savingParts.find((known) => known === id);
    if (!part) return [];
    const bar = { from: inPercent(Math.min(0, value) - least), length: inPercent(Math.abs(value)) };
    return [{ id: part, label, euro: value, pValue, ...bar, isSum: part === 'net' }];
  });
}
