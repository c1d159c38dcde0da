import { describe, expect, test } from 'vitest';
import example from '../../../assets/eksempelby.json' with { type: 'json' };
import { changedFrom } from '../../../shared/document/changedFrom.ts';
import { defaultNumber } from '../../../shared/document/defaults.ts';
import { editNumber } from '../../../shared/document/edits/editNumber.ts';
import { noteNumber } from '../../../shared/document/edits/noteNumber.ts';
import { resetNumber } from '../../../shared/document/edits/resetNumber.ts';
import { readField, writeField } from '../../../shared/document/field.ts';
import { setMissing } from '../../../shared/document/missing.ts';
import { parseScenario } from '../../../shared/document/parse.ts';
import { provenanceOf } from '../../../shared/document/provenance.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { readThresholds, withThreshold } from '../../../shared/document/thresholds.ts';
import { publicRate, publicRates } from '../../../shared/evidence/publicRates.ts';

const scenario = example as unknown as Scenario;
const value = (path: string) => defaultNumber(scenario, path, 'da')?.value ?? null;

describe('the default of a number', () => {
  test.each([
    ['economy/studyGrantPerMonth', 6820],
    ['economy/discountRate', 0.035],
    ['economy/reimbursement/3', 0.2],
    ['economy/tax/municipal', 0.25049],
    ['interventions/mentor/cost/perHour', 425],
  ])('that is a public rate or price is the rate: %s', (path, rate) => {
    expect(value(path)).toBe(rate);
  });

  test('is the newest where a rate of a later year is known', () => {
    const rate = publicRate('mentortime');
    if (!rate) throw new Error('There is no such rate.');
    const later = { ...rate, id: 'mentortime-2028', year: 2028, value: 460 };
    expect(defaultNumber(scenario, 'interventions/mentor/cost/perHour', 'da', [...publicRates, later])?.value).toBe(
      460,
    );
  });

  test.each([
    ['economy/cashableOrdinaryShare', 0],
    ['economy/tax/municipalRetained', 0],
    ['uncertainty/draws', 5000],
    ['uncertainty/seed', 1],
    ['uncertainty/costSpread', 0.1],
  ])('MODEL §7, §8: %s is %s where the document says nothing', (path, expected) => {
    expect(value(path)).toBe(expected);
  });

  test('of an intervention is what its evidence says, with the evidence as its source', () => {
    expect(value('interventions/mentor/causalShare')).toBe(1);
    expect(value('interventions/mentor/effect/treated/toJob')).toBe(0.07);
    expect(defaultNumber(scenario, 'interventions/mentor/effect/treated/toJob', 'da')?.entry).toMatchObject({
      kind: 'trial',
      source: '001_3718cc71d1b045a1.txt',
    });
  });

  test('is none where the number is the municipality’s own, or one rate of several', () => {
    expect(value('segments/aktivitetsparate/persons')).toBeNull();
    expect(value('segments/aktivitetsparate/benefitPerMonth')).toBeNull();
    expect(value('interventions/mentor/capacity/hoursPerWeek')).toBeNull();
    expect(value('economy/wagePerMonth')).toBeNull();
  });
});

describe('a number is changed', () => {
  const change = (edited: Scenario, path: string, start: Scenario | null = scenario) =>
    changedFrom(edited, path, start, 'da');

  test('where it is not its default, whatever stood in the scenario when it was made', () => {
    const edited = writeField(scenario, 'economy/discountRate', 0.04);
    expect(change(edited, 'economy/discountRate', edited)).toMatchObject({ value: 0.035, from: 'default' });
    expect(change(scenario, 'economy/discountRate')).toBeNull();
  });

  test('but not by the rounding of a rate', () => {
    expect(readField(scenario, 'economy/tax/municipal')).toBe(0.2505);
    expect(change(scenario, 'economy/tax/municipal')).toBeNull();
  });

  test('where it has no default and is not what the scenario was made with', () => {
    const path = 'segments/aktivitetsparate/persons';
    const edited = writeField(scenario, path, 260);
    expect(change(edited, path)).toMatchObject({ value: 240, from: 'start', entry: { kind: 'assumption' } });
    expect(change(edited, path, null)).toBeNull();
  });

  test('not where it is, or was, still to be given', () => {
    const path = 'segments/aktivitetsparate/persons';
    const edited = writeField(scenario, path, 260);
    expect(change(setMissing(edited, [path]), path)).toBeNull();
    expect(change(edited, path, setMissing(scenario, [path]))).toBeNull();
  });

  test('not where its group was not there', () => {
    const before = { ...scenario, segments: scenario.segments.slice(0, 1) };
    expect(change(scenario, 'segments/aktivitetsparate/persons', before)).toBeNull();
  });
});

describe('a reset', () => {
  test.each(['economy/discountRate', 'segments/aktivitetsparate/persons', 'interventions/mentor/causalShare'])(
    'of %s gives number and source as they began',
    (path) => {
      const edited = editNumber(scenario, path, 0.19, 'assumption');
      if (!edited.ok) throw new Error('It is allowed.');
      const change = changedFrom(edited.scenario, path, scenario, 'da');
      if (!change) throw new Error('It is changed.');
      const reset = resetNumber(edited.scenario, path, change);
      if (!reset.ok) throw new Error('It is allowed.');
      expect(changedFrom(reset.scenario, path, scenario, 'da')).toBeNull();
      expect(provenanceOf(reset.scenario.provenance, path)).toEqual(change.entry);
      expect(parseScenario(reset.scenario).ok).toBe(true);
    },
  );

  test('that does not go with other numbers is refused, and says why', () => {
    const path = 'segments/aktivitetsparate/baseline/toEducation';
    const moved = writeField(writeField(scenario, path, 0.01), 'segments/aktivitetsparate/baseline/toJob', 0.95);
    const reset = resetNumber(moved, path, { value: 0.12, entry: null });
    expect(reset).toMatchObject({ ok: false, faults: [{ code: 'sumBelowOne' }] });
  });
});

describe('a note', () => {
  const path = 'economy/discountRate';

  test('stands with the source that is there, and is taken away when it is emptied', () => {
    const noted = noteNumber(scenario, path, 'Tjekket i november');
    expect(provenanceOf(noted.provenance, path)).toEqual({
      ...provenanceOf(scenario.provenance, path),
      note: 'Tjekket i november',
    });
    expect(provenanceOf(noteNumber(noted, path, '').provenance, path)).toEqual(provenanceOf(scenario.provenance, path));
    expect(noteNumber(noted, path, 'Tjekket i november')).toBe(noted);
  });

  test('about one number of several that share a source leaves the others', () => {
    const noted = noteNumber(scenario, 'economy/reimbursement/0', 'kun den første');
    expect(provenanceOf(noted.provenance, 'economy/reimbursement/0')?.kind).toBe('publicRate');
    expect(provenanceOf(noted.provenance, 'economy/reimbursement/1')?.note).toBeUndefined();
  });

  test('about a number without a source makes it an assumption', () => {
    const bare = { ...scenario, provenance: {} };
    expect(provenanceOf(noteNumber(bare, path, 'x').provenance, path)).toEqual({ kind: 'assumption', note: 'x' });
  });

  test('is no longer than a document may hold', () => {
    expect(parseScenario(noteNumber(scenario, path, 'x'.repeat(5000))).ok).toBe(true);
  });
});

describe('thresholds', () => {
  test('are none until they are set, and can be taken away', () => {
    expect(readThresholds(scenario)).toEqual({});
    const set = withThreshold(withThreshold(scenario, 'persons', 40), 'kroner', -1_000_000);
    expect(readThresholds(set)).toEqual({ persons: 40, kroner: -1_000_000 });
    expect(readThresholds(withThreshold(set, 'kroner', null))).toEqual({ persons: 40 });
    expect(parseScenario(set).ok).toBe(true);
  });

  test('that cannot be read are none', () => {
    expect(readThresholds({ ...scenario, planner: { thresholds: { kroner: 'mange' } } })).toEqual({});
  });
});
