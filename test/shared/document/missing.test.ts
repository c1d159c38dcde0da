import { describe, expect, test } from 'vitest';
import { editNumber } from '../../../shared/document/edits/editNumber.ts';
import { takeRate } from '../../../shared/document/edits/takeRate.ts';
import { readField } from '../../../shared/document/field.ts';
import { clearMissing, isMissing, missingFor, missingIn, setMissing } from '../../../shared/document/missing.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { publicRate } from '../../../shared/evidence/publicRates.ts';
import { plainScenario } from '../model/plainScenario.ts';

const plain = plainScenario();
const [segment] = plain.segments;
const persons = `segments/${segment?.id}/persons`;
const benefit = `segments/${segment?.id}/benefitPerMonth`;
const mix = `segments/${segment?.id}/reimbursementMix/0`;
const toJob = `segments/${segment?.id}/baseline/toJob`;
const wage = 'economy/wagePerMonth';

function edited(scenario: Scenario, path: string, value: number): Scenario {
  const result = editNumber(scenario, path, value, 'ownMunicipality');
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.scenario;
}

describe('numbers that are still to be given', () => {
  test('a number is missing until it is written, also when it is written as what stands in its place', () => {
    const asked = setMissing(plain, [persons, toJob]);
    expect(missingIn(asked)).toEqual([persons, toJob]);
    const given = edited(asked, persons, readField(asked, persons) ?? -1);
    expect(missingIn(given)).toEqual([toJob]);
    expect(given.provenance?.[persons]).toEqual({ kind: 'ownMunicipality' });
    expect(isMissing(edited(given, toJob, 0.05), toJob)).toBe(false);
  });

  test('when the last one is given nothing is left behind in the document', () => {
    const before = setMissing(plain, [persons]);
    expect(before.planner).toEqual({ missing: [persons] });
    expect(clearMissing(before, persons)).toEqual(plain);
    const withOwn = { ...plain, planner: { tags: ['a'] } };
    expect(clearMissing(setMissing(withOwn, [persons]), persons)).toEqual(withOwn);
  });

  test('a number that is refused is still missing', () => {
    const asked = setMissing(plain, [toJob]);
    expect(editNumber(asked, toJob, 1, 'assumption').ok).toBe(false);
    expect(isMissing(asked, toJob)).toBe(true);
  });

  test('a public rate in the field gives the number', () => {
    const rate = publicRate('kontanthjaelp-enlig-uddannelsesparat');
    if (!rate) throw new Error('no rate');
    const taken = takeRate(setMissing(plain, [benefit]), benefit, rate, 'da');
    expect(taken.ok && missingIn(taken.scenario)).toEqual([]);
  });

  test('what the document no longer has, and what is no field, is not missing', () => {
    const gone = setMissing(plain, ['segments/gone/persons', 'format', 'segments', persons]);
    expect(missingIn(gone)).toEqual([persons]);
    expect(missingIn({ ...plain, planner: { missing: 'persons' } })).toEqual([]);
    expect(missingIn({ ...plain, planner: { missing: [1, null, persons] } })).toEqual([persons]);
  });

  test('a headline about people does not wait for prices, rates and taxes; one about money waits for all', () => {
    const asked = setMissing(plain, [wage, benefit, mix, persons]);
    expect(missingFor(asked, 'people')).toEqual([persons]);
    expect(missingFor(asked, 'money')).toEqual([wage, benefit, mix, persons]);
  });
});
