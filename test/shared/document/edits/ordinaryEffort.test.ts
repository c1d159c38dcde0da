import { describe, expect, test } from 'vitest';
import {
  isCaseloadFelt,
  withCaseloadFelt,
  withOrdinaryEffort,
  withoutOrdinaryEffort,
} from '../../../../shared/document/edits/ordinaryEffort.ts';
import { parseScenario } from '../../../../shared/document/parse.ts';
import { provenanceOf } from '../../../../shared/document/provenance.ts';
import { project } from '../../../../shared/model/project.ts';
import { exampleDocument } from '../exampleDocument.ts';

const without = withoutOrdinaryEffort(exampleDocument);

describe('MODEL §2: the advisers of the ordinary effort', () => {
  test('are off to begin with: given, they change nothing that is computed', () => {
    const given = withOrdinaryEffort(without);
    expect(without).not.toHaveProperty('ordinaryEffort');
    expect(given.ordinaryEffort).toEqual({ advisers: 16, referenceCaseload: 40 });
    expect(provenanceOf(given.provenance, 'ordinaryEffort/advisers')).toEqual({ kind: 'assumption' });
    expect(project(given).headline).toEqual(project(without).headline);
  });

  test('switched on, they change it; switched off, they do not any more', () => {
    const on = withCaseloadFelt(exampleDocument, true);
    expect(isCaseloadFelt(on)).toBe(true);
    expect(on.ordinaryEffort?.elasticity).toBe(exampleDocument.assumptions.caseloadElasticity);
    expect(parseScenario(on)).toMatchObject({ ok: true });
    const off = withCaseloadFelt(on, false);
    expect(off.ordinaryEffort).not.toHaveProperty('elasticity');
    expect(off.provenance).toEqual(exampleDocument.provenance);
  });

  test('cannot be felt where there are none', () => {
    expect(withCaseloadFelt(without, true)).toBe(without);
  });

  test('of a plan with nobody on support are still more than none', () => {
    const segments = without.segments.map((one) => ({ ...one, persons: 0 }));
    expect(parseScenario(withOrdinaryEffort({ ...without, segments }))).toMatchObject({ ok: true });
  });
});
