import { describe, expect, test } from 'vitest';
import { editCausalShare } from '../../../../shared/document/edits/editCausalShare.ts';
import { addPart, removePart } from '../../../../shared/document/edits/interventionParts.ts';
import { leaveOutNumber } from '../../../../shared/document/edits/leaveOutNumber.ts';
import { noteNumber } from '../../../../shared/document/edits/noteNumber.ts';
import { renameIntervention } from '../../../../shared/document/edits/renameIntervention.ts';
import { fidelity, overload } from '../../../../shared/model/effect.ts';
import { plainIntervention, plainScenario } from '../../model/plainScenario.ts';
import { interventionOf, made } from './changedDocument.ts';

const startup = 'interventions/i/cost/startup';
const plan = {
  ...plainScenario({
    interventions: [
      plainIntervention({
        id: 'i',
        capacity: { kind: 'caseload', fte: 1, caseload: 30 },
        cost: { startup: 5000, perFteYear: 1 },
      }),
    ],
  }),
  provenance: { [startup]: { kind: 'ownMunicipality' as const } },
  planner: { missing: [startup] },
};

describe('a number that may be left out', () => {
  test('is gone from the document, with its source, and is no longer one that is missing', () => {
    const left = made(leaveOutNumber(plan, startup));
    expect(interventionOf(left, 'i').cost).toEqual({ perFteYear: 1 });
    expect(left.provenance).toEqual({});
    expect(left.planner).toBeUndefined();
  });

  test('that is left out already is no edit', () => {
    expect(made(leaveOutNumber(plan, 'interventions/i/cost/perHour'))).toBe(plan);
  });

  test('one that every intervention must have is refused', () => {
    expect(leaveOutNumber(plan, 'interventions/i/causalShare')).toMatchObject({ ok: false });
  });
});

describe('parts that come and go as a whole', () => {
  test('a new norm is at what is planned, so that it changes no effect', () => {
    const one = interventionOf(made(addPart(plan, 'i', 'caseloadNorm')), 'i');
    expect(one.caseloadNorm).toEqual({ min: 0, max: 30 });
    expect(fidelity(overload(one), 5)).toBe(1);
  });

  test('a norm of hours is no part of a caseload', () => {
    expect(made(addPart(plan, 'i', 'doseNorm'))).toBe(plan);
  });

  test('aftercare is taken away with its source', () => {
    const cared = made(addPart(plan, 'i', 'aftercare'));
    expect(cared.provenance?.['interventions/i/aftercare']).toEqual({ kind: 'assumption' });
    const without = made(removePart(cared, 'i', 'aftercare'));
    expect(without).toEqual(plan);
    expect(made(removePart(plan, 'i', 'aftercare'))).toBe(plan);
  });
});

describe('the share of the effect that is counted', () => {
  const path = 'interventions/i/causalShare';
  test('keeps the planner’s reason when it is set anew', () => {
    const reasoned = noteNumber(made(editCausalShare(plan, path, 0.3, 'assumption')), path, 'Få har prøvet det.');
    const other = made(editCausalShare(reasoned, path, 0.4, 'assumption'));
    expect(other.provenance?.[path]).toEqual({ kind: 'assumption', note: 'Få har prøvet det.' });
  });

  test('does not keep what a study said of the share before it', () => {
    const entry = { kind: 'trial' as const, source: 'Forsøg', note: 'lodtrækning' };
    const studied = { ...plan, provenance: { [path]: entry } };
    expect(made(editCausalShare(studied, path, 0.4, 'assumption')).provenance?.[path]).toEqual({ kind: 'assumption' });
  });
});

describe('a name', () => {
  test('is taken without spaces around it, and refused where nothing is left or it is too long', () => {
    expect(interventionOf(made(renameIntervention(plan, 'i', '  Ny ')), 'i').name).toBe('Ny');
    expect(made(renameIntervention(plan, 'i', 'Indsats '))).toBe(plan);
    expect(renameIntervention(plan, 'i', '  ')).toMatchObject({ ok: false });
    expect(renameIntervention(plan, 'i', 'n'.repeat(121))).toMatchObject({ ok: false });
  });
});
