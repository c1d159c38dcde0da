import { extname } from 'node:path';
import { protocol } from 'electron';
import { pathWithin } from './security.ts';

/**
 * The window's own origin, app://ungeplan, which serves the built files and nothing else. Not file://, where every
 * page could read the whole disk.
 */

const SCHEME = 'app';
const HOST = 'ungeplan';

export const ORIGIN = `${SCHEME}://${HOST}`;

/** No origin but the app's own, no inline script, no eval; style attributes, which charts are placed with, are let through. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // The one style element that the controls' library makes, which turns off double-tap zoom on buttons, by its content.
  "style-src 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** Must be called before Electron is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Chromium's own number for an address that leads to no file. */
const NOT_FOUND = -6;

/**
 * Serves the files below `folder`; every other address leads to no file.
 *
 * Not through protocol.handle: Chromium then reads the files itself, packed or not, while this process is busy with its
 * own start, and this process need not load what Node answers web requests with. That is a tenth of the start.
 */
export function serveFiles(folder: string): void {
  protocol.registerFileProtocol(SCHEME, ({ url }, answer) => {
    const { host, pathname } = new URL(url);
    const path = decoded(pathname);
    const file = host === HOST && path !== null ? pathWithin(folder, path) : null;
    const type = file === null ? undefined : TYPES[extname(file)];
    if (file === null || type === undefined) return answer({ error: NOT_FOUND });
    answer({
      path: file,
      headers: {
        'content-type': type,
        'content-security-policy': CONTENT_SECURITY_POLICY,
        'x-content-type-options': 'nosniff',
      },
    });
  });
}

/** An address's path in plain characters; null where what it says is no text. */
function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
