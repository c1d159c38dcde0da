import { type BrowserWindow, dialog } from 'electron';

/** The system's own dialogs, behind one door: tests put answers of their own in its place. */
export interface Dialogs {
  /** The path that the user chose to save to, or null. */
  readonly whereToSave: (suggested: string) => Promise<string | null>;
}

export function systemDialogs(window: () => BrowserWindow): Dialogs {
  return {
    async whereToSave(suggested) {
      const { canceled, filePath } = await dialog.showSaveDialog(window(), { defaultPath: suggested });
      return canceled || filePath === '' ? null : filePath;
    },
  };
}
