import type { FigureEdit } from '../../../shared/followUp/edits/setFigures.ts';
import type { Period } from '../../../shared/followUp/period.ts';
import type { Series } from '../../../shared/followUp/series.ts';
import { guessNumberLanguage } from '../../../shared/tabular/decimalMark.ts';
import type { Words } from '../../../shared/words/words.ts';
import type { Block } from '../../components/grid/cells.ts';
import { readFigure } from './readFigure.ts';

interface Parts {
  readonly periods: readonly Period[];
  readonly columns: readonly Series[];
  /** What is selected: the first cell takes the first that is pasted. */
  readonly block: Block;
  readonly rows: readonly (readonly string[])[];
  readonly words: Words;
}

/** What a pasted block says, and what of it was not taken, a line each. An empty cell leaves what stands there. */
export function readFigurePaste({ periods, columns, block, rows, words }: Parts): {
  readonly edits: readonly FigureEdit[];
  readonly notes: readonly string[];
} {
  const { t } = words;
  const reading = { ...words, language: guessNumberLanguage({ rows, isCut: false }, words.language) };
  const edits: FigureEdit[] = [];
  const problems: string[] = [];
  let beyond = 0;
  for (const [down, cells] of rows.entries()) {
    for (const [across, text] of cells.entries()) {
      const period = periods[block.top + down];
      const series = columns[block.left + across];
      if (period === undefined || !series) {
        beyond += 1;
        continue;
      }
      const read = readFigure(text, series.measure, reading);
      if (read.ok) {
        if (read.value !== null) edits.push({ ...series, period, value: read.value });
      } else {
        const facts = { row: String(down + 1), column: String(across + 1), why: read.sentence };
        problems.push(t('followUp.pasteProblem', facts));
      }
    }
  }
  return {
    edits,
    notes: [
      t('followUp.pasteTaken', { count: edits.length }),
      ...(beyond > 0 ? [t('followUp.pasteBeyond', { count: beyond })] : []),
      ...problems,
    ],
  };
}
