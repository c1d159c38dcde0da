// @vitest-environment jsdom
import { act, cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { OptimisationScreen } from '../../../renderer/screens/optimisation/OptimisationScreen.tsx';
import { useAppStore } from '../../../renderer/state/appStore.ts';
import { useComparisonStore } from '../../../renderer/state/comparisonStore.ts';
import { useDocumentStore, useScenario } from '../../../renderer/state/documentStore.ts';
import type { ShownResult } from '../../../renderer/state/resultStore.ts';
import { readQuestion } from '../../../shared/document/optimisationQuestion.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { project } from '../../../shared/model/project.ts';
import { wordsIn } from '../../../shared/words/words.ts';
import { plainEconomy, plainIntervention, plainScenario, plainSegment } from '../../shared/model/plainScenario.ts';
import { openScenario, present } from '../interventions/openCard.ts';
import { FakeWorker } from './fakeWorker.ts';

const stored = vi.hoisted(() => ({ scenarios: [] as unknown[], moved: [] as unknown[] }));

vi.mock('../../../renderer/api.ts', () => ({
  api: {
    createScenario: async ({ scenario }: { scenario: { name: string } }) => {
      stored.scenarios.push(scenario);
      return { ok: true, value: { row: { id: 'ny', name: scenario.name }, scenario } };
    },
    moveScenarios: async (asked: unknown) => {
      stored.moved.push(asked);
      return { ok: true, value: { active: 1, archive: 0, trash: 1 } };
    },
  },
}));

const { t, money } = wordsIn('da');

/** Two interventions for the same hundred: the second gives as much for half the price. */
const plan: Scenario = plainScenario({
  name: 'Planen',
  horizonMonths: 12,
  uncertainty: { draws: 100, seed: 1 },
  economy: { ...plainEconomy, wagePerMonth: 20_000, tax: { municipal: 0.25, state: 0.1 } },
  segments: [plainSegment({ baseline: { toEducation: 0.1, toJob: 0.1, withinMonths: 12 }, benefitPerMonth: 8000 })],
  interventions: ['Dyr', 'Billig'].map((name, at) =>
    plainIntervention({
      id: name.toLowerCase(),
      name,
      capacity: { kind: 'places', places: 10 },
      durationMonths: 6,
      cost: { perPlaceMonth: at === 0 ? 4000 : 2000 },
      effect: { kind: 'hazardRatio', effectMonths: 12, toEducation: 3, toJob: 3 },
    }),
  ),
});

function Open() {
  const scenario = useScenario();
  const shown: ShownResult | null = scenario && { scenario, projection: project(scenario) };
  return scenario && shown ? <OptimisationScreen scenario={scenario} shown={shown} /> : null;
}

/** Shows the screen, and waits for the whole answer. */
async function show(scenario = plan, readOnly = false): Promise<void> {
  openScenario(scenario);
  if (readOnly) useDocumentStore.setState({ readOnly: { kind: 'review' } });
  render(<Open />);
  if (scenario.interventions.length > 0) await answered();
}

const answered = () =>
  waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull()).then(() =>
    screen.findByText(t('optimisation.bindingTitle')),
  );
const region = (name: string) => within(screen.getByRole('region', { name }));
const field = (name: string) => screen.getByRole('textbox', { name });
const budget = () => field(t('optimisation.budgetTotal'));
const asked = () => readQuestion(present());

beforeAll(() => {
  // A loaded machine is no reason to fail.
  configure({ asyncUtilTimeout: 8000 });
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  // What jsdom lays out has no width, and a chart of none is not drawn.
  HTMLElement.prototype.getBoundingClientRect = () => ({ width: 600, height: 400 }) as DOMRect;
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, value: 600 });
});
beforeEach(() => {
  stored.scenarios.length = 0;
  stored.moved.length = 0;
  useAppStore.getState().setSettings({ ...useAppStore.getState().settings, language: 'da' });
});
afterEach(() => {
  cleanup();
  useAppStore.setState({ notice: null, faultyFields: {} });
  useComparisonStore.setState({ chosen: [], base: 0 });
  useDocumentStore.getState().closeDocument();
});

describe('the answer', () => {
  test('is told with its range, beside today’s mix, with what stops it and what the next step gives', async () => {
    await show();
    expect(screen.getByText(/^Inden for rammen kan planen give/).textContent).toMatch(
      /mere Billig.*Forskellen til i dag er mellem .* i 8 af 10 beregninger\.$/,
    );
    const best = region(t('optimisation.bestTitle'));
    expect(best.getByText(/^Bedre end planen i dag i/).textContent).toMatch(/ af 20 beregninger\.$/);
    expect(best.getByRole('row', { name: /^Billigpladser 10 / })).toBeDefined();
    const next = region(t('optimisation.nextTitle'));
    const steps = () => next.getAllByRole('row').map((row) => row.textContent ?? '');
    expect(steps()[1]).toMatch(/^Billig: 10 til 15 pladser/);
    const today = steps();
    await userEvent.click(next.getByRole('radio', { name: t('optimisation.nextBest') }));
    expect(steps()).not.toEqual(today);
  });

  test('is drawn with today’s plan, the best mix and the budget, and has a table with the mix of every point', async () => {
    await show();
    const curve = region(t('optimisation.frontierTitle'));
    await curve.findByText(t('optimisation.found'));
    for (const name of [/^I dag: \+/, /^Bedste blanding: \+/, /^ramme .*kr\.$/])
      expect(curve.getByText(name)).toBeDefined();
    await userEvent.click(
      curve.getByRole('button', { name: t('exports.showTable', { chart: t('optimisation.frontierTitle') }) }),
    );
    const heads = curve.getAllByRole('columnheader').map(({ textContent }) => textContent);
    expect(heads).toContain('Billig, pladser');
    expect(curve.getAllByRole('row').length).toBeGreaterThan(4);
  });

  test('is that no mix keeps the limits, and which of them are in the way', async () => {
    openScenario(plan);
    render(<Open />);
    await answered();
    await userEvent.click(screen.getByRole('checkbox', { name: t('optimisation.condition.netAtLeast') }));
    const net = field(t('optimisation.condition.netAtLeast'));
    await userEvent.clear(net);
    await userEvent.type(net, '900000000');
    await screen.findByText(t('optimisation.faultsTitle'));
    expect(screen.getByText(t('optimisation.leadNone'))).toBeDefined();
    expect(screen.getByTestId('faults').textContent).toContain(t('optimisation.limit.net'));
    expect(screen.queryByRole('button', { name: t('optimisation.save') })).toBeNull();
  });

  test('is calm where nothing pays', async () => {
    const idle = plan.interventions.map((one) => ({ ...one, effect: { kind: 'none' as const } }));
    await show({ ...plan, interventions: idle });
    expect(screen.getByText(/^Ingen blanding giver mere end slet ingen indsatser/)).toBeDefined();
  });

  test('waits for interventions where there are none', async () => {
    await show({ ...plan, interventions: [] });
    await userEvent.click(screen.getByRole('button', { name: t('optimisation.toInterventions') }));
    expect(useAppStore.getState().screen).toBe('interventions');
  });
});

describe('the question', () => {
  test('opens with what the plan costs, and is kept with the scenario from the first change on', async () => {
    await show();
    const cost = project(plan).headline.programmeCost;
    expect(document.body.textContent).toContain(t('optimisation.budgetNow', { cost: money(cost) }));
    expect(asked()).toBeNull();
    await userEvent.clear(budget());
    await userEvent.type(budget(), '300.000');
    expect(asked()?.budget).toEqual({ kind: 'total', amount: 300_000 });
    act(() => useDocumentStore.getState().undo());
    expect(present()).toBe(plan);
  });

  test('refuses what cannot be asked with a sentence, and the last valid number stays', async () => {
    await show();
    const most = field(t('optimisation.leverBound.most', { name: 'Dyr' }));
    fireEvent.change(field(t('optimisation.leverBound.least', { name: 'Dyr' })), { target: { value: '5' } });
    fireEvent.change(most, { target: { value: '2' } });
    expect(screen.getByText(/Det højeste \(2\) er under det mindste \(5\)\. Der regnes videre med 20\./)).toBeDefined();
    expect(asked()?.levers[0]).toMatchObject({ least: 5, most: 20 });
    expect(Object.values(useAppStore.getState().faultyFields)).toEqual(['optimisation']);
    fireEvent.change(most, { target: { value: '' } });
    expect(asked()?.levers[0]?.most).toBe(20);
    fireEvent.change(most, { target: { value: '12' } });
    expect(asked()?.levers[0]?.most).toBe(12);
    expect(useAppStore.getState().faultyFields).toEqual({});
  });

  test('may be of each budget year, and a year that is emptied has no limit', async () => {
    await show({ ...plan, horizonMonths: 24 });
    await userEvent.click(screen.getByRole('radio', { name: t('optimisation.budgetKind.perYear') }));
    const first = () => field(t('optimisation.budgetYear', { year: '2027' }));
    expect(asked()?.budget).toMatchObject({ kind: 'perYear', years: [{ year: 2027 }, { year: 2028 }] });
    fireEvent.change(first(), { target: { value: '' } });
    expect(asked()?.budget).toMatchObject({ years: [{ year: 2028 }] });
    expect(first().getAttribute('placeholder')).toBe(t('optimisation.noLimit'));
  });

  test('asks for another headline, and for limits of a target group', async () => {
    await show();
    await userEvent.click(screen.getByRole('radio', { name: t('optimisation.objective.netMunicipality') }));
    expect(asked()?.objective).toBe('netMunicipality');
    await userEvent.click(screen.getByRole('checkbox', { name: t('optimisation.groupMay', { segment: 'Unge' }) }));
    expect(asked()?.groups).toEqual([{ segmentId: 'unge', mostPlaces: 20 }]);
    await userEvent.click(screen.getByRole('button', { name: t('optimisation.reset') }));
    expect(asked()).toBeNull();
  });

  test('of somebody else’s file can be read and not changed', async () => {
    await show(plan, true);
    expect(budget().hasAttribute('readonly')).toBe(true);
    expect(screen.queryByRole('button', { name: t('optimisation.save') })).toBeNull();
    for (const one of screen.getAllByRole('checkbox')) expect(one.hasAttribute('disabled')).toBe(true);
    await userEvent.click(screen.getByRole('radio', { name: t('optimisation.budgetKind.perYear') }));
    expect(present()).toBe(plan);
  });
});

describe('a mix as a scenario', () => {
  test('is stored under its name, the open one untouched, and can be compared or taken back', async () => {
    await show();
    await userEvent.click(screen.getByRole('button', { name: t('optimisation.save') }));
    const dialog = within(await screen.findByRole('dialog'));
    const name = dialog.getByLabelText(t('optimisation.saveName'));
    expect((name as HTMLInputElement).value).toBe('Planen, bedste blanding');
    await userEvent.clear(name);
    await userEvent.type(name, 'Mere for pengene');
    await userEvent.click(dialog.getByRole('button', { name: t('optimisation.saveDo') }));
    const saved = within(await screen.findByTestId('saved-mix'));
    expect(present()).toBe(plan);
    const [scenario] = stored.scenarios as Scenario[];
    expect(scenario?.name).toBe('Mere for pengene');
    expect(project(scenario as Scenario).headline.extraInEducationOrJob).toBeGreaterThan(
      project(plan).headline.extraInEducationOrJob,
    );
    await userEvent.click(saved.getByRole('button', { name: t('optimisation.compareIt') }));
    expect(useAppStore.getState().screen).toBe('comparison');
    expect(useComparisonStore.getState().chosen).toMatchObject([{ id: 'ny', name: 'Mere for pengene' }]);
    await act(async () => useAppStore.getState().notice?.action?.run());
    expect(stored.moved).toEqual([{ ids: ['ny'], to: 'trash' }]);
    await waitFor(() => expect(screen.queryByTestId('saved-mix')).toBeNull());
  });

  test('is chosen along the curve with the keys, and says what it costs and gives', async () => {
    await show();
    const points = within(await screen.findByRole('group', { name: t('optimisation.points') })).getAllByRole('radio');
    expect(points.length).toBeGreaterThan(3);
    await userEvent.click(points[2] as HTMLElement);
    const chosen = within(await screen.findByTestId('frontier-point'));
    await userEvent.click(chosen.getByRole('button', { name: t('optimisation.pointSave') }));
    await userEvent.click(
      within(await screen.findByRole('dialog')).getByRole('button', { name: t('optimisation.saveDo') }),
    );
    await screen.findByTestId('saved-mix');
    expect((stored.scenarios as Scenario[])[0]?.name).toMatch(/^Planen, .*kr\.$/);
  });
});

describe('a goal', () => {
  test('is reached by one number, which can be written in the plan and undone', async () => {
    await show();
    const goal = region(t('optimisation.goalTitle'));
    await userEvent.selectOptions(goal.getByLabelText(t('optimisation.goalOf')), 'Billig');
    const now = project(plan).headline.extraInEducationOrJob;
    const target = goal.getByLabelText(t('optimisation.goalTarget'));
    await userEvent.clear(target);
    await userEvent.type(target, String(Math.round(now + 1)));
    const write = await goal.findByRole('button', { name: /i planen$/ });
    expect(screen.getByTestId('goal').textContent).toMatch(/^Tallet skal være mindst /);
    await userEvent.click(write);
    expect(project(present()).headline.extraInEducationOrJob).toBeGreaterThanOrEqual(Math.round(now + 1));
    act(() => useDocumentStore.getState().undo());
    expect(present()).toBe(plan);
  });
});
