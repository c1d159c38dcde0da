// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { InterventionsScreen } from '../../../renderer/screens/interventions/InterventionsScreen.tsx';
import { useAppStore } from '../../../renderer/state/appStore.ts';
import { useDocumentStore, useScenario } from '../../../renderer/state/documentStore.ts';
import type { ShownResult } from '../../../renderer/state/resultStore.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { fieldNameIn } from '../../../shared/words/fieldName.ts';
import { wordsIn } from '../../../shared/words/words.ts';
import { plainIntervention, plainScenario, plainSegment } from '../../shared/model/plainScenario.ts';
import { aScenarioRow } from '../aScenarioRow.ts';
import { openScenario, present } from './openCard.ts';

vi.mock('../../../renderer/api.ts', () => ({ api: { listRevisions: async () => ({ ok: true, value: [] }) } }));

const { t } = wordsIn('da');
const names = ['Mentor', 'Brobygning', 'Egen'];
const plan: Scenario = plainScenario({
  horizonMonths: 24,
  segments: [plainSegment(), plainSegment({ id: 'andre', name: 'Andre' })],
  interventions: names.map((name) =>
    plainIntervention({
      id: name.toLowerCase(),
      name,
      capacity: { kind: 'caseload', fte: 2, caseload: 20 },
      caseloadNorm: { min: 15, max: 25 },
      cost: { perFteYear: 600_000 },
      effect: { kind: 'hazardRatio', effectMonths: 6, toEducation: 1.5, toJob: 1 },
      causalShare: name === 'Egen' ? 0 : 1,
    }),
  ),
  provenance: { 'interventions/mentor/effect': { kind: 'assumption' } },
});

function Open({ shown }: { shown: ShownResult }) {
  const scenario = useScenario();
  return scenario ? <InterventionsScreen scenario={scenario} shown={shown} /> : null;
}

function show(scenario = plan): void {
  render(<Open shown={openScenario(scenario)} />);
}

const card = (name: string) => screen.getByRole('region', { name });
const head = (name: string) => within(card(name)).getAllByRole('button')[0] as HTMLElement;
const order = () => present().interventions.map(({ name }) => name);

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
  useAppStore.getState().setSettings({ ...useAppStore.getState().settings, language: 'da' });
});
afterEach(() => {
  cleanup();
  useAppStore.setState({ wantedField: null, faultyFields: {}, notice: null });
  useDocumentStore.getState().closeDocument();
});

describe('the cards', () => {
  test('the first is open and the others closed; another is opened in its place', async () => {
    show();
    const openCards = () => names.filter((name) => head(name).getAttribute('aria-expanded') === 'true');
    expect(openCards()).toEqual(['Mentor']);
    await userEvent.click(head('Brobygning'));
    expect(openCards()).toEqual(['Brobygning']);
    await userEvent.click(head('Brobygning'));
    expect(openCards()).toEqual([]);
  });

  test('a closed one says what is the planner’s own, and what is not counted', () => {
    show();
    expect(head('Mentor').textContent).toContain(t('interventions.estimateMark'));
    expect(head('Egen').textContent).toContain(t('interventions.notCounted'));
    expect(head('Egen').textContent).toContain(t('interventions.ownAssumption'));
  });

  test('a link to a field opens the card that it stands in', () => {
    useAppStore.setState({ wantedField: 'interventions/egen/durationMonths' });
    show();
    expect(head('Egen').getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(screen.getByLabelText(t('interventions.durationLabel')));
  });

  test('an edit in one draws no other again', async () => {
    show();
    const mutated = new Set<string>();
    const observer = new MutationObserver((records) => {
      for (const { target } of records) {
        const at = target instanceof Element ? target : target.parentElement;
        mutated.add(at?.closest<HTMLElement>('[data-card]')?.dataset.card ?? '');
      }
    });
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    await userEvent.type(screen.getByLabelText(t('interventions.fteLabel')), '3');
    await Promise.resolve();
    observer.disconnect();
    expect([...mutated]).toContain('mentor');
    expect([...mutated].filter((id) => id === 'brobygning' || id === 'egen')).toEqual([]);
  });
});

describe('the order', () => {
  test('is changed by Alt and an arrow from anywhere in a card, and is said', () => {
    show();
    fireEvent.keyDown(head('Egen'), { key: 'ArrowUp', altKey: true });
    expect(order()).toEqual(['Mentor', 'Egen', 'Brobygning']);
    expect(screen.getByText(t('interventions.moved', { name: 'Egen', place: '2', all: '3' }))).toBeDefined();
    fireEvent.keyDown(screen.getByLabelText(t('interventions.fteLabel')), { key: 'ArrowDown', altKey: true });
    expect(order()).toEqual(['Egen', 'Mentor', 'Brobygning']);
    useDocumentStore.getState().undo();
    useDocumentStore.getState().undo();
    expect(order()).toEqual(names);
  });

  test('an arrow alone moves nothing', () => {
    show();
    fireEvent.keyDown(head('Egen'), { key: 'ArrowUp' });
    expect(present()).toBe(plan);
  });
});

test('under review nothing is offered to be dragged, and no word asks for it', () => {
  show();
  expect(document.querySelectorAll('[data-grip]')).toHaveLength(3);
  screen.getByText(t('interventions.howToMove'), { exact: false });
  cleanup();
  const shown = openScenario(plan);
  useDocumentStore.getState().openDocument(aScenarioRow(), plan, { kind: 'review' });
  render(<Open shown={shown} />);
  expect(document.querySelectorAll('[data-grip]')).toHaveLength(0);
  expect(screen.queryByText(t('interventions.howToMove'), { exact: false })).toBeNull();
});

describe('an intervention as a whole', () => {
  test('is removed, and comes back with undo in the notice', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: t('interventions.removeButton') }));
    expect(order()).toEqual(['Brobygning', 'Egen']);
    const notice = useAppStore.getState().notice;
    expect(notice?.text).toBe(t('interventions.removed', { name: 'Mentor' }));
    notice?.action?.run();
    expect(present()).toBe(plan);
  });

  test('is copied', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: t('interventions.duplicate') }));
    expect(order()).toEqual(['Mentor', 'Mentor (2)', 'Brobygning', 'Egen']);
  });

  test('is added without evidence, for the segments that are chosen', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: t('interventions.addButton') }));
    const dialog = within(screen.getByRole('dialog'));
    const add = dialog.getByRole('button', { name: t('interventions.addOwn') });
    expect(add.hasAttribute('disabled')).toBe(true);
    await userEvent.type(dialog.getByLabelText(t('interventions.name')), 'Gadehold');
    await userEvent.click(dialog.getByRole('checkbox', { name: /Andre/ }));
    await userEvent.click(add);
    expect(present().interventions.at(-1)).toMatchObject({
      name: 'Gadehold',
      effect: { kind: 'none' },
      allocation: [{ segmentId: 'andre', share: 1 }],
    });
    expect(head('Gadehold').getAttribute('aria-expanded')).toBe('true');
  });
});

describe('the parts of a card', () => {
  test('the name is refused when nothing is left of it, and the last one stands', async () => {
    show();
    const field = screen.getByLabelText(t('interventions.name'));
    await userEvent.clear(field);
    expect(screen.getByText(t('interventions.nameFault', { name: 'Mentor' }))).toBeDefined();
    expect(useAppStore.getState().faultyFields).toEqual({ 'interventions/mentor/name': 'interventions' });
    expect(present()).toBe(plan);
    await userEvent.type(field, 'Ny mentor');
    expect(order()[0]).toBe('Ny mentor');
    expect(useAppStore.getState().faultyFields).toEqual({});
  });

  test('a number that is emptied is left out, and its default stands in the field', async () => {
    show();
    const field = screen.getByLabelText(t('interventions.startup'));
    expect(field.getAttribute('placeholder')).toBe(t('interventions.leftOut', { value: wordsIn('da').kroner(0) }));
    await userEvent.type(field, '5000');
    expect(present().interventions[0]?.cost.startup).toBe(5000);
    await userEvent.clear(field);
    expect('startup' in (present().interventions[0]?.cost ?? {})).toBe(false);
    expect(field.getAttribute('aria-invalid')).toBe('false');
  });

  test('an edit in a field that was drawn before other edits keeps them', async () => {
    show();
    const type = async (label: string, text: string) => {
      await userEvent.clear(screen.getByLabelText(label));
      await userEvent.type(screen.getByLabelText(label), text);
    };
    await type(t('interventions.fteLabel'), '3');
    await type(t('interventions.durationLabel'), '9');
    await type(t('interventions.startup'), '7000');
    expect(present().interventions[0]).toMatchObject({
      capacity: { fte: 3 },
      durationMonths: 9,
      cost: { startup: 7000 },
    });
  });

  test('Page Up and Page Down take the caseload from norm to norm, each in one step, and say which', async () => {
    show();
    const path = `interventions/${present().interventions[0]?.id}/capacity/caseload`;
    const slider = screen.getByRole('slider', { name: fieldNameIn(wordsIn('da'), present(), path) });
    slider.focus();
    const steps = () => useDocumentStore.getState().open?.history.past.length ?? 0;
    const before = steps();
    const said: number[] = [];
    for (const key of ['{End}', '{PageDown}', '{PageDown}', '{PageDown}', '{PageDown}', '{PageUp}']) {
      await userEvent.keyboard(key);
      said.push(Number(slider.getAttribute('value')));
    }
    expect(said).toEqual([40, 25, 20, 15, 15, 20]);
    expect(steps() - before).toBe(5);
    screen.getByText(t('interventions.scaleReached', { caseload: '20', norm: '15–20 IPS-UNG (15-17 år)' }));
    expect(document.getElementById(slider.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      t('interventions.scaleKeys'),
    );
  });

  test('the handles of the roll-out are moved by keys and say their month', async () => {
    show();
    const start = screen.getByRole('slider', { name: t('interventions.startLabel') });
    start.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(present().interventions[0]).toMatchObject({ startMonth: 2, rampMonths: 1 });
    expect(start.getAttribute('aria-valuetext')).toBe('marts 2027');
    const end = screen.getByRole('slider', { name: t('interventions.endLabel') });
    expect(end.getAttribute('aria-valuetext')).toBe(t('interventions.noEnd'));
    end.focus();
    await userEvent.keyboard('{PageDown}');
    expect(present().interventions[0]?.endMonth).toBe(12);
    await userEvent.keyboard('{End}');
    expect(present().interventions[0]?.endMonth).toBeUndefined();
    await userEvent.selectOptions(screen.getByLabelText(t('interventions.endLabel'), { selector: 'select' }), '12');
    expect(present().interventions[0]?.endMonth).toBe(12);
  });

  test('a segment more is served, and the shares of the two add up while one is typed', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Andre' }));
    const share = screen.getByRole('textbox', { name: t('interventions.shareOf', { segment: 'Andre' }) });
    await userEvent.clear(share);
    await userEvent.type(share, '100');
    expect(present().interventions[0]?.allocation.map((part) => part.share)).toEqual([0, 1]);
    await userEvent.clear(share);
    await userEvent.type(share, '12,5');
    expect(present().interventions[0]?.allocation.map((part) => part.share)).toEqual([0.875, 0.125]);
  });

  test('the capacity is counted in another way, with as many places', async () => {
    show();
    await userEvent.click(screen.getByRole('radio', { name: t('interventions.kind.places') }));
    expect(present().interventions[0]?.capacity).toEqual({ kind: 'places', places: 40 });
    useDocumentStore.getState().undo();
    expect(present()).toBe(plan);
  });

  test('a share below the whole asks for its reason, which is kept with the number', async () => {
    show();
    const share = screen.getByRole('textbox', { name: t('interventions.causalShare') });
    expect(screen.queryByLabelText(t('interventions.causalWhy'))).toBeNull();
    await userEvent.clear(share);
    await userEvent.type(share, '30');
    await userEvent.type(screen.getByLabelText(t('interventions.causalWhy')), 'Få har prøvet det');
    expect(present().provenance?.['interventions/mentor/causalShare']?.note).toBe('Få har prøvet det');
    expect(head('Mentor').textContent).toContain('30');
  });

  test('the interventions that count toward the cap are the planner’s choice', async () => {
    show();
    expect(screen.getByText(t('interventions.capNobody'))).toBeDefined();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Mentor' }));
    expect(present().planner).toEqual({ guidanceCap: ['mentor'] });
    // A projection of 1.2 million a year for two hundred persons.
    expect(screen.getByText(t('interventions.capWithin'))).toBeDefined();
  });

  test('spending past the cap is said plainly', () => {
    const dear = plan.interventions.map((one) => ({ ...one, cost: { perFteYear: 2_000_000 } }));
    show({ ...plan, interventions: dear, planner: { guidanceCap: ['mentor'] } });
    expect(screen.getByText(/^Over loftet i 2027, 2028: op til /)).toBeDefined();
  });
});
