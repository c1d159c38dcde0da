import { describe, expect, test } from 'vitest';
import { appliesOn, isExpired, publicRateSchema } from '../../../shared/evidence/publicRate.ts';
import { publicRate, publicRates } from '../../../shared/evidence/publicRates.ts';

const values: Readonly<Record<string, number>> = {
  'refusion-uge-1-4': 0.8,
  'refusion-uge-5-26': 0.4,
  'refusion-uge-27-52': 0.3,
  'refusion-over-52-uger': 0.2,
  'kontanthjaelp-grundsats': 7205,
  'kontanthjaelp-ungetillaeg-18-24': 1036,
  'kontanthjaelp-ungetillaeg-25-29': 2590,
  'kontanthjaelp-tillaeg-enlige': 1092,
  'kontanthjaelp-enlig-aktivitetsparat-18-24': 9333,
  'kontanthjaelp-enlig-aktivitetsparat-25-29': 10_887,
  'kontanthjaelp-enlig-uddannelsesparat': 8297,
  'uddannelseshjaelp-udeboende-2020': 6331,
  'uddannelseshjaelp-udeboende-2023': 6545,
  'uddannelseshjaelp-udeboende-2024': 6754,
  'su-videregaaende-udeboende': 6820,
  diskonteringsrente: 0.035,
  'kommuneskat-gennemsnit': 0.25049,
  'loft-vejledning-og-mentor': 10_602,
  'ordinaer-indsats-sindslidelse': 25_300,
  'ordinaer-indsats-med-ips': 3000,
  'ips-gevinst-labour-market-services': 2992,
  'ips-gevinst-psychiatry': 3730,
  'ips-gevinst-earnings': 1792,
  'ips-gevinst-other': 1943,
  'ips-gevinst-intervention': -914,
  'ips-gevinst-net': 9543,
  mentortime: 425,
  fuldtidsstilling: 600_000,
  overhead: 0.15,
};

describe('public rates', () => {
  test('all of them, with their values', () => {
    expect(Object.fromEntries(publicRates.map(({ id, value }) => [id, value]))).toEqual(values);
  });

  test.each(publicRates)('$id is valid, with a day it was checked and a day it expires', (rate) => {
    const parsed = publicRateSchema.parse(rate);
    expect(parsed.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(parsed.expires).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('a rate without expiry or check day is refused', () => {
    const { expires: _expires, ...rest } = publicRate('diskonteringsrente') ?? {};
    expect(publicRateSchema.safeParse(rest).success).toBe(false);
  });

  test('every rate but an assumption has a source; an assumption says that it is to be replaced', () => {
    for (const { id, status, source, note } of publicRates) {
      expect(source === undefined, id).toBe(status === 'assumption');
      if (status === 'assumption') expect(note, id).toBeDefined();
    }
  });

  test('a derived rate is the sum of those it names', () => {
    const derived = publicRates.filter(({ status }) => status === 'derived');
    expect(derived).toHaveLength(3);
    for (const { id, value, derivedFrom = [] } of derived) {
      expect(
        derivedFrom.reduce((sum, part) => sum + (publicRate(part)?.value ?? Number.NaN), 0),
        id,
      ).toBe(value);
    }
  });

  test('the cap is a draft and says so', () => {
    expect(publicRate('loft-vejledning-og-mentor')?.status).toBe('draft');
  });

  test('the four shares of reimbursement follow each other down', () => {
    const shares = publicRates.filter(({ id }) => id.startsWith('refusion')).map(({ value }) => value);
    expect(shares).toEqual([0.8, 0.4, 0.3, 0.2]);
  });
});

describe('dates of a rate', () => {
  const tax = publicRates.filter(({ id }) => id === 'kommuneskat-gennemsnit');

  test.each(tax)('the screen asks for a check from the day after expiry', (rate) => {
    expect(isExpired(rate, '2026-12-31')).toBe(false);
    expect(isExpired(rate, '2027-01-01')).toBe(true);
  });

  test('the 2025 rates of cash benefit already ask for a check in 2026', () => {
    const benefits = publicRates.filter(({ id }) => id.startsWith('kontanthjaelp'));
    expect(benefits.every((rate) => isExpired(rate, '2026-11-22'))).toBe(true);
  });

  test('a rate applies from its first day to its last', () => {
    const old = publicRates.filter(({ id }) => appliesOnly(id, '2023-06-15'));
    expect(old.map(({ id }) => id)).toEqual(['uddannelseshjaelp-udeboende-2023']);
  });

  function appliesOnly(id: string, day: string): boolean {
    const rate = publicRate(id);
    return id.startsWith('uddannelseshjaelp') && rate !== undefined && appliesOn(rate, day);
  }
});
