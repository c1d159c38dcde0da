// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import example from '../../../assets/eksempelby.json' with { type: 'json' };
import type { ScenarioRow } from '../../../shared/contract/stored.ts';
import { writeField } from '../../../shared/document/field.ts';
import { provenanceOf } from '../../../shared/document/provenance.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { wordsIn } from '../../../shared/words/words.ts';

const first = example as unknown as Scenario;
const calls = {
  listRevisions: vi.fn(async () => ({
    ok: true,
    value: [
      { revision: 7, savedAt: '2027-02-01T10:00:00.000Z', label: null },
      { revision: 1, savedAt: '2027-01-01T10:00:00.000Z', label: null },
    ],
  })),
  openRevision: vi.fn(async () => ({ ok: true, value: { scenario: first } })),
};
// The bridge must be there before the first module that reaches for it.
vi.stubGlobal('ungeplan', calls);
const { ChangeMark } = await import('../../../renderer/screens/fields/ChangeMark.tsx');
const { useDocumentStore, useScenario } = await import('../../../renderer/state/documentStore.ts');

const { t } = wordsIn('da');
const name = 'personer';
const row: ScenarioRow = {
  id: 'one',
  name: 'Et',
  municipality: '',
  place: 'active',
  isExample: false,
  tags: [],
  revision: 7,
  changedAt: '2027-02-01T10:00:00.000Z',
  summary: null,
  fault: null,
};

function Mark({ path }: { path: string }) {
  const scenario = useScenario();
  return scenario ? <ChangeMark scenario={scenario} path={path} name={name} /> : null;
}

/** Opens another scenario each time: how one began is read once. */
function show(path: string, value: number, id: string, readOnly?: { kind: 'review' }): HTMLElement {
  useDocumentStore.getState().openDocument({ ...row, id }, writeField(first, path, value), readOnly);
  return render(<Mark path={path} />).container;
}

const now = () => useDocumentStore.getState().open?.history.present;

beforeEach(() => useDocumentStore.getState().closeDocument());
afterEach(cleanup);

describe('a number that is not what it began as', () => {
  test('says what its default is, and is that again after one press, as one step of undo', async () => {
    const mark = show('economy/discountRate', 0.04, 'one');
    expect(mark.textContent).toContain(t('assumptions.standardOf', { was: '3,5\u00a0%' }));
    const button = screen.getByRole('button');
    expect(button.getAttribute('aria-label')).toBe(t('assumptions.resetTo', { name, was: '3,5\u00a0%' }));
    await userEvent.click(button);
    expect(now()?.economy.discountRate).toBe(0.035);
    expect(provenanceOf(now()?.provenance, 'economy/discountRate')?.kind).toBe('publicRate');
    expect(screen.queryByRole('button')).toBeNull();
    useDocumentStore.getState().undo();
    expect(now()?.economy.discountRate).toBe(0.04);
  });

  test('without a default says what it was in the oldest version that is stored', async () => {
    show('segments/aktivitetsparate/persons', 260, 'two');
    expect(await screen.findByText(t('assumptions.before', { was: '240' }))).toBeTruthy();
    expect(calls.openRevision).toHaveBeenLastCalledWith({ id: 'two', revision: 1 });
  });

  test('in a document that is read-only cannot be reset', () => {
    const mark = show('economy/discountRate', 0.04, 'three', { kind: 'review' });
    expect(mark.textContent).toContain(t('assumptions.standardOf', { was: '3,5\u00a0%' }));
    expect(screen.queryByRole('button')).toBeNull();
  });
});

test('a number that is what it began as has no mark', async () => {
  show('segments/aktivitetsparate/persons', 240, 'four');
  await vi.waitFor(() => expect(calls.openRevision).toHaveBeenCalledWith({ id: 'four', revision: 1 }));
  expect(document.querySelector('[data-changed]')).toBeNull();
});
