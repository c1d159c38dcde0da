// @vitest-environment jsdom
import { cleanup, render, waitFor } from '@testing-library/react';
import { I18nProvider } from 'react-aria-components';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import example from '../../../assets/eksempelby.json' with { type: 'json' };
import { type Screen, screens, useAppStore } from '../../../renderer/state/appStore.ts';
import { useDocumentStore } from '../../../renderer/state/documentStore.ts';
import { useResultStore } from '../../../renderer/state/resultStore.ts';
import { parseScenario } from '../../../shared/document/parse.ts';
import { project } from '../../../shared/model/project.ts';
import { aScenarioRow } from '../aScenarioRow.ts';
import { SightStub } from '../sightStub.ts';
import { pressEverything } from './pressEverything.ts';

const parsed = parseScenario(example);
if (!parsed.ok) throw new Error('The example breaks a rule.');
const { scenario } = parsed;

const row = aScenarioRow({ id: 'review-1', name: scenario.name, isExample: true });

/** The screens that show the open scenario. */
const ofScenario = screens.filter((screen) => screen !== 'overview' && screen !== 'settings');

/** What a page may ask of the rest of the app, which is not there: every answer is that it was given up. */
function noBridge() {
  const answer = async () => ({ ok: false, error: { code: 'cancelled', facts: {} } });
  return new Proxy({}, { get: (_, name) => (String(name).startsWith('on') ? () => () => undefined : answer) });
}

let ScreenOf: () => React.ReactNode;

beforeAll(async () => {
  Object.assign(window, { ungeplan: noBridge() });
  // What jsdom has not, and the screens ask for.
  window.HTMLElement.prototype.scrollIntoView = () => undefined;
  window.HTMLElement.prototype.setPointerCapture = () => undefined;
  Object.assign(window, {
    ResizeObserver: class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
    IntersectionObserver: SightStub,
    // What is asked of a worker is not answered here.
    Worker: class {
      addEventListener() {}
      postMessage() {}
      terminate() {}
    },
  });
  ({ ScreenOf } = await import('../../../renderer/screens/ScreenOf.tsx'));
});

afterEach(() => {
  leave();
  cleanup();
});

const present = () => useDocumentStore.getState().open?.history;

async function open(screen: Screen, isReview: boolean): Promise<void> {
  useDocumentStore.getState().openDocument(row, scenario, ...(isReview ? ([{ kind: 'review' }] as const) : []));
  useResultStore.getState().show({ projection: project(scenario), scenario });
  leave();
  useAppStore.setState({ screen, notice: null, error: null });
  stayAt(screen);
  await draw();
}

async function draw(): Promise<void> {
  cleanup();
  render(
    <I18nProvider locale="da-DK">
      <main>
        <ScreenOf />
      </main>
    </I18nProvider>,
  );
  // The screens are loaded when they are first shown.
  await waitFor(() => expect(document.querySelector('h1')).not.toBeNull(), { timeout: 60_000 });
}

/** A press may lead elsewhere; this screen stays on the page, and no other is drawn for it. */
function stayAt(screen: Screen): void {
  leave = useAppStore.subscribe((app) => {
    if (app.screen !== screen) useAppStore.setState({ screen });
  });
}
let leave = () => {};

describe('in review mode no control changes the document', () => {
  test.each(ofScenario)('%s', { timeout: 180_000 }, async (screen) => {
    await open(screen, true);
    const before = present();
    await pressEverything((control) => {
      expect(present(), control).toBe(before);
      return false;
    }, draw);
    expect(present()).toBe(before);
    expect(before?.present).toEqual(scenario);
  });
});

test.each(['segments', 'interventions', 'assumptions'] as const)(
  'the same presses change the document where it is one’s own: %s',
  { timeout: 180_000 },
  async (screen) => {
    await open(screen, false);
    const before = present();
    await pressEverything(() => present() !== before, draw);
    expect(present()).not.toBe(before);
  },
);
