import type { Cell } from './cells.ts';

/** What is being typed in the active cell. */
export interface CellEdit {
  readonly text: string;
  /** Begun by typing over what stood there: arrows to the sides then leave the cell, as in a spreadsheet. */
  readonly isOver: boolean;
  /** Why the text cannot be used; null while it can. */
  readonly fault: string | null;
}

export interface GridState {
  readonly active: Cell;
  /** The other end of the selection; the active cell itself where only that is selected. */
  readonly anchor: Cell;
  readonly edit: CellEdit | null;
  /** The column where a run of Tab began: Enter goes down from there. */
  readonly tabFrom: number | null;
}

export type GridAction =
  | { readonly to: 'move'; readonly cell: Cell; readonly anchor?: Cell; readonly tabFrom?: number }
  | { readonly to: 'edit'; readonly text: string; readonly isOver: boolean }
  | { readonly to: 'type'; readonly text: string; readonly fault: string | null }
  | { readonly to: 'end' };

/** The active cell, the selection and the edit of a grid after something was done in it. */
export function gridState(state: GridState, action: GridAction): GridState {
  switch (action.to) {
    case 'move':
      return {
        active: action.cell,
        anchor: action.anchor ?? action.cell,
        edit: null,
        tabFrom: action.tabFrom ?? null,
      };
    case 'edit':
      return { ...state, anchor: state.active, edit: { text: action.text, isOver: action.isOver, fault: null } };
    case 'type':
      return state.edit ? { ...state, edit: { ...state.edit, text: action.text, fault: action.fault } } : state;
    case 'end':
      return state.edit ? { ...state, edit: null } : state;
  }
}

/** The beginning: one cell is active and nothing is typed. */
export function startAt(cell: Cell): GridState {
  return { active: cell, anchor: cell, edit: null, tabFrom: null };
}
