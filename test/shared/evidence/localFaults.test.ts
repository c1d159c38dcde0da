import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLocalContent } from '../../../shared/evidence/localFaults.ts';
import { localContentSchema, localInitiativeSchema } from '../../../shared/evidence/localInitiative.ts';
import { localInitiative } from '../arbitraries/localInitiative.ts';
import { runs } from '../arbitraries/runs.ts';
import { aLocalContent, aLocalInitiative } from './aLocalInitiative.ts';

type Draft = Record<string, unknown>;

/** The faults of the initiative with other fields, as `path: code`. */
function faultsOf(changes: Draft): string[] {
  const read = readLocalContent({ ...aLocalContent(), ...changes });
  return read.ok ? [] : read.faults.map(({ path, code }) => `${path}: ${code}`);
}

const either = { kind: 'either', effectMonths: 12, control: 0.3, treated: 0.4 };
const transition = {
  kind: 'transition',
  effectMonths: 12,
  control: { toEducation: 0.1, toJob: 0.1 },
  treated: { toEducation: 0.2, toJob: 0.1 },
};

describe('own figures', () => {
  test('what is whole is read as it stands', () => {
    expect(readLocalContent(aLocalContent())).toEqual({ ok: true, content: aLocalContent() });
    expect(faultsOf({ effect: { kind: 'none' }, design: 'description' })).toEqual([]);
  });

  test.each([
    ['either', 'effect.treated', { ...either, treated: 1.2 }],
    ['either', 'effect.control', { ...either, control: 1 }],
    ['retention', 'effect.control', { ...either, kind: 'retention', control: 46.5 }],
    ['transition', 'effect.treated.toJob', { ...transition, treated: { toEducation: 0.1, toJob: 1.01 } }],
  ])('a share over 100 %% is refused at its field: %s', (_, path, effect) => {
    expect(faultsOf({ effect })).toEqual([`${path}: shareTooLarge`]);
  });

  test('shares that are too much together are refused as in any document', () => {
    const effect = { ...transition, treated: { toEducation: 0.6, toJob: 0.4 } };
    expect(faultsOf({ effect })).toEqual(['effect.treated.toEducation: sumBelowOne']);
  });

  test('a negative share is out of range, and text is no number', () => {
    expect(faultsOf({ effect: { ...either, treated: -0.1 } })).toEqual(['effect.treated: outOfRange']);
    expect(faultsOf({ effect: { ...either, treated: 'mange' } })).toEqual(['effect.treated: notANumber']);
  });

  test('a result of one group without the other gives no effect, and says which is missing', () => {
    const { control: _control, ...treatedOnly } = either;
    const { treated: _treated, ...controlOnly } = either;
    expect(faultsOf({ effect: treatedOnly })).toEqual(['effect.control: controlMissing']);
    expect(faultsOf({ effect: controlOnly })).toEqual(['effect.treated: treatedMissing']);
    expect(faultsOf({ effect: { kind: 'either', effectMonths: 12 } })).toEqual([
      'effect.control: missing',
      'effect.treated: missing',
    ]);
    expect(faultsOf({ effect: { ...transition, control: { toEducation: 0.1 } } })).toEqual([
      'effect.control.toJob: controlMissing',
    ]);
  });

  test.each([0, -3, 0.5])('a group of %d persons is refused at its field', (n) => {
    expect(faultsOf({ effect: { ...either, nControl: n } })).toEqual(['effect.nControl: groupTooSmall']);
    expect(faultsOf({ effect: { ...transition, nTreated: n } })).toEqual(['effect.nTreated: groupTooSmall']);
  });

  test('a group may have any size from one person up, or none given', () => {
    expect(faultsOf({ effect: { ...either, nControl: 1, nTreated: 2_000 } })).toEqual([]);
    expect(faultsOf({ effect: { ...either, nControl: 2e9 } })).toEqual(['effect.nControl: outOfRange']);
  });

  test('figures for two groups do not go with a design that has one', () => {
    for (const design of ['resultsOnly', 'description']) {
      expect(faultsOf({ design })).toEqual(['design: noComparison']);
      expect(
        faultsOf({ design, effect: { kind: 'hazardRatio', effectMonths: 6, toEducation: 1.2, toJob: 1 } }),
      ).toEqual([]);
    }
  });

  test('an empty field is missing, and not 0', () => {
    expect(faultsOf({ effect: { kind: 'hazardRatio', effectMonths: 6, toEducation: 1.2 } })).toEqual([
      'effect.toJob: missing',
    ]);
  });
});

describe('the other fields', () => {
  test('every fault is given, each at its field', () => {
    expect(faultsOf({ name: '', durationMonths: 61, caseloadNorm: { min: 2, max: 0 }, colour: 'red' })).toEqual([
      'name: textTooShort',
      'caseloadNorm.max: outOfRange',
      'durationMonths: outOfRange',
      'colour: unknownField',
    ]);
    expect(faultsOf({ caseloadNorm: { min: 20, max: 15 } })).toEqual(['caseloadNorm.min: normOrder']);
  });

  test.each([[null], ['tekst'], [[]], [{}], [{ effect: null }], [{ effect: 'x' }]])(
    '%j is refused, not thrown at',
    (draft) => {
      expect(readLocalContent(draft).ok).toBe(false);
    },
  );

  test('an id of the library cannot be one of a local initiative', () => {
    expect(localInitiativeSchema.safeParse(aLocalInitiative()).success).toBe(true);
    expect(localInitiativeSchema.safeParse(aLocalInitiative({ id: 'ips' })).success).toBe(false);
    expect(localInitiativeSchema.safeParse(aLocalInitiative({ version: 0 })).success).toBe(false);
  });
});

test('every valid initiative is read without a fault', () => {
  fc.assert(
    fc.property(localInitiative, ({ id: _id, version: _version, ...content }) => {
      expect(readLocalContent(content)).toEqual({ ok: true, content });
      expect(localContentSchema.safeParse(content).success).toBe(true);
    }),
    runs(300),
  );
});
