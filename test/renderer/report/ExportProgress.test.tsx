// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ExportProgress } from '../../../renderer/screens/report/ExportProgress.tsx';
import { useAppStore } from '../../../renderer/state/appStore.ts';
import { useExportStore } from '../../../renderer/state/exportStore.ts';
import { runExport } from '../../../renderer/state/runExport.ts';
import type { ContentOf } from '../../../shared/contract/exportContent.ts';
import type { ExportProgress as Progress } from '../../../shared/contract/exports.ts';
import { type CallError, callError, type Result } from '../../../shared/contract/errors.ts';
import { wordsIn } from '../../../shared/words/words.ts';

type Answer = Result<{ path: string }>;

const bridge = vi.hoisted(() => ({
  tell: (_: unknown) => {},
  finish: (_: unknown) => {},
  started: 0,
  cancelled: 0,
}));

vi.mock('../../../renderer/api.ts', () => ({
  api: {
    onExportProgress: (listener: (progress: unknown) => void) => {
      bridge.tell = listener;
      return () => {};
    },
    startExport: () => {
      bridge.started += 1;
      return new Promise((resolve) => {
        bridge.finish = resolve;
      });
    },
    cancelExport: async () => {
      bridge.cancelled += 1;
      bridge.finish({ ok: false, error: { code: 'cancelled', facts: {} } });
    },
  },
}));

const { t } = wordsIn('da');
const content = { kind: 'xlsx' } as ContentOf<'xlsx'>;
const dialog = () => screen.queryByRole('dialog', { name: t('exports.making.xlsx') });
const tell = (progress: Progress) => bridge.tell(progress);
const finish = (answer: Answer) => bridge.finish(answer);

beforeEach(() => {
  Object.assign(bridge, { started: 0, cancelled: 0 });
  useExportStore.setState({ running: null });
  useAppStore.setState({ notice: null, error: null });
  render(<ExportProgress />);
});
afterEach(cleanup);

describe('an export', () => {
  test('shows how far it is while it is made, and says where the file is', async () => {
    void runExport('xlsx', 'Plan', () => content);
    await waitFor(() => expect(bridge.started).toBe(1));
    expect(dialog()).toBeNull();
    tell({ kind: 'xlsx', done: 1, total: 2 });
    await screen.findByText(t('exports.progress', { done: '1', total: '2' }));
    tell({ kind: 'xlsx', done: 0, total: null });
    await screen.findByText(t('exports.working'));
    expect(dialog()).not.toBeNull();
    finish({ ok: true, value: { path: '/mappe/plan.xlsx' } });
    await waitFor(() => expect(dialog()).toBeNull());
    expect(useAppStore.getState().notice?.text).toBe(t('exports.saved', { path: '/mappe/plan.xlsx' }));
  });

  test('that is stopped says nothing', async () => {
    void runExport('xlsx', 'Plan', () => content);
    await waitFor(() => expect(bridge.started).toBe(1));
    tell({ kind: 'xlsx', done: 0, total: null });
    await userEvent.click(await screen.findByRole('button', { name: t('files.stop') }));
    await waitFor(() => expect(dialog()).toBeNull());
    expect(bridge.cancelled).toBe(1);
    expect(useAppStore.getState()).toMatchObject({ notice: null, error: null });
  });

  test('can be stopped while the window gathers what it is made from', async () => {
    let gathered: (content: ContentOf<'xlsx'>) => void = () => {};
    const waiting = new Promise<ContentOf<'xlsx'>>((resolve) => {
      gathered = resolve;
    });
    const running = runExport('xlsx', 'Plan', () => waiting);
    await screen.findByText(t('exports.preparing'));
    await userEvent.click(await screen.findByRole('button', { name: t('files.stop') }));
    gathered(content);
    await running;
    expect(bridge.started).toBe(0);
    await waitFor(() => expect(dialog()).toBeNull());
  });

  test('tells how far the ranges are that it waits for', async () => {
    const running = runExport('xlsx', 'Plan', (signal, tellDone) => {
      tellDone(400, 5000);
      return new Promise((resolve) => signal.addEventListener('abort', () => resolve(content)));
    });
    await screen.findByText(t('exports.preparingDraws', { done: '400', total: '5.000' }));
    await userEvent.click(await screen.findByRole('button', { name: t('files.stop') }));
    await running;
    expect(bridge.started).toBe(0);
  });

  test.each<[string, () => Promise<void>, CallError]>([
    [
      'whose place is gone',
      async () => {
        await waitFor(() => expect(bridge.started).toBe(1));
        finish({ ok: false, error: callError('fileNotWritten', { path: '/væk' }) });
      },
      callError('fileNotWritten', { path: '/væk' }),
    ],
    ['whose chart cannot be drawn', async () => undefined, callError('noPicture')],
  ])('%s tells why', async (name, goOn, error) => {
    const prepare = () => {
      if (name.includes('chart')) throw new Error('no canvas');
      return content;
    };
    const running = runExport('xlsx', 'Plan', prepare);
    await goOn();
    await running;
    expect(useAppStore.getState().error).toEqual(error);
  });

  test('waits for none that is going on: a second is not begun', async () => {
    void runExport('xlsx', 'Plan', () => content);
    await waitFor(() => expect(bridge.started).toBe(1));
    tell({ kind: 'xlsx', done: 0, total: null });
    await runExport('xlsx', 'Plan', () => content);
    expect(bridge.started).toBe(1);
    finish({ ok: true, value: { path: '/mappe/plan.xlsx' } });
  });
});
