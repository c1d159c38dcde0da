import { expect, test } from 'vitest';
import { callNames, eventNames } from '../../shared/contract/callNames.ts';
import { calls } from '../../shared/contract/calls.ts';
import { sourcesOf } from './sources.ts';

const preload = sourcesOf('electron').find(({ path }) => path === 'electron/preload.ts')?.text ?? '';

test('every call has its schemas', () => {
  expect(Object.keys(calls).sort()).toEqual([...callNames].sort());
});

test('the bridge has one method for every call and every event, and no other', () => {
  const methods = [...preload.matchAll(/^ {2}(\w+): (?:call|begun|\()/gm)].map(([, name]) => name);
  const subscriptions = eventNames.map((name) => `on${name.charAt(0).toUpperCase()}${name.slice(1)}`);
  expect(methods.sort()).toEqual([...callNames, ...subscriptions].sort());
});

test('the bridge passes on neither ipcRenderer nor an event of it', () => {
  const exposed = preload.slice(preload.indexOf('exposeInMainWorld'));
  expect(exposed).not.toMatch(/ipcRenderer/);
  expect(preload).toMatch(/\(_event: unknown, detail: \w+\) => tell\(detail\)/);
});
