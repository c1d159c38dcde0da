import type { CallName } from './callNames.ts';
import type { CallInput, CallOutput } from './calls.ts';
import type { Result } from './errors.ts';
import type { ExportProgress } from './exports.ts';
import type { FileProgress } from './files.ts';
import type { PresentationEvent } from './presentation.ts';

/** What a menu entry asks the window to do. */
export const menuCommands = [
  'undo',
  'redo',
  'overview',
  'openFile',
  'switchLanguage',
  'switchTheme',
  'present',
] as const;

export type MenuCommand = (typeof menuCommands)[number];

/** The calls as the renderer sees them, one method each: they answer with a result and never throw. */
export type Calls = {
  readonly [Name in CallName]: (input: CallInput<Name>) => Promise<Result<CallOutput<Name>>>;
};

/** What the preload script puts on the window. Subscriptions give back how to end them. */
export interface Bridge extends Omit<Calls, 'droppedFile'> {
  /** Takes the page's own File: the preload script asks the system where it lies, and the page never knows. */
  readonly droppedFile: (file: unknown) => Promise<Result<CallOutput<'droppedFile'>>>;
  readonly onClosing: (listener: () => void) => () => void;
  readonly onMenuCommand: (listener: (command: MenuCommand) => void) => () => void;
  /** Told how far the reading or writing of a file is, and null when it is over. */
  readonly onFileProgress: (listener: (progress: FileProgress) => void) => () => void;
  /** Told how far the making of a file of a whole scenario is, and null when it is over. */
  readonly onExportProgress: (listener: (progress: ExportProgress) => void) => () => void;
  /** Told that there is a file that the app was opened with. */
  readonly onFileOpened: (listener: () => void) => () => void;
  /** Told what is done in the window with the presenter's notes, and that presenting is over. */
  readonly onPresentation: (listener: (event: PresentationEvent) => void) => () => void;
}
