import type { Block, Cell, GridSize } from './cells.ts';

/** What a grid is of: the texts of its cells, and what becomes of what a person does in them. */
export interface GridContent {
  readonly size: GridSize;
  /** Nothing can be changed. */
  readonly isReadOnly?: boolean;
  /** The text that an edit begins with; null for a cell that is not typed in. */
  readonly textOf: (cell: Cell) => string | null;
  /** The text that a spreadsheet beside the app is to read. */
  readonly copyOf: (cell: Cell) => string;
  /** What is typed counts at once; answers why it cannot, and then nothing of the edit may count. */
  readonly onType: (cell: Cell, text: string) => string | null;
  /** The edit is over and stays. */
  readonly onDone: (cell: Cell) => void;
  /** The edit is taken back: what stood before it stands again. */
  readonly onCancel: (cell: Cell) => void;
  /** The cell was left while its text could not be used; what stood before stands. */
  readonly onRefused: (cell: Cell, fault: string) => void;
  /** Enter or a double click on a cell that is not typed in. */
  readonly onPress: (cell: Cell) => void;
  readonly onClear: (block: Block) => void;
  readonly onPaste: (block: Block, rows: readonly (readonly string[])[]) => void;
  /** Asked where a cell's content comes from. */
  readonly onSource: (cell: Cell) => void;
  readonly onMoveRow?: (row: number, by: 1 | -1) => void;
}
