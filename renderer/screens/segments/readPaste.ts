import { editSegments, pathOf, type SegmentEdit } from '../../../shared/document/edits/editSegments.ts';
import type { FieldPath } from '../../../shared/document/field.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { guessNumberLanguage } from '../../../shared/tabular/decimalMark.ts';
import type { Language } from '../../../shared/words/language.ts';
import type { Words } from '../../../shared/words/words.ts';
import type { Block } from '../../components/grid/cells.ts';
import { cellName } from './cellName.ts';
import { columns } from './columns.ts';
import { readCell } from './readCell.ts';
import { refusalSentence } from './refusalSentence.ts';

/** A cell of which nothing was taken. */
export interface PasteProblem {
  /** Where it would have stood. */
  readonly cell: string;
  /** Row and column of the pasted block, from 1. */
  readonly row: number;
  readonly column: number;
  readonly typed: string;
  readonly why: string;
}

export interface Pasted {
  /** With all that could be read; the same object where nothing could. */
  readonly scenario: Scenario;
  /** Where the numbers and texts stand that were taken. */
  readonly taken: readonly FieldPath[];
  readonly problems: readonly PasteProblem[];
  /** Rows and columns that lie beyond the table's own. */
  readonly beyond: { readonly rows: number; readonly columns: number };
  /** In whose form the numbers were read, where it is not that of the app. */
  readonly numbersIn: Language | null;
}

interface Source {
  readonly edit: SegmentEdit;
  readonly problem: Omit<PasteProblem, 'why'>;
}

/**
 * The document after a block was pasted with its first cell in the first cell of `block`; one value fills all of the
 * block. What cannot be read, or breaks a rule, is told cell by cell, and nothing of it is taken.
 */
export function readPaste(
  scenario: Scenario,
  block: Block,
  pasted: readonly (readonly string[])[],
  words: Words,
): Pasted {
  const rows = filled(pasted, block);
  const numbersIn = guessNumberLanguage({ rows, isCut: false }, words.language);
  const reading = { ...words, language: numbersIn };
  const width = Math.max(...rows.map((cells) => cells.length));
  const problems: PasteProblem[] = [];
  const sources: Source[] = [];
  for (const [down, cells] of rows.entries()) {
    const segment = scenario.segments[block.top + down];
    for (const [across, typed] of cells.entries()) {
      const column = columns[block.left + across];
      if (!segment || !column) continue;
      const cell = cellName(words, column, segment.name);
      const problem = { cell, row: down + 1, column: across + 1, typed: typed.trim() };
      const read = readCell(typed, segment, column, { ...reading, t: words.t });
      if (read.ok) sources.push({ edit: read.edit, problem });
      else problems.push({ ...problem, why: read.sentence });
    }
  }
  const edits = sources.map(({ edit }) => edit);
  const edited = editSegments(scenario, edits);
  for (const refusal of edited.refused) {
    const source = sources.find(({ edit }) => edit === refusal.edit);
    if (source) problems.push({ ...source.problem, why: refusalSentence(words, refusal) });
  }
  return {
    scenario: edited.scenario,
    taken: edits.filter((edit) => !edited.refused.some((refusal) => refusal.edit === edit)).map(pathOf),
    problems: problems.toSorted((one, other) => one.row - other.row || one.column - other.column),
    beyond: {
      rows: Math.max(0, block.top + rows.length - scenario.segments.length),
      columns: Math.max(0, block.left + width - columns.length),
    },
    numbersIn: numbersIn === words.language ? null : numbersIn,
  };
}

/** One pasted value stands in every cell of the block that is selected. */
function filled(
  pasted: readonly (readonly string[])[],
  { top, left, bottom, right }: Block,
): readonly (readonly string[])[] {
  const [first] = pasted;
  const [only] = first ?? [];
  if (pasted.length !== 1 || first?.length !== 1 || only === undefined) return pasted;
  return Array.from({ length: bottom - top + 1 }, () => Array.from({ length: right - left + 1 }, () => only));
}
