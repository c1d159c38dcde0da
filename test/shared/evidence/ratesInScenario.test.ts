import { describe, expect, test } from 'vitest';
import example from '../../../assets/eksempelby.json' with { type: 'json' };
import { parseScenario } from '../../../shared/document/parse.ts';
import type { ProvenanceKind } from '../../../shared/document/provenance.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import type { PublicRate } from '../../../shared/evidence/publicRate.ts';
import { publicRate, publicRates } from '../../../shared/evidence/publicRates.ts';
import { rateFieldsOf } from '../../../shared/evidence/rateFields.ts';
import { ratesInScenario } from '../../../shared/evidence/ratesInScenario.ts';
import { plainEconomy, plainIntervention, plainScenario, plainSegment } from '../model/plainScenario.ts';

const DAY = '2026-11-22';

function rate(id: string): PublicRate {
  const found = publicRate(id);
  if (!found) throw new Error(`No rate ${id}.`);
  return found;
}

/** A scenario with a benefit, and where it says that is from. */
function withBenefit(benefitPerMonth: number, kind?: ProvenanceKind): Scenario {
  const provenance = kind === undefined ? {} : { 'segments/unge/benefitPerMonth': { kind } };
  return plainScenario({ segments: [plainSegment({ benefitPerMonth })], provenance });
}

function benefitUse(scenario: Scenario, day = DAY, rates = publicRates) {
  return ratesInScenario(scenario, day, rates).find(({ field }) => field === 'segments/unge/benefitPerMonth');
}

describe('the numbers of the example that are public rates', () => {
  const parsed = parseScenario(example);
  if (!parsed.ok) throw new Error('The example is a scenario.');
  const uses = ratesInScenario(parsed.scenario, DAY);

  test('are found with the rate that each is, and whether that is past its date', () => {
    expect(uses.map(({ field, rate: found, isPast }) => [field, found?.id ?? null, isPast])).toEqual([
      ['segments/uddannelsesparate/benefitPerMonth', 'kontanthjaelp-enlig-uddannelsesparat', true],
      ['segments/aktivitetsparate/benefitPerMonth', null, null],
      ['segments/svaer-psykisk-lidelse/benefitPerMonth', null, null],
      ['segments/frafaldsrisiko/benefitPerMonth', 'kontanthjaelp-enlig-uddannelsesparat', true],
      ['economy/reimbursement/0', 'refusion-uge-1-4', false],
      ['economy/reimbursement/1', 'refusion-uge-5-26', false],
      ['economy/reimbursement/2', 'refusion-uge-27-52', false],
      ['economy/reimbursement/3', 'refusion-over-52-uger', false],
      ['economy/studyGrantPerMonth', 'su-videregaaende-udeboende', true],
      ['economy/discountRate', 'diskonteringsrente', false],
      ['economy/tax/municipal', 'kommuneskat-gennemsnit', false],
      ['interventions/ips/cost/perFteYear', 'fuldtidsstilling', false],
      ['interventions/mentor/cost/perHour', 'mentortime', false],
      ['interventions/ips/cost/overheadShare', 'overhead', false],
      ['interventions/ungeadviser/cost/overheadShare', 'overhead', false],
    ]);
  });

  test('a rate is past its date from the day after', () => {
    const tax = (day: string) =>
      ratesInScenario(parsed.scenario, day).find(({ field }) => field === 'economy/tax/municipal')?.isPast;
    expect([tax('2026-12-31'), tax('2027-01-01')]).toEqual([false, true]);
  });
});

describe('which numbers are rates', () => {
  test('a number of the municipality’s own is none, also when it is the same', () => {
    expect(benefitUse(withBenefit(8297))).toMatchObject({ rate: { id: 'kontanthjaelp-enlig-uddannelsesparat' } });
    expect(benefitUse(withBenefit(8297, 'ownMunicipality'))).toBeUndefined();
  });

  test('an assumed number is one only where it has the value of one', () => {
    expect(benefitUse(withBenefit(8297, 'assumption'))?.rate?.id).toBe('kontanthjaelp-enlig-uddannelsesparat');
    expect(benefitUse(withBenefit(9000, 'assumption'))).toBeUndefined();
    expect(benefitUse(withBenefit(9000))).toBeUndefined();
  });

  test('a number said to be a public rate that no known one is, can be replaced by one in force', () => {
    const use = benefitUse(withBenefit(9000, 'publicRate'));
    expect(use).toMatchObject({ rate: null, isPast: null, newer: [] });
    expect(use?.inForce).toHaveLength(3);
  });

  test('a rate may be rounded, and 1 kr. beside it is another number', () => {
    expect(benefitUse(withBenefit(8297.4))?.rate).not.toBeNull();
    expect(benefitUse(withBenefit(8298))).toBeUndefined();
  });

  test('every rate of the tables that a document has a field for can be found by one', () => {
    const scenario = plainScenario({
      economy: plainEconomy,
      interventions: [plainIntervention({ cost: { perFteYear: 1, perHour: 1, overheadShare: 0 } })],
    });
    const known = new Set(
      rateFieldsOf(scenario, publicRates).flatMap(({ candidates }) => candidates.map(({ id }) => id)),
    );
    const fields = rateFieldsOf(scenario, publicRates);
    expect(fields.filter(({ candidates }) => candidates.length === 0)).toEqual([]);
    const others = publicRates.filter(({ id }) => !known.has(id)).map(({ id }) => id);
    expect(
      others.every((id) =>
        /^(?:kontanthjaelp-(?:grundsats|ungetillaeg|tillaeg)|loft-|ordinaer-|ips-gevinst-)/.test(id),
      ),
    ).toBe(true);
  });
});

describe('newer rates', () => {
  test('of the old benefit are those that replaced it, to choose among', () => {
    const use = benefitUse(withBenefit(6754));
    expect(use?.rate?.id).toBe('uddannelseshjaelp-udeboende-2024');
    expect(use?.isPast).toBe(true);
    expect(use?.newer.map(({ id }) => id)).toEqual([
      'kontanthjaelp-enlig-aktivitetsparat-18-24',
      'kontanthjaelp-enlig-aktivitetsparat-25-29',
      'kontanthjaelp-enlig-uddannelsesparat',
    ]);
  });

  test('of a rate in force there are none, nor one that is not in force yet', () => {
    expect(benefitUse(withBenefit(8297))?.newer).toEqual([]);
    expect(benefitUse(withBenefit(6545), '2024-06-01')?.newer.map(({ id }) => id)).toEqual([
      'uddannelseshjaelp-udeboende-2024',
    ]);
    expect(benefitUse(withBenefit(6545), '2023-06-01')?.newer).toEqual([]);
  });

  test('a rate that is fixed anew has the next of its own name, not its neighbours', () => {
    const next = (id: string, value: number): PublicRate => ({
      ...rate(id),
      id: `${id}-2027`,
      value,
      year: 2027,
      validFrom: '2027-01-01',
      expires: '2027-12-31',
    });
    const rates = [
      ...publicRates,
      next('kontanthjaelp-enlig-uddannelsesparat', 8500),
      next('kontanthjaelp-enlig-aktivitetsparat-18-24', 9600),
    ];
    expect(benefitUse(withBenefit(8297), '2027-02-01', rates)?.newer.map(({ id }) => id)).toEqual([
      'kontanthjaelp-enlig-uddannelsesparat-2027',
    ]);
    expect(benefitUse(withBenefit(8297), '2026-12-31', rates)?.newer).toEqual([]);
  });
});
