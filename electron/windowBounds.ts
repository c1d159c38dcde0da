import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserWindow, screen } from 'electron';
import { log } from './log.ts';

/** Where the window was when it was closed, and whether it filled the screen. */
export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly maximized: boolean;
}

const FIRST = { width: 1440, height: 900 };

/** The smallest window in which every screen is whole without scrolling sideways. */
const SMALLEST = { width: 1100, height: 700 };

/** Where a window opens, and the smallest that it can be made. */
export interface Opening {
  readonly x?: number;
  readonly y?: number;
  readonly width: number;
  readonly height: number;
  readonly minWidth: number;
  readonly minHeight: number;
}

/**
 * The remembered place where it is still on a screen; a projector may have been unplugged since. Never larger than the
 * screen, not at its smallest either: what hangs over the edge of an old projector cannot be reached.
 */
export function boundsOnScreen(remembered: Bounds | null): Opening {
  const { workArea } = remembered === null ? screen.getPrimaryDisplay() : screen.getDisplayMatching(remembered);
  const { x, y, width, height } = remembered ?? { x: workArea.x, y: workArea.y, ...FIRST };
  const isVisible =
    remembered !== null &&
    x < workArea.x + workArea.width &&
    x + width > workArea.x &&
    y >= workArea.y &&
    y < workArea.y + workArea.height;
  const fits = width <= workArea.width && height <= workArea.height;
  return {
    ...(isVisible && fits ? { x, y } : {}),
    width: Math.min(width, workArea.width),
    height: Math.min(height, workArea.height),
    minWidth: Math.min(SMALLEST.width, workArea.width),
    minHeight: Math.min(SMALLEST.height, workArea.height),
  };
}

/** The file beside the database that remembers the window: not in it, since the window opens first. */
const fileIn = (folder: string) => join(folder, 'window.json');

/** Where the window was; null at the first start and when the file says nothing that can be used. */
export function readBounds(folder: string): Bounds | null {
  try {
    const found: unknown = JSON.parse(readFileSync(fileIn(folder), 'utf8'));
    return isBounds(found) ? found : null;
  } catch {
    return null;
  }
}

/** By hand: what checks everything else is not loaded before the window opens. */
function isBounds(found: unknown): found is Bounds {
  const { x, y, width = 0, height = 0, maximized } = (found ?? {}) as Partial<Bounds>;
  return [x, y, width, height].every(Number.isInteger) && width > 0 && height > 0 && typeof maximized === 'boolean';
}

/** Keeps where the window is, when it closes. A folder that cannot be written to is no reason to disturb anybody. */
export function rememberBounds(window: BrowserWindow, folder: string): void {
  window.on('close', () => {
    const bounds: Bounds = { ...window.getNormalBounds(), maximized: window.isMaximized() };
    try {
      writeFileSync(fileIn(folder), JSON.stringify(bounds));
    } catch (error) {
      log('window', error);
    }
  });
}
