import { expect, test } from 'vitest';
import { faultCodes } from '../../../shared/document/fault.ts';
import { type LocalFault, localFaultCodes, readLocalContent } from '../../../shared/evidence/localFaults.ts';
import { languages } from '../../../shared/words/language.ts';
import { localFaultSentence } from '../../../shared/words/localFaultSentence.ts';
import { wordsIn } from '../../../shared/words/words.ts';
import { aLocalContent } from '../evidence/aLocalInitiative.ts';

const da = wordsIn('da');
const en = wordsIn('en');

function faultsOf(changes: object): readonly LocalFault[] {
  const read = readLocalContent({ ...aLocalContent(), ...changes });
  return read.ok ? [] : read.faults;
}

function said(changes: object): string[] {
  return faultsOf(changes).flatMap((fault) => [localFaultSentence(da, fault), localFaultSentence(en, fault)]);
}

const either = { kind: 'either', effectMonths: 12, control: 0.3, treated: 0.4 };

test('a share is said in per cent, as it was typed', () => {
  expect(said({ effect: { ...either, treated: 1.2 } })).toEqual([
    '120\u00a0% kan ikke være en andel her. Tilladt: 0\u00a0% til under 100\u00a0%.',
    '120\u00a0% cannot be a share here. Allowed: 0\u00a0% or more, but less than 100\u00a0%.',
  ]);
});

test('a result without a comparison is told what it lacks', () => {
  const [danish, english] = said({ effect: { kind: 'either', effectMonths: 12, treated: 0.65 } });
  expect(danish).toMatch(/^Uden en andel i sammenligningsgruppen er der ingen effekt/);
  expect(english).toMatch(/^Without a share in the comparison group there is no effect/);
});

test('a group of nobody is told what is allowed', () => {
  const [danish, english] = said({ effect: { ...either, nTreated: 0 } });
  expect(danish).toMatch(/^Der kan ikke være 0 personer i en gruppe\. Tilladt: mindst 1/);
  expect(english).toMatch(/^A group cannot have 0 people\. Allowed: at least 1/);
});

test('every code of its own has a sentence in both languages', () => {
  for (const code of localFaultCodes) {
    for (const language of languages) {
      const text = localFaultSentence(wordsIn(language), { path: 'effect', code, facts: { value: 2 } });
      expect(text).toMatch(/^\S.* .*\.$/);
      expect(text).not.toMatch(/\{|localInitiative|NaN/);
    }
  }
});

test('the faults that any document may have are said in the words of documents', () => {
  expect(said({ caseloadNorm: { min: 20, max: 15 } })[0]).toContain('over det øverste');
  expect(said({ name: '' })[0]).toBe('Teksten er for kort. Tilladt: mindst 1 tegn.');
  expect(localFaultCodes.filter((code) => (faultCodes as readonly string[]).includes(code))).toEqual([]);
});
