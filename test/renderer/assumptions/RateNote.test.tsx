// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { RateNote } from '../../../renderer/screens/assumptions/RateNote.tsx';
import { useAppStore } from '../../../renderer/state/appStore.ts';
import { useDocumentStore } from '../../../renderer/state/documentStore.ts';
import { readField } from '../../../shared/document/field.ts';
import type { PublicRate } from '../../../shared/evidence/publicRate.ts';
import { publicRate, publicRates } from '../../../shared/evidence/publicRates.ts';
import { type RateUse, ratesInScenario } from '../../../shared/evidence/ratesInScenario.ts';
import type { Language } from '../../../shared/words/language.ts';
import { plainScenario, plainSegment } from '../../shared/model/plainScenario.ts';
import { aScenarioRow } from '../aScenarioRow.ts';

const field = 'segments/unge/benefitPerMonth';
const name = 'kontanthjaelp-enlig-uddannelsesparat';
const scenario = plainScenario({ segments: [plainSegment({ benefitPerMonth: 8297 })] });
const rate2025 = publicRate(name);
if (!rate2025) throw new Error(`No rate ${name}.`);
/** As a later library might have it. */
const rate2027: PublicRate = {
  ...rate2025,
  id: `${name}-2027`,
  value: 8600,
  year: 2027,
  validFrom: '2027-01-01',
  checkedOn: '2027-01-02',
  expires: '2027-12-31',
};
const row = aScenarioRow({ id: 'one' });

function useOf(day: string, rates: readonly PublicRate[]): RateUse {
  const found = ratesInScenario(scenario, day, rates).find((use) => use.field === field);
  if (!found) throw new Error('The benefit is a public rate.');
  return found;
}

function show(use: RateUse): string {
  useDocumentStore.getState().openDocument(row, scenario);
  return render(<RateNote scenario={scenario} use={use} name="Ydelse" />).container.textContent ?? '';
}

const setLanguage = (language: Language) =>
  useAppStore.getState().setSettings({ ...useAppStore.getState().settings, language });

beforeEach(() => setLanguage('da'));
afterEach(() => {
  cleanup();
  useDocumentStore.getState().closeDocument();
});

describe('the note at a number that is a public rate', () => {
  test('names the rate and its year, and when it was checked while its date has not passed', () => {
    const text = show(useOf('2025-12-31', publicRates));
    expect(text).toContain('Kontanthjælp i alt, enlig uddannelsesparat, 2025.');
    expect(text).toMatch(/Kontrolleret 22\. nov\. 2026\./);
    expect(text).not.toContain('passeret');
    expect(document.querySelector('[data-past="true"]')).toBeNull();
  });

  test('warns of a rate whose date has passed, with that date', () => {
    expect(show(useOf('2026-01-01', publicRates))).toContain(
      'Satsens dato er passeret (31. dec. 2025): se efter en nyere.',
    );
    expect(document.querySelector('[data-past="true"] svg')).not.toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('warns in English too', () => {
    setLanguage('en');
    expect(show(useOf('2026-01-01', publicRates))).toMatch(
      /ready for education, 2025\. The rate’s date has passed \(31 Dec 2025\): look for a newer one\./,
    );
  });

  test('a newer rate is one click away: its value with its source, as one step with the name of the field', async () => {
    show(useOf('2027-02-01', [...publicRates, rate2027]));
    const offered = screen.getAllByRole('button');
    expect(offered.map(({ textContent }) => textContent)).toEqual([
      'Brug Kontanthjælp i alt, enlig uddannelsesparat, 2027',
    ]);
    await userEvent.click(screen.getByRole('button'));
    const history = useDocumentStore.getState().open?.history;
    expect(history && readField(history.present, field)).toBe(8600);
    expect(history?.present.provenance?.[field]).toMatchObject({
      kind: 'publicRate',
      source: expect.stringMatching(/ 2027: /),
    });
    expect(history?.past.map(({ label, document: before }) => [label, before])).toEqual([['Ydelse', scenario]]);
  });

  test('a newer rate that is not yet in force is not offered', () => {
    show(useOf('2026-12-31', [...publicRates, rate2027]));
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('nothing is said of a number that is no known rate', () => {
    expect(show({ ...useOf('2026-01-01', publicRates), rate: null, isPast: null })).toBe('');
  });
});
