import { expect, test } from 'vitest';
import { hasDisplay } from '../../../electron/launcher/virtualDisplay.ts';

test.each<[NodeJS.ProcessEnv, NodeJS.Platform, boolean]>([
  [{}, 'linux', false],
  [{ DISPLAY: '' }, 'linux', false],
  [{ DISPLAY: ':0' }, 'linux', true],
  [{ WAYLAND_DISPLAY: 'wayland-0' }, 'linux', true],
  [{}, 'win32', true],
  [{}, 'darwin', true],
])('with %o on %s there is a display: %s', (env, platform, expected) => {
  expect(hasDisplay(env, platform)).toBe(expected);
});
