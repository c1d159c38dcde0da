let isRead = false;

/** Reads the part that holds the chart library. The start asks for it once the window can be used. */
export async function readChartLibrary(): Promise<void> {
  if (isRead) return;
  await import('./PlotFrame.tsx');
  isRead = true;
}

/** Whether charts are drawn with their axes from now on. */
export function hasChartLibrary(): boolean {
  return isRead;
}
