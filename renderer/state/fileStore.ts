import { create } from 'zustand';
import type { CallOutput } from '../../shared/contract/calls.ts';
import type { FileProgress, OfferedFile } from '../../shared/contract/files.ts';
import type { FileHeader } from '../../shared/file/records.ts';

/** The scenario of somebody else's file that is on the screen. */
export interface Review {
  readonly file: string;
  /** The file's name. */
  readonly name: string;
  readonly header: Omit<FileHeader, 'format' | 'version'>;
  /** The scenario's id in the file, which its comments go by. */
  readonly scenario: string;
  /** Its targets and actual figures, and its decided versions: they are in the file and not in the store. */
  readonly followUp: CallOutput<'reviewFile'>['followUp'];
  readonly decided: CallOutput<'reviewFile'>['decided'];
}

interface FileStore {
  /** The file that a person has chosen and is to say what should become of. */
  readonly offered: OfferedFile | null;
  /** What is to be exported: ids, or all with null; undefined while nothing is. */
  readonly exporting: readonly string[] | null | undefined;
  readonly progress: FileProgress;
  /** Whether the progress is of a file that is written. */
  readonly isWriting: boolean;
  /** The scenario that was last opened for review; whether it is on the screen is said by `readOnly`. */
  readonly review: Review | null;
  /** Raised by each import and each that was taken back: what lists scenarios asks anew. */
  readonly imports: number;
}

/** What is going on with files. */
export const useFileStore = create<FileStore>()(() => ({
  offered: null,
  exporting: undefined,
  progress: null,
  isWriting: false,
  review: null,
  imports: 0,
}));
