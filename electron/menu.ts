import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../shared/contract/bridge.ts';
import type { Language } from '../shared/words/language.ts';
import { wordsIn } from '../shared/words/words.ts';

/**
 * The window's menu, in the app's language. Undo and redo are the app's own; their keys are heard by the page, which
 * knows whether a field has the focus, so the menu only shows them.
 */
export function setMenu(language: Language, tell: (command: MenuCommand) => void): void {
  const { t } = wordsIn(language);
  const command = (label: string, name: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => tell(name),
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
  });
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      {
        label: t('menu.file'),
        submenu: [
          command(t('menu.overview'), 'overview'),
          command(t('files.fromFile'), 'openFile'),
          separator,
          { label: t('menu.quit'), role: 'quit' },
        ],
      },
      {
        label: t('menu.edit'),
        submenu: [
          command(t('menu.undo'), 'undo', 'CmdOrCtrl+Z'),
          command(t('menu.redo'), 'redo', 'CmdOrCtrl+Y'),
          separator,
          { label: t('menu.cut'), role: 'cut' },
          { label: t('menu.copy'), role: 'copy' },
          { label: t('menu.paste'), role: 'paste' },
          { label: t('menu.selectAll'), role: 'selectAll' },
        ],
      },
      {
        label: t('menu.view'),
        submenu: [
          command(t('presentation.menu'), 'present', 'F5'),
          separator,
          command(t('menu.switchLanguage'), 'switchLanguage'),
          command(t('menu.switchTheme'), 'switchTheme'),
          separator,
          { label: t('menu.zoomIn'), role: 'zoomIn' },
          { label: t('menu.zoomOut'), role: 'zoomOut' },
          { label: t('menu.zoomReset'), role: 'resetZoom' },
          { label: t('menu.fullScreen'), role: 'togglefullscreen' },
        ],
      },
    ]),
  );
}
