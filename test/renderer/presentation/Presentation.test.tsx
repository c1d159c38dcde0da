// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { useDocumentStore } from '../../../renderer/state/documentStore.ts';
import { useResultStore } from '../../../renderer/state/resultStore.ts';
import { useUncertaintyStore } from '../../../renderer/state/uncertaintyStore.ts';
import type { PresentationEvent, PresenterState } from '../../../shared/contract/presentation.ts';
import { project } from '../../../shared/model/project.ts';
import { drawUncertainty } from '../../../shared/uncertainty/drawUncertainty.ts';
import { exampleDocument } from '../../shared/document/exampleDocument.ts';
import { aScenarioRow } from '../aScenarioRow.ts';

const row = aScenarioRow({ name: exampleDocument.name, isExample: true });
const uncertainty = drawUncertainty(exampleDocument, undefined, { draws: 100, seed: 1 });

/** The main process: one other screen or none, and what it was told. */
const main = { hasPresenter: false, told: [] as PresenterState[], tell: (_: PresentationEvent): void => undefined };

let Presentation: () => React.ReactNode;
let store: typeof import('../../../renderer/state/presentation.ts');

beforeAll(async () => {
  const ok = async (value: unknown) => ({ ok: true, value });
  Object.assign(window, {
    ungeplan: {
      startPresentation: () => ok({ hasPresenter: main.hasPresenter }),
      endPresentation: () => ok(undefined),
      tellPresenter: (state: PresenterState) => {
        main.told.push(state);
        return ok(undefined);
      },
      onPresentation: (listener: typeof main.tell) => {
        main.tell = listener;
        return () => undefined;
      },
    },
    ResizeObserver: class {
      readonly tell: (entries: unknown[]) => void;
      constructor(tell: (entries: unknown[]) => void) {
        this.tell = tell;
      }
      observe() {
        this.tell([{ contentRect: { width: 1920, height: 1080 } }]);
      }
      unobserve() {}
      disconnect() {}
    },
  });
  vi.stubGlobal(
    'Worker',
    class {
      addEventListener() {}
      postMessage() {}
      terminate() {}
    },
  );
  ({ Presentation } = await import('../../../renderer/screens/presentation/Presentation.tsx'));
  store = await import('../../../renderer/state/presentation.ts');
});

beforeEach(() => {
  main.hasPresenter = false;
  main.told = [];
  useDocumentStore.getState().openDocument(row, exampleDocument);
  useResultStore.getState().show({ scenario: exampleDocument, projection: project(exampleDocument) });
  useUncertaintyStore.getState().show({ scenario: exampleDocument, uncertainty });
});

afterEach(async () => {
  await store.endPresentation();
  cleanup();
});

async function present() {
  await store.startPresentation();
  render(<Presentation />);
  return userEvent.setup();
}

const title = () => screen.getByRole('heading', { level: 1 }).textContent;

describe('presenting', () => {
  test('one message a slide: keys go on, back and to a number', async () => {
    const user = await present();
    expect(title()).toBe(exampleDocument.name);
    await user.keyboard('{PageDown}');
    expect(title()).toMatch(/^Planen har 5 indsatser/);
    await user.keyboard('{ArrowRight}{ArrowLeft}');
    expect(title()).toMatch(/^Planen har 5 indsatser/);
    await user.keyboard('3{Enter}');
    expect(title()).toMatch(/flere unge i uddannelse eller job om 5 år/);
    await user.keyboard('{Home}');
    expect(title()).toBe(exampleDocument.name);
  });

  test('each slide is told to those who hear the screen', async () => {
    const user = await present();
    expect(screen.getByRole('status').textContent).toMatch(/^Slide 1 af \d+: /);
    await user.keyboard('{PageDown}');
    expect(screen.getByRole('status').textContent).toMatch(/^Slide 2 af \d+: Planen har 5 indsatser/);
  });

  test('a black screen has nothing on it, and a key brings the slide back', async () => {
    const user = await present();
    await user.keyboard('b');
    expect(screen.queryByRole('heading')).toBeNull();
    await user.keyboard('{PageDown}');
    expect(title()).toBe(exampleDocument.name);
  });

  test('a click goes on; a button does what it says and no more', async () => {
    const user = await present();
    await user.click(screen.getByRole('heading', { level: 1 }));
    expect(title()).toMatch(/^Planen/);
    await user.click(screen.getByRole('button', { name: 'Forrige slide' }));
    expect(title()).toBe(exampleDocument.name);
  });

  test('N shows the notes below where there is one screen', async () => {
    const user = await present();
    expect(screen.queryByRole('region', { name: 'Noter' })).toBeNull();
    await user.keyboard('n');
    expect(screen.getByRole('region', { name: 'Noter' }).textContent).toContain('Kilde: ');
  });

  test('there is nothing to type in and nothing to edit', async () => {
    await present();
    expect(document.querySelectorAll('input, textarea, select, [contenteditable]')).toHaveLength(0);
  });

  test('Escape ends', async () => {
    const user = await present();
    await user.keyboard('{Escape}');
    expect(store.usePresentationStore.getState().startedAt).toBeNull();
  });
});

describe('with the notes on another screen', () => {
  beforeEach(() => {
    main.hasPresenter = true;
  });

  test('the presenter is told what is on the wall and what comes next', async () => {
    const user = await present();
    await user.keyboard('{PageDown}');
    const [first, second] = main.told;
    expect(first).toMatchObject({ number: 1, title: exampleDocument.name, screen: 'slide' });
    expect(second).toMatchObject({ number: 2, title: first?.next });
    expect(second?.notes.at(-1)).toMatch(/^Kilde: /);
    await user.keyboard('n');
    expect(screen.queryByRole('region', { name: 'Noter' })).toBeNull();
  });

  test('what is pressed there moves the slides here', async () => {
    await present();
    act(() => main.tell({ kind: 'move', move: 'next' }));
    expect(title()).toMatch(/^Planen/);
    act(() => main.tell({ kind: 'move', move: 'black' }));
    expect(screen.queryByRole('heading')).toBeNull();
    expect(main.told.at(-1)?.screen).toBe('black');
    act(() => main.tell({ kind: 'ended' }));
    expect(store.usePresentationStore.getState().startedAt).toBeNull();
  });
});

test('without a scenario there is nothing to present', async () => {
  useDocumentStore.getState().closeDocument();
  await store.startPresentation();
  expect(store.usePresentationStore.getState().startedAt).toBeNull();
});
