import electron, { clipboard, type NativeImage, nativeImage } from 'electron';

/** How the clipboard was written to before it took items, as in the oldest Electron that the app is tested on. */
interface OlderClipboard {
  readonly writeImage?: (image: NativeImage) => void;
}

/** Puts a picture (PNG) on the clipboard, in the place of whatever was there. */
export async function copyPicture(png: Uint8Array<ArrayBuffer>): Promise<void> {
  const older: OlderClipboard = clipboard as unknown as OlderClipboard;
  if (older.writeImage) older.writeImage(nativeImage.createFromBuffer(Buffer.from(png)));
  else await clipboard.write([new electron.ClipboardItem({ 'image/png': new Blob([png], { type: 'image/png' }) })]);
}
