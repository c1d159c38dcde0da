// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EvidenceNotes } from '../../../renderer/screens/interventions/EvidenceNotes.tsx';
import { useAppStore } from '../../../renderer/state/appStore.ts';
import { useDocumentStore } from '../../../renderer/state/documentStore.ts';
import type { Intervention } from '../../../shared/document/intervention.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import type { ModelCheck } from '../../../shared/model/modelCheck.ts';
import { added, entry, interventionIn } from '../../shared/evidence/added.ts';
import { plainScenario, plainSegment } from '../../shared/model/plainScenario.ts';
import { aScenarioRow } from '../aScenarioRow.ts';

const mentor = entry('mentor');
const baseline = { toEducation: 0.12, toJob: 0.05, withinMonths: 12 };
const base = plainScenario({ segments: [plainSegment({ name: 'Aktivitetsparate', baseline })] });
const { scenario: current } = added(base, mentor, { segmentIds: ['unge'], language: 'da' });
/** Made from an earlier version, which gave another length. */
const earlier = withMentor({ durationMonths: 7 });

/** As it was made from an earlier version that gave these numbers. */
function withMentor(fields: Partial<Intervention>): Scenario {
  const mentorThen = { ...interventionIn(current, 'mentor'), evidenceVersion: '2025-01', ...fields };
  return { ...current, interventions: [mentorThen] };
}

const row = aScenarioRow({ id: 'one' });

function show(scenario: Scenario, checks: readonly ModelCheck[] = []): string {
  useDocumentStore.getState().openDocument(row, scenario);
  const intervention = interventionIn(scenario, 'mentor');
  return (
    render(<EvidenceNotes scenario={scenario} intervention={intervention} checks={checks} />).container.textContent ??
    ''
  );
}

const changesSaid = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent);
const history = () => useDocumentStore.getState().open?.history;

beforeEach(() => useAppStore.getState().setSettings({ ...useAppStore.getState().settings, language: 'da' }));
afterEach(() => {
  cleanup();
  useDocumentStore.getState().closeDocument();
});

describe('what the evidence has to add to an intervention', () => {
  test('nothing where it was made from the newest version and nothing was measured', () => {
    expect(show(current)).toBe('');
  });

  test('a newer version: from which to which, with one thing to do', () => {
    expect(show(earlier)).toContain(`Evidensen er revideret: tal fra version 2025-01 til ${mentor.version}.`);
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Brug de nye tal']);
  });

  test('each number that it would change, from what to what', () => {
    show(earlier);
    expect(changesSaid()).toEqual(['forløbets længde i måneder: 7 bliver 12.']);
  });

  test('a number of the planner’s own is listed as one that stays', () => {
    const path = 'interventions/mentor/durationMonths';
    show({ ...earlier, provenance: { ...earlier.provenance, [path]: { kind: 'ownMunicipality' } } });
    expect(changesSaid()).toEqual([
      'forløbets længde i måneder: jeres eget, 7, bliver stående. Evidensen siger nu: 12.Brug evidensens tal i stedet',
    ]);
  });

  test('one without a source stays too, unless the planner asks for the newer', async () => {
    const { 'interventions/mentor/durationMonths': _, ...provenance } = earlier.provenance ?? {};
    show({ ...earlier, provenance });
    expect(changesSaid()[0]).toContain('7, som er uden kilde, bliver stående. Evidensen siger nu: 12.');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Brug evidensens tal i stedet' }));
    expect(changesSaid()[0]).toContain('forløbets længde i måneder: 7 bliver 12.');
    await userEvent.click(screen.getByRole('button', { name: 'Brug de nye tal' }));
    const present = history()?.present;
    expect(present && interventionIn(present, 'mentor').durationMonths).toBe(12);
  });

  test('of a field with several numbers, those that differ', () => {
    const { effect } = interventionIn(current, 'mentor');
    if (effect.kind === 'none') throw new Error('Mentor support has an effect.');
    show(withMentor({ effect: { ...effect, effectMonths: 11 }, causalShare: 0.5 }));
    expect(changesSaid()).toEqual([
      'måneder, som effekten gælder: 11 bliver 12.',
      'den del af effekten, der tælles med: 50\u00a0% bliver 100\u00a0%.',
    ]);
  });

  test('a pair of numbers that the newer version no longer gives, number by number', () => {
    const scenario = withMentor({ aftercare: { months: 6, load: 0.2 } });
    const source = { kind: 'trial', source: 'Et studie' } as const;
    show({ ...scenario, provenance: { ...scenario.provenance, 'interventions/mentor/aftercare': source } });
    expect(changesSaid()).toEqual(['efterværn i måneder: 6 udgår.efterværnets del af en plads: 20\u00a0% udgår.']);
  });

  test('that only words were revised, where no number differs', () => {
    expect(show(withMentor({}))).toContain('Ingen af tallene her er ændret, kun teksten om dem.');
    expect(changesSaid()).toEqual([]);
  });

  test('a document that is only read has nothing to take it by', () => {
    useDocumentStore.getState().openDocument(row, earlier, { kind: 'review' });
    render(<EvidenceNotes scenario={earlier} intervention={interventionIn(earlier, 'mentor')} checks={[]} />);
    expect(changesSaid()).toHaveLength(1);
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  test('taking it changes the open document, in one step that undo takes back whole', async () => {
    show(earlier);
    await userEvent.click(screen.getByRole('button', { name: 'Brug de nye tal' }));
    const present = history()?.present;
    expect(present && interventionIn(present, 'mentor')).toEqual(interventionIn(current, 'mentor'));
    expect(history()?.past).toHaveLength(1);
    expect(history()?.past[0]?.label).toContain('Mentor');
    useDocumentStore.getState().undo();
    expect(history()?.present).toBe(earlier);
    expect(history()?.past).toEqual([]);
  });

  test('an effect that is the planner’s own estimate is said to be one', () => {
    const path = 'interventions/mentor/effect';
    expect(show({ ...current, provenance: { ...current.provenance, [path]: { kind: 'assumption' } } })).toContain(
      'Effekten er jeres eget skøn.',
    );
  });

  test.each<[number, string, string]>([
    [2.9, 'fits', 'Det passer sammen.'],
    [1.25, 'tooFew', 'Modellen giver for lidt: målgruppen falder oftere tilbage'],
    [8, 'tooMany', 'Modellen giver for meget: målgruppen falder sjældnere tilbage'],
  ])('a model check of %d weeks for 3 is said in words: %s', (modelledWeeks, verdict, words) => {
    const check = { interventionId: 'mentor', segmentId: 'unge', measuredWeeks: 3, modelledWeeks };
    const text = show(current, [check]);
    expect(text).toContain('Aktivitetsparate: studiet målte 3,0 uger mere');
    expect(text).toContain(`modellen giver ${modelledWeeks.toFixed(1).replace('.', ',')} med`);
    expect(text).toContain(words);
    expect(document.querySelector('[data-verdict]')?.getAttribute('data-verdict')).toBe(verdict);
  });

  test('there is a check for each target group', () => {
    const check = { interventionId: 'mentor', segmentId: 'unge', measuredWeeks: 3, modelledWeeks: 3 };
    show(current, [check, { ...check, segmentId: 'fjernet', modelledWeeks: 1 }]);
    const verdicts = [...document.querySelectorAll('[data-verdict]')].map((one) => one.getAttribute('data-verdict'));
    expect(verdicts).toEqual(['fits', 'tooFew']);
    expect(screen.getByText(/^fjernet: studiet/)).toBeDefined();
  });
});
