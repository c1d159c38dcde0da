// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nProvider } from 'react-aria-components';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import example from '../../../assets/eksempelby.json' with { type: 'json' };
import { useAppStore } from '../../../renderer/state/appStore.ts';
import { useDocumentStore } from '../../../renderer/state/documentStore.ts';
import { useFileStore } from '../../../renderer/state/fileStore.ts';
import { useFollowUpStore } from '../../../renderer/state/followUpStore.ts';
import type { FollowUpAnswer, FollowUpQuestion } from '../../../renderer/worker/followUpProtocol.ts';
import type { RevisionRow } from '../../../shared/contract/stored.ts';
import { parseScenario } from '../../../shared/document/parse.ts';
import { expectedBands } from '../../../shared/followUp/expectedBands.ts';
import { drawExpected } from '../../../shared/followUp/expectedDraws.ts';
import { figuresOf } from '../../../shared/followUp/figureIn.ts';
import { emptyFollowUp, type FollowUp } from '../../../shared/followUp/followUp.ts';
import { forecastErrors } from '../../../shared/followUp/forecastError.ts';
import { targetStandings } from '../../../shared/followUp/targetStanding.ts';
import { verdicts } from '../../../shared/followUp/verdict.ts';
import { wordsIn } from '../../../shared/words/words.ts';
import { aFigure, aFollowUp, aTarget } from '../../shared/followUp/aFollowUp.ts';
import { aScenarioRow } from '../aScenarioRow.ts';

const { t } = wordsIn('da');
const parsed = parseScenario(example);
if (!parsed.ok) throw new Error('The example breaks a rule.');
const { scenario } = parsed;

const row = aScenarioRow({ id: 'plan', name: scenario.name, isExample: true });
const decided: RevisionRow = {
  revision: 1,
  savedAt: '2027-01-01T12:00:00.000Z',
  label: null,
  decision: { decidedOn: '2027-01-20', body: 'Byrådet', note: '' },
};

const draws = drawExpected(scenario, [{ measure: 'educationOrJob', place: { level: 'all' } }], { draws: 200, seed: 1 });
const bands = expectedBands(draws);

/** The worker of the follow-up, which jsdom has none of: it answers in the same thread, for one series. */
class FollowUpWorker {
  #tell: ((event: { data: FollowUpAnswer }) => void) | null = null;
  addEventListener(kind: string, listener: (event: { data: FollowUpAnswer }) => void) {
    if (kind === 'message') this.#tell = listener;
  }
  postMessage(question: FollowUpQuestion) {
    setTimeout(() => act(() => this.#tell?.({ data: answerTo(question) })));
  }
  terminate() {
    this.#tell = null;
  }
}

function answerTo(question: FollowUpQuestion): FollowUpAnswer {
  if (question.kind === 'draw') return { kind: 'bands', bands };
  const { followUp } = question;
  return {
    kind: 'judged',
    verdicts: verdicts(draws, followUp),
    standings: targetStandings(draws, followUp),
    errors: forecastErrors(bands, followUp),
  };
}

let stored: FollowUp;
let revisions: RevisionRow[];
let Screen: typeof import('../../../renderer/screens/followUp/FollowUpScreen.tsx').FollowUpScreen;

beforeAll(async () => {
  const answers: Readonly<Record<string, () => unknown>> = {
    readFollowUp: () => ({ followUp: stored, unreadable: 0 }),
    listRevisions: () => revisions,
    openRevision: () => ({ scenario }),
    listForecastErrors: () => [],
    keepForecastErrors: () => ({ kept: true }),
  };
  const call = (name: string) => async () =>
    answers[name] ? { ok: true, value: answers[name]() } : { ok: false, error: { code: 'cancelled', facts: {} } };
  Object.assign(window, {
    ungeplan: new Proxy({}, { get: (_, name) => call(String(name)) }),
    Worker: FollowUpWorker,
    ResizeObserver: class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  });
  Screen = (await import('../../../renderer/screens/followUp/FollowUpScreen.tsx')).FollowUpScreen;
});

beforeEach(() => {
  stored = emptyFollowUp;
  revisions = [decided];
  useFollowUpStore.getState().closeFollowUp();
  useFileStore.setState({ review: null });
  useAppStore.setState({ screen: 'followUp', notice: null, error: null });
  useDocumentStore.getState().openDocument(row, scenario);
});
afterEach(cleanup);

async function show() {
  render(
    <I18nProvider locale="da-DK">
      <Screen scenario={scenario} />
    </I18nProvider>,
  );
  await screen.findByRole('grid');
}

const present = () => useFollowUpStore.getState().open?.history.present ?? emptyFollowUp;
const cell = (period: string) => {
  const found = document.querySelector<HTMLElement>(`[data-figure="educationOrJob/all/${period}"]`);
  if (!found) throw new Error(`There is no cell for ${period}.`);
  return found;
};
const value = (period: string) => figuresOf(present()).get(`educationOrJob/all/${period}`)?.value ?? null;

describe('the screen of the follow-up', () => {
  test('without a decided version says so, and figures can be written all the same', async () => {
    revisions = [{ ...decided, decision: null }];
    await show();
    screen.getByText(t('followUp.noDecision'));
    screen.getByRole('button', { name: t('followUp.lockVersion') });
    fireEvent.pointerDown(cell('2027-02'), { button: 0 });
    await userEvent.keyboard('445{Enter}');
    expect(value('2027-02')).toBe(445);
  });

  test('says whether the last figure is within what could be expected, with the range', async () => {
    stored = aFollowUp({ targets: [], figures: [aFigure({ value: 434 })] });
    await show();
    await waitFor(() => expect(document.body.textContent).toContain('Det er inden for det ventede'));
    expect(document.body.textContent).toContain('434 unge');
  });

  test('a figure far off is told of by name, and stands hollow in the chart', async () => {
    stored = aFollowUp({ targets: [aTarget({ period: '2027-01', value: 440 })], figures: [aFigure({ value: 300 })] });
    await show();
    await screen.findAllByText(t('followUp.badge.alarmFewer'));
    expect(document.body.textContent).toContain(t('followUp.targetShort', { size: '140' }));
  });

  test('typing counts at once, a wrong text never, and undo takes a whole visit to a cell back', async () => {
    await show();
    fireEvent.pointerDown(cell('2027-01'), { button: 0 });
    await userEvent.keyboard('43o');
    expect(value('2027-01')).toBeNull();
    screen.getByText(/“43o”/);
    await userEvent.keyboard('{Backspace}4{Enter}');
    expect(value('2027-01')).toBe(434);
    act(() => useFollowUpStore.getState().undo());
    expect(present()).toEqual(emptyFollowUp);
  });

  test('what is typed is one entry of the history, whatever the keystrokes', async () => {
    stored = aFollowUp({ targets: [] });
    await show();
    fireEvent.pointerDown(cell('2027-01'), { button: 0 });
    await userEvent.keyboard('500{Enter}');
    expect(present().figures[0]).toMatchObject({ value: 500, earlier: [{ value: 412, by: 'Anna' }] });
  });

  test('a target is set by hand, and cannot be without a number', async () => {
    await show();
    await userEvent.click(screen.getByRole('button', { name: t('followUp.newTarget') }));
    const save = await screen.findByRole('button', { name: t('followUp.targetSave') });
    await userEvent.click(save);
    screen.getByText(t('followUp.targetEmpty'));
    await userEvent.type(screen.getByRole('textbox', { name: t('followUp.targetValue') }), '1.200');
    await userEvent.type(screen.getByLabelText(t('followUp.targetBody')), 'Udvalget');
    await userEvent.click(save);
    expect(present().targets).toMatchObject([
      { measure: 'educationOrJob', period: '2027-12', value: 1200, body: 'Udvalget', from: 'byHand' },
    ]);
  });
});

test('a file under review shows its own figures and version, and nothing of them can be changed', async () => {
  const followUp = aFollowUp({ figures: [aFigure({ value: 434 })] });
  const header = { purpose: 'share', writtenAt: row.changedAt, app: '1', model: '1', evidence: '1' } as const;
  useFileStore.setState({
    review: {
      file: 'f',
      name: 'plan.ungeplan',
      header,
      scenario: 'plan',
      followUp,
      decided: [{ version: decided, scenario }],
    },
  });
  useDocumentStore.getState().openDocument({ ...row, id: 'review-f' }, scenario, { kind: 'review' });
  await show();
  expect(document.body.textContent).toContain('Byrådet');
  fireEvent.pointerDown(cell('2027-02'), { button: 0 });
  await userEvent.keyboard('5{Enter}{Delete}');
  fireEvent.paste(cell('2027-02'), { clipboardData: { getData: () => '1\n2' } });
  expect(present()).toBe(followUp);
  for (const name of [t('followUp.newTarget'), t('followUp.import'), t('followUp.rebase')]) {
    expect(screen.getByRole<HTMLButtonElement>('button', { name }).disabled).toBe(true);
  }
});
