import type { Economy } from '../../../shared/document/scenario.ts';
import type { Segment } from '../../../shared/document/segment.ts';
import { numberOf } from '../../../shared/document/segmentFields.ts';
import { stateShareOfBenefit } from '../../../shared/model/segmentInputs.ts';
import { fieldText } from '../../../shared/words/format.ts';
import type { Words } from '../../../shared/words/words.ts';
import { spreadsheetNumber } from '../../components/grid/spreadsheetNumber.ts';
import type { Column } from './columns.ts';

/** Kroner a month that the municipality itself pays of a benefit, after the state's reimbursement. MODEL §5. */
export function municipalBenefit(segment: Segment, reimbursement: Economy['reimbursement']): number {
  return segment.benefitPerMonth * (1 - stateShareOfBenefit(segment.reimbursementMix, reimbursement));
}

/** What stands between the four shares of a mix. */
const BETWEEN = ' · ';

/** The four shares in per cent, as they are typed: "10 · 34 · 22 · 34". */
export function mixText({ reimbursementMix }: Segment, { language }: Words): string {
  return reimbursementMix.map((share) => fieldText(share, language, 'percent')).join(BETWEEN);
}

/** What an edit of the cell begins with; null for a cell that is not typed in. */
export function editText(segment: Segment, column: Column, words: Words): string | null {
  switch (column.kind) {
    case 'name':
      return segment.name;
    case 'reimbursementMix':
      return mixText(segment, words);
    case 'number': {
      const { value, isLeftOut } = numberOf(segment, column.field);
      return isLeftOut ? '' : fieldText(value, words.language, column.scale);
    }
    default:
      return null;
  }
}

/** What a spreadsheet beside the app gets; what is left out is empty there too. */
export function copyText(segment: Segment, column: Column, words: Words, { reimbursement }: Economy): string {
  switch (column.kind) {
    case 'number': {
      const { value, isLeftOut } = numberOf(segment, column.field);
      return isLeftOut ? '' : spreadsheetNumber(value, words.language, column.scale);
    }
    case 'startsIn':
      return startText(segment.startsIn, words);
    case 'municipalShare':
      return spreadsheetNumber(Math.round(municipalBenefit(segment, reimbursement)), words.language, 'plain');
    default:
      return editText(segment, column, words) ?? '';
  }
}

export function startText(startsIn: Segment['startsIn'], { t }: Words): string {
  return t(startsIn === 'support' ? 'segments.onSupport' : 'segments.inEducation');
}

/** Whether a cell says something else than when the scenario was made. */
export function isChanged(began: Segment, now: Segment, column: Column): boolean {
  switch (column.kind) {
    case 'name':
    case 'startsIn':
      return began[column.kind] !== now[column.kind];
    case 'reimbursementMix':
      return began.reimbursementMix.some((share, step) => share !== now.reimbursementMix[step]);
    case 'number': {
      const [before, after] = [numberOf(began, column.field), numberOf(now, column.field)];
      return before.isLeftOut !== after.isLeftOut || (!after.isLeftOut && before.value !== after.value);
    }
    case 'municipalShare':
      return false;
  }
}

/**
 * All that a cell reads of its target group and of the reimbursement, as one text: where it is the same, the cell looks
 * the same. The name is in it, since a cell says whose it is.
 */
export function shownIn(column: Column, segment: Segment, reimbursement: Economy['reimbursement']): string {
  return JSON.stringify([segment.id, segment.name, readIn(column, segment, reimbursement)]);
}

function readIn(column: Column, segment: Segment, reimbursement: Economy['reimbursement']): unknown {
  switch (column.kind) {
    case 'name':
      return null;
    case 'startsIn':
    case 'reimbursementMix':
      return segment[column.kind];
    case 'municipalShare':
      return municipalBenefit(segment, reimbursement);
    case 'number':
      return numberOf(segment, column.field);
  }
}

/** What a cell said when the scenario was made. */
export function beganAs(began: Segment, column: Column, words: Words): string {
  if (column.kind === 'startsIn') return startText(began.startsIn, words);
  const text = editText(began, column, words);
  if (text === null || text === '') return words.t('segments.notGiven');
  const isPercent = column.kind === 'reimbursementMix' || (column.kind === 'number' && column.scale === 'percent');
  return isPercent ? `${text}\u00a0%` : text;
}
