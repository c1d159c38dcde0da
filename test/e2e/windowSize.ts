import { expect } from 'vitest';
import type { LaunchedApp } from './launch.ts';
import { patience } from './patience.ts';

/** Gives the page of the app's window this many pixels and this zoom, as a person does by its corner and its menu. */
export async function resize({ app, page }: LaunchedApp, width: number, height: number, zoom = 1): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, to) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.webContents.setZoomFactor(to.zoom);
      window?.setContentSize(to.width, to.height);
    },
    { width, height, zoom },
  );
  const sizeOfPage = () => page.evaluate(() => [window.innerWidth, window.innerHeight]);
  await expect.poll(sizeOfPage, patience).toEqual([width / zoom, height / zoom]);
}
