// @vitest-environment jsdom
import { act, cleanup, createEvent, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SegmentsScreen } from '../../../renderer/screens/segments/SegmentsScreen.tsx';
import { useAppStore } from '../../../renderer/state/appStore.ts';
import { useDocumentStore, useScenario } from '../../../renderer/state/documentStore.ts';
import type { ScenarioRow } from '../../../shared/contract/stored.ts';
import { readField, writeField } from '../../../shared/document/field.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { wordsIn } from '../../../shared/words/words.ts';
import { exampleDocument, segmentOf } from '../../shared/document/exampleDocument.ts';

const drawn = vi.hoisted(() => ({ rows: [] as string[] }));
// The bar is drawn once each time that its cell is.
vi.mock('../../../renderer/screens/segments/ReimbursementBar.tsx', () => ({
  ReimbursementBar: ({ mix }: { mix: readonly number[] }) => {
    drawn.rows.push(mix.join());
    return null;
  },
}));

vi.mock('../../../renderer/charts/useWidth.ts', () => ({ useWidth: () => [{ current: null }, 700] }));
vi.mock('../../../renderer/api.ts', () => ({ api: { listRevisions: async () => ({ ok: true, value: [] }) } }));

const { t } = wordsIn('da');
const id = 'aktivitetsparate';
const row = { id: 'x', revision: 1, changedAt: '2026-11-22T10:00:00Z' } as ScenarioRow;

function Open() {
  const scenario = useScenario();
  return scenario ? <SegmentsScreen scenario={scenario} /> : null;
}

beforeEach(() => {
  useAppStore.setState({ faultyFields: {}, settings: { ...useAppStore.getState().settings, language: 'da' } });
  useDocumentStore.getState().openDocument(row, exampleDocument);
  render(<Open />);
});
afterEach(cleanup);

const present = (): Scenario => {
  const scenario = useDocumentStore.getState().open?.history.present;
  if (!scenario) throw new Error('No scenario is open.');
  return scenario;
};
const steps = () => useDocumentStore.getState().open?.history.past.length;
const persons = () => segmentOf(present(), id).persons;

function cell(path: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-cell="${path}"]`);
  if (!found) throw new Error(`There is no cell ${path}`);
  return found;
}

async function choose(path: string): Promise<void> {
  await userEvent.pointer({ keys: '[MouseLeft]', target: cell(path) });
}

function paste(text: string): void {
  const event = createEvent.paste(document.body, { clipboardData: { getData: () => text } });
  fireEvent(document.body, event);
}

function copied(): string {
  let text = '';
  const clipboardData = {
    setData: (_: string, data: string) => {
      text = data;
    },
  };
  fireEvent(document.body, createEvent.copy(document.body, { clipboardData }));
  return text;
}

describe('a cell', () => {
  test('is typed over; what is typed counts at once, Enter goes down, and one undo takes it back', async () => {
    await choose(`segments/${id}/persons`);
    await userEvent.keyboard('25');
    expect(persons()).toBe(25);
    await userEvent.keyboard('0{Enter}');
    expect(persons()).toBe(250);
    expect(document.activeElement).toBe(cell('segments/svaer-psykisk-lidelse/persons'));
    expect(steps()).toBe(1);
    act(() => useDocumentStore.getState().undo());
    expect(present()).toBe(exampleDocument);
  });

  test('Escape brings back what stood before the edit, however it was typed, and leaves no step of undo', async () => {
    await choose(`segments/${id}/persons`);
    await userEvent.keyboard('3,o');
    expect(
      within(cell(`segments/${id}/persons`))
        .getByRole('textbox')
        .getAttribute('aria-invalid'),
    ).toBe('true');
    expect(persons()).toBe(240);
    expect(Object.values(useAppStore.getState().faultyFields)).toEqual(['segments']);
    await userEvent.keyboard('{Escape}');
    expect(present()).toBe(exampleDocument);
    expect(steps()).toBe(0);
    expect(useAppStore.getState().faultyFields).toEqual({});
    expect(document.activeElement).toBe(cell(`segments/${id}/persons`));
    await userEvent.keyboard('37{Escape}');
    expect(present()).toBe(exampleDocument);
  });

  test('that holds what cannot be used is not left by Enter or Tab, and says why', async () => {
    await choose(`segments/${id}/persons`);
    await userEvent.keyboard('x{Enter}{Tab}');
    const field = within(cell(`segments/${id}/persons`)).getByRole('textbox');
    expect(document.activeElement).toBe(field);
    const said = document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent;
    expect(said).toContain('“x”');
  });

  test('and when it is left with the mouse, tells what stands still', async () => {
    await choose(`segments/${id}/persons`);
    await userEvent.keyboard('x');
    await choose(`segments/${id}/inflowPerMonth`);
    expect(persons()).toBe(240);
    expect(screen.getByText(/“x” er ikke et tal/)).toBeTruthy();
    expect(useAppStore.getState().faultyFields).toEqual({});
  });

  test('that is edited again after something else was done keeps what was done', async () => {
    await choose(`segments/${id}/persons`);
    await userEvent.keyboard('25{Control>}z{/Control}');
    act(() => useDocumentStore.getState().undo());
    act(() => {
      useDocumentStore.getState().edit(writeField(present(), 'economy/wagePerMonth', 1), { label: 'wage' });
    });
    await userEvent.keyboard('30{Enter}');
    expect(persons()).toBe(30);
    expect(present().economy.wagePerMonth).toBe(1);
  });

  test('typed to what it was before is no edit', async () => {
    await choose(`segments/${id}/persons`);
    await userEvent.keyboard('240{Enter}');
    expect(present()).toBe(exampleDocument);
  });

  test('a run of Tab and then Enter goes on under where the run began', async () => {
    await choose(`segments/${id}/persons`);
    await userEvent.keyboard('250{Tab}8{Enter}');
    expect(document.activeElement).toBe(cell('segments/svaer-psykisk-lidelse/persons'));
    expect(segmentOf(present(), id)).toMatchObject({ persons: 250, inflowPerMonth: 8 });
  });

  test('of where people begin is changed by Enter', async () => {
    await choose(`segments/${id}/startsIn`);
    await userEvent.keyboard('{Enter}');
    expect(segmentOf(present(), id).startsIn).toBe('education');
  });

  test('a name that another group has is refused', async () => {
    await choose(`segments/${id}/name`);
    await userEvent.keyboard('Uddannelsesparate{Enter}');
    expect(segmentOf(present(), id).name).not.toBe('Uddannelsesparate');
    expect(screen.getByText(t('segments.nameTaken', { name: 'Uddannelsesparate' }))).toBeTruthy();
  });
});

describe('Delete', () => {
  test('never makes a zero: what a plan needs is kept, with a sentence', async () => {
    await choose(`segments/${id}/persons`);
    await userEvent.keyboard('{Delete}');
    expect(present()).toBe(exampleDocument);
    expect(screen.getByText(/tomt er ikke 0/)).toBeTruthy();
  });

  test('leaves out what may be left out, and the cell shows what it is taken for', async () => {
    await choose(`segments/${id}/returnInLaterYears/fromJob`);
    await userEvent.keyboard('{Delete}');
    expect(segmentOf(present(), id)).not.toHaveProperty('returnInLaterYears');
    expect(cell(`segments/${id}/returnInLaterYears/fromJob`).textContent).toContain('30');
    expect(cell(`segments/${id}/returnInLaterYears/fromJob`).textContent).toContain(t('segments.asFirstYear'));
  });
});

describe('a block', () => {
  test('is pasted from the active cell on, in one step; what cannot be read is told and not taken', async () => {
    await choose(`segments/${id}/persons`);
    paste('1.250\t7,5\r\nmange\t2\r\n');
    expect(segmentOf(present(), id)).toMatchObject({ persons: 1250, inflowPerMonth: 7.5 });
    expect(segmentOf(present(), 'svaer-psykisk-lidelse')).toMatchObject({ persons: 85, inflowPerMonth: 2 });
    expect(steps()).toBe(1);
    const [problem] = screen.getAllByRole('listitem').filter((item) => item.textContent?.includes('“mange”'));
    expect(problem?.textContent).toContain('Række 2, kolonne 1');
    act(() => useDocumentStore.getState().undo());
    expect(present()).toBe(exampleDocument);
  });

  test('can be said to be the municipality’s own figures, all at once', async () => {
    await choose(`segments/${id}/persons`);
    paste('250\t8');
    await userEvent.click(screen.getByRole('button', { name: t('segments.pasteOwn') }));
    for (const field of ['persons', 'inflowPerMonth']) {
      expect(present().provenance?.[`segments/${id}/${field}`]).toEqual({ kind: 'ownMunicipality' });
    }
    expect(screen.queryByRole('button', { name: t('segments.pasteOwn') })).toBeNull();
  });

  test('of English numbers is read as such, and that is said', async () => {
    await choose(`segments/${id}/persons`);
    paste('1,250.5\t7.5');
    expect(segmentOf(present(), id)).toMatchObject({ persons: 1250.5, inflowPerMonth: 7.5 });
    expect(screen.getByText(new RegExp(t('segments.pasteEnglish').slice(0, 30)))).toBeTruthy();
  });

  test('beyond the last row is told and makes no rows', async () => {
    await choose('segments/frafaldsrisiko/persons');
    paste('1\r\n2\r\n3');
    expect(present().segments.length).toBe(4);
    expect(screen.getByText(new RegExp(t('segments.pasteRows', { rows: 2 })))).toBeTruthy();
  });

  test('of one value fills what is selected', async () => {
    await choose(`segments/${id}/returnWithin12Months/fromEducation`);
    await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowRight}{/Shift}');
    paste('21 %');
    for (const segment of [id, 'svaer-psykisk-lidelse']) {
      expect(segmentOf(present(), segment).returnWithin12Months).toEqual({ fromEducation: 0.21, fromJob: 0.21 });
    }
  });

  test('is selected by dragging over it', async () => {
    await userEvent.pointer([
      { keys: '[MouseLeft>]', target: cell('segments/uddannelsesparate/persons') },
      { target: cell(`segments/${id}/inflowPerMonth`) },
      { keys: '[/MouseLeft]', target: cell(`segments/${id}/inflowPerMonth`) },
    ]);
    expect(copied()).toBe('310\t14\r\n240\t4');
  });

  test('is copied as Danish Excel reads it', async () => {
    await choose('segments/uddannelsesparate/inflowPerMonth');
    await userEvent.keyboard('{Shift>}{ArrowRight}{ArrowDown}{/Shift}');
    expect(copied()).toBe('14\t30,2%\r\n4\t12%');
  });
});

describe('a target group', () => {
  test('is moved with Alt and an arrow, and the cell goes along', async () => {
    await choose(`segments/${id}/persons`);
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(present().segments[0]?.id).toBe(id);
    expect(document.activeElement).toBe(cell(`segments/${id}/persons`));
  });

  test('is added last, and its name waits to be typed', async () => {
    await userEvent.click(screen.getByRole('button', { name: t('segments.add') }));
    await userEvent.keyboard('Unge forældre{Enter}');
    expect(present().segments.at(-1)).toMatchObject({ id: 'ny-maalgruppe', name: 'Unge forældre' });
  });

  test('that interventions serve alone is removed when it is said who gets the places', async () => {
    await choose(`segments/${id}/persons`);
    await userEvent.click(screen.getByRole('button', { name: t('segments.remove', { name: 'Aktivitetsparate' }) }));
    const dialog = screen.getByRole('dialog');
    expect(dialog.textContent).toContain('Mentorstøtte');
    await userEvent.click(within(dialog).getByRole('radio', { name: 'Elever i frafaldsrisiko' }));
    await userEvent.click(within(dialog).getByRole('button', { name: t('segments.removeAndMove') }));
    expect(present().segments.map((one) => one.id)).not.toContain(id);
    expect(present().interventions.find((one) => one.id === 'mentor')?.allocation).toEqual([
      { segmentId: 'frafaldsrisiko', share: 1 },
    ]);
  });
});

test('an edit of one cell draws no other cell again, and another name only those that say it', async () => {
  await choose(`segments/${id}/persons`);
  drawn.rows = [];
  await userEvent.keyboard('25{Enter}');
  expect(drawn.rows).toEqual([]);
  await choose(`segments/${id}/name`);
  await userEvent.keyboard('N');
  expect(new Set(drawn.rows)).toEqual(new Set([segmentOf(exampleDocument, id).reimbursementMix.join()]));
});

test('a link from another screen leads to the cell', () => {
  act(() => useAppStore.setState({ wantedField: 'segments/frafaldsrisiko/reimbursementMix/2' }));
  expect(document.activeElement).toBe(cell('segments/frafaldsrisiko/reimbursementMix'));
});

describe('the four shares of the reimbursement', () => {
  const field = (band: 'first' | 'fourth') => screen.getByLabelText(t(`segments.bands.${band}`));

  test('count when they add up; until then it is said by how much they do not, and the rest can be filled in', async () => {
    await choose(`segments/${id}/persons`);
    await userEvent.clear(field('first'));
    await userEvent.type(field('first'), '5');
    expect(present()).toBe(exampleDocument);
    const over = t('segments.reimbursementMix.over', { off: '3 %', used: '2 · 10 · 13 · 75' });
    expect(screen.getByText(over)).toBeTruthy();
    const fill = t('segments.reimbursementMix.take', { off: '3\u00a0%', band: t('segments.bands.fourth') });
    await userEvent.click(screen.getByRole('button', { name: fill }));
    expect(segmentOf(present(), id).reimbursementMix).toEqual([0.05, 0.1, 0.13, 0.72]);
  });

  test('are worked out from how long people have had the benefit', async () => {
    await choose(`segments/${id}/persons`);
    await userEvent.click(screen.getByRole('radio', { name: t('segments.reimbursementMix.durations') }));
    const text = screen.getByLabelText(t('segments.reimbursementMix.pasteLabel'));
    fireEvent.change(text, { target: { value: '2\t10\n30\t30\n90\t60' } });
    await userEvent.click(screen.getByRole('button', { name: t('segments.reimbursementMix.use') }));
    expect(segmentOf(present(), id).reimbursementMix).toEqual([0.1, 0, 0.3, 0.6]);
    expect(present().provenance?.[`segments/${id}/reimbursementMix`]?.kind).toBe('ownMunicipality');
  });
});

test('the effect of the ordinary caseload is off, and switched on and off it is undoable', async () => {
  const felt = screen.getByRole('switch', { name: t('segments.advisers.felt') });
  expect(felt).toHaveProperty('checked', false);
  await userEvent.click(felt);
  expect(readField(present(), 'ordinaryEffort/elasticity')).toBeGreaterThan(0);
  act(() => useDocumentStore.getState().undo());
  expect(present()).toBe(exampleDocument);
});
