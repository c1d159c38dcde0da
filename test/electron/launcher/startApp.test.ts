import { expect, test } from 'vitest';
import { needsOlderBinding } from '../../../electron/launcher/electronRuntime.ts';
import { appArguments, appEnvironment } from '../../../electron/launcher/startApp.ts';

test('the sandbox is off for root on Linux and for nobody else', () => {
  expect(appArguments('/app', ['x'], 1000)).toEqual(['/app', 'x']);
  expect(appArguments('/app', ['x'], undefined)).toContain('/app');
  expect(appArguments('/app', [], 0)).toEqual(process.platform === 'linux' ? ['--no-sandbox', '/app'] : ['/app']);
});

test('data folder and binding are handed over when there are any, and the rest of the environment stays', () => {
  expect(appEnvironment({}, { LANG: 'da_DK' }, undefined)).toEqual({ LANG: 'da_DK' });
  expect(appEnvironment({ nativeBinding: '/b.node' }, { LANG: 'da_DK' }, '/data')).toEqual({
    LANG: 'da_DK',
    UNGEPLAN_DATA: '/data',
    UNGEPLAN_SQLITE_BINDING: '/b.node',
  });
});

test('an inherited ELECTRON_RUN_AS_NODE would open no window and is removed', () => {
  expect(appEnvironment({}, { ELECTRON_RUN_AS_NODE: '1' }, undefined)).toEqual({});
});

test.each([
  ['33.2.1', true],
  ['34.5.8', true],
  ['35.0.0', false],
  ['45.4.1', false],
])('Electron %s needs a binding for Node-API 9: %s', (version, needs) => {
  expect(needsOlderBinding(version)).toBe(needs);
});
