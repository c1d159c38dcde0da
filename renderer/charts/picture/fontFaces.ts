import bold from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2?url';
import regular from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2?url';

/** The rules that bring the app's font along in a drawing; empty where it cannot be read. */
export async function fontFaces(): Promise<string> {
  try {
    const [normal, strong] = await Promise.all([dataAddress(regular), dataAddress(bold)]);
    return `${face(400, normal)}${face(600, strong)}`;
  } catch {
    return '';
  }
}

function face(weight: number, address: string): string {
  return `@font-face{font-family:'IBM Plex Sans';font-weight:${weight};src:url(${address}) format('woff2')}`;
}

async function dataAddress(url: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return `data:font/woff2;base64,${btoa(text)}`;
}
