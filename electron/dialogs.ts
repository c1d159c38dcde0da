import { type BrowserWindow, dialog } from 'electron';
import type { Words } from '../shared/words/words.ts';

/** A kind of file that may be chosen: what it is called, and its ending. */
interface FileKind {
  readonly kind: string;
  readonly ending: string;
}

/** The system's own dialogs, behind one door: tests put answers of their own in its place. */
export interface Dialogs {
  /** The path that the user chose to save to, or null. Of several kinds the first is chosen already. */
  readonly whereToSave: (suggested: string, kinds?: readonly FileKind[]) => Promise<string | null>;
  /** The path of the file that the user chose to open, or null. `kind` says what files with those endings are. */
  readonly whichToOpen: (kind: string, endings: readonly string[]) => Promise<string | null>;
  /** Whether the user would rather lose what is not saved than keep the window open. */
  readonly mayLoseUnsaved: () => Promise<boolean>;
}

/** @param words those of the language that is set when a dialog opens */
export function systemDialogs(window: () => BrowserWindow, words: () => Words): Dialogs {
  return {
    async whereToSave(suggested, kinds = []) {
      const filters = kinds.map(({ kind, ending }) => ({ name: kind, extensions: [ending] }));
      const { canceled, filePath } = await dialog.showSaveDialog(window(), { defaultPath: suggested, filters });
      return canceled || filePath === '' ? null : filePath;
    },
    async whichToOpen(kind, endings) {
      const filters = [{ name: kind, extensions: [...endings] }];
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), { properties: ['openFile'], filters });
      return canceled ? null : (filePaths[0] ?? null);
    },
    async mayLoseUnsaved() {
      const { t } = words();
      const { response } = await dialog.showMessageBox(window(), {
        type: 'warning',
        message: t('app.unsavedTitle'),
        detail: t('app.unsavedWhy'),
        buttons: [t('app.unsavedStay'), t('app.unsavedClose')],
        defaultId: 0,
        cancelId: 0,
      });
      return response === 1;
    },
  };
}
