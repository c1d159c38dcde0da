import { describe, expect, test, vi } from 'vitest';
import { answer, CallFailure, type Handlers, type Log } from '../../../electron/calls/answer.ts';
import { callError } from '../../../shared/contract/errors.ts';

const secret = '/home/ane/ungeplan.sqlite: SQLITE_IOERR';
const listed = { active: 3, archive: 2, trash: 1 };

/** A main process that does nothing but move scenarios, as `handle` says. */
function moving(handle: (input: unknown) => unknown): Handlers {
  return { moveScenarios: handle } as unknown as Handlers;
}

const input = { ids: ['a', 'b'], to: 'archive' };

function failing(error: unknown): Handlers {
  return moving(() => {
    throw error;
  });
}

describe('an answer to a call', () => {
  test('is what the handler gave, at once or later', async () => {
    const handle = vi.fn((_input: unknown): unknown => listed);
    expect(await answer('moveScenarios', moving(handle), input, vi.fn())).toEqual({ ok: true, value: listed });
    expect(handle).toHaveBeenCalledExactlyOnceWith(input);
    const later = moving(async () => listed);
    expect(await answer('moveScenarios', later, input, vi.fn())).toEqual({ ok: true, value: listed });
  });

  test.each([
    ['nothing', undefined],
    ['no ids', { ids: [], to: 'archive' }],
    ['an unknown place', { ids: ['a'], to: '../../etc' }],
    ['an unknown key', { ...input, sql: 'DROP TABLE scenario' }],
    ['another type', { ids: 'a', to: 'archive' }],
  ])('is invalidInput for %s, and the handler is not called', async (_what, wrong) => {
    const handle = vi.fn(() => listed);
    const log = vi.fn<Log>();
    const result = await answer('moveScenarios', moving(handle), wrong, log);
    expect(result).toEqual({ ok: false, error: { code: 'invalidInput', facts: { call: 'moveScenarios' } } });
    expect(handle).not.toHaveBeenCalled();
    expect(log).toHaveBeenCalledTimes(1);
  });

  test('is the error that the handler wants told, with its facts alone', async () => {
    const told = callError('conflict', { revision: 7 });
    const result = await answer('moveScenarios', failing(new CallFailure(told)), input, vi.fn(), () =>
      callError('damaged'),
    );
    expect(result).toEqual({ ok: false, error: told });
    const rejected = moving(async () => Promise.reject(new CallFailure(told)));
    expect(await answer('moveScenarios', rejected, input, vi.fn())).toEqual({ ok: false, error: told });
  });

  test('is internal for any other error, and the log gets the error itself', async () => {
    const error = new Error(secret);
    const log = vi.fn<Log>();
    const result = await answer('moveScenarios', failing(error), input, log);
    expect(result).toEqual({ ok: false, error: { code: 'internal', facts: { call: 'moveScenarios' } } });
    expect(log).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('moveScenarios'), error);
  });

  test('is what an error of the disk is explained as, where it can be', async () => {
    const error = new Error(secret);
    const explain = vi.fn(() => callError('full', { free: 0 }));
    const result = await answer('moveScenarios', failing(error), input, vi.fn(), explain);
    expect(result).toEqual({ ok: false, error: { code: 'full', facts: { free: 0 } } });
    expect(explain).toHaveBeenCalledExactlyOnceWith(error);
  });

  test.each([
    ['a missing number', { active: 1, archive: 2 }],
    ['more than was agreed', { ...listed, path: secret }],
    ['nothing', undefined],
  ])('is internal where the handler gives %s', async (_what, output) => {
    const result = await answer(
      'moveScenarios',
      moving(() => output),
      input,
      vi.fn(),
    );
    expect(result).toEqual({ ok: false, error: { code: 'internal', facts: { call: 'moveScenarios' } } });
  });

  test.each<[string, Handlers, unknown]>([
    ['an error', failing(new Error(secret)), input],
    ['an error that caused another', failing(new Error('outer', { cause: new Error(secret) })), input],
    ['a failure with a stack', failing(new CallFailure(callError('conflict'))), input],
    ['a thrown text', failing(secret), input],
    ['what was asked', moving(() => listed), { ids: [secret], to: secret }],
    ['what was answered', moving(() => ({ ...listed, path: secret })), input],
  ])('lets nothing out of %s but the code and its facts', async (_what, handlers, asked) => {
    const result = await answer('moveScenarios', handlers, asked, vi.fn());
    expect(result.ok).toBe(false);
    expect(Object.keys(result).sort()).toEqual(['error', 'ok']);
    expect(JSON.stringify(result)).not.toMatch(/SQLITE|sqlite|home|outer|stack|message|cause|\.ts|path/);
  });
});
