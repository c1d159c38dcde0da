import type { ElectronApplication } from 'playwright-core';

/** Answers the system's dialog for opening a file, whenever it is asked, with `path`; null closes it without a choice. */
export async function chooseFile(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    const answer = { canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] };
    dialog.showOpenDialog = () => Promise.resolve(answer);
  }, path);
}
