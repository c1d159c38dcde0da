import type { ElectronApplication } from 'playwright-core';

/** Answers the system's dialog for saving a file, whenever it is asked, with `path`; null closes it without a choice. */
export async function chooseWhereToSave(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    const answer = { canceled: chosen === null, filePath: chosen ?? '' };
    dialog.showSaveDialog = () => Promise.resolve(answer);
  }, path);
}
