import { resolve, sep } from 'node:path';
import type { App, Session } from 'electron';

/** The powers that a page could misuse, each behind one door here. */

/** Whether `url` is a page of `origin`, by its parsed parts: the text of an address can be made to look like anything. */
export function isOwnPage(url: string, origin: string): boolean {
  if (!URL.canParse(url)) return false;
  const [page, own] = [new URL(url), new URL(origin)];
  return page.protocol === own.protocol && page.host === own.host && page.username === '' && page.password === '';
}

/** The file that `path` names below `folder`, or null where it points out of it. */
export function pathWithin(folder: string, path: string): string | null {
  if (path.includes('\0')) return null;
  const root = resolve(folder);
  const file = resolve(root, `.${sep}${path.replace(/^[/\\]+/, '')}`);
  return file.startsWith(root + sep) ? file : null;
}

/**
 * Where everything is sent that would leave the computer: nobody answers there. The content security policy stops what a
 * page asks for by an address; this stops what it does not know of, as WebRTC.
 */
const NOWHERE = { proxyRules: 'http://127.0.0.1:9', proxyBypassRules: '<-loopback>' };

/**
 * Refuses new windows, navigation away, webviews, every permission and every way to the network, in every page that the
 * app will ever have.
 */
export function refuseEverythingElse(app: App, session: Session, origin: string): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-attach-webview', (event) => event.preventDefault());
    for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect'] as const) {
      contents.on(event as 'will-navigate', (details) => {
        if (!isOwnPage(details.url, origin)) details.preventDefault();
      });
    }
  });
  void session.setProxy(NOWHERE);
  // Even where nobody uses it, the spelling checker would fetch a dictionary for each of its languages.
  session.setSpellCheckerLanguages([]);
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
}
