import { describe, expect, test } from 'vitest';
import { faultsShown } from '../../../renderer/screens/evidence/faultsShown.ts';
import { draftOf, emptyDraft, type LocalDraft, readDraft } from '../../../renderer/screens/evidence/localDraft.ts';
import { wordsIn } from '../../../shared/words/words.ts';
import { aLocalInitiative } from './aLocalInitiative.ts';

const words = wordsIn('da');
const named: LocalDraft = { ...emptyDraft, name: 'Værkstedet' };
const measured: LocalDraft = {
  ...named,
  design: 'matchedComparison',
  effectKind: 'either',
  typed: { 'effect.effectMonths': '12', 'effect.control': '20', 'effect.treated': '32,5 %' },
};

function faultsOf(draft: LocalDraft) {
  const read = readDraft(draft, 'da');
  return read.ok ? [] : [...read.notNumbers, ...read.faults.map(({ path, code }) => `${path}: ${code}`)];
}

describe('the form for an initiative of one’s own', () => {
  test('a name is enough; what has not been graded is not known', () => {
    const read = readDraft(named, 'da');
    expect(read.ok && read.content.effect).toEqual({ kind: 'none' });
    expect(read.ok && Object.values(read.content.grading).every(({ grade }) => grade === 'unknown')).toBe(true);
  });

  test('shares are typed in per cent, in Danish or English', () => {
    const read = readDraft(measured, 'da');
    expect(read.ok && read.content.effect).toEqual({
      kind: 'either',
      effectMonths: 12,
      control: 0.2,
      treated: 0.325,
    });
    const english = { ...measured, typed: { ...measured.typed, 'effect.treated': '32.5' } };
    const readInEnglish = readDraft(english, 'en');
    expect(readInEnglish.ok && readInEnglish.content.effect).toMatchObject({ treated: 0.325 });
  });

  test('a share over 100 % is refused at its field', () => {
    expect(faultsOf({ ...measured, typed: { ...measured.typed, 'effect.treated': '120' } })).toEqual([
      'effect.treated: shareTooLarge',
    ]);
  });

  test('a result with nothing to hold it against is refused where the other group should stand', () => {
    const { 'effect.control': _, ...rest } = measured.typed;
    expect(faultsOf({ ...measured, typed: rest })).toEqual(['effect.control: controlMissing']);
  });

  test('education and job apart: what is missing is found at its own field', () => {
    const typed = { 'effect.effectMonths': '12', 'effect.treated.toEducation': '16', 'effect.treated.toJob': '7' };
    expect(faultsOf({ ...measured, effectKind: 'transition', typed })).toEqual([
      'effect.control.toEducation: controlMissing',
      'effect.control.toJob: controlMissing',
    ]);
  });

  test('a group of nobody is refused', () => {
    expect(faultsOf({ ...measured, typed: { ...measured.typed, 'effect.nControl': '0' } })).toEqual([
      'effect.nControl: groupTooSmall',
    ]);
  });

  test('two groups need a study that has two', () => {
    expect(faultsOf({ ...measured, design: 'resultsOnly' })).toEqual(['design: noComparison']);
  });

  test('what is no number is said at its field, once', () => {
    expect(faultsOf({ ...measured, typed: { ...measured.typed, 'effect.control': 'tyve' } })).toEqual([
      'effect.control',
    ]);
  });

  test('an empty number is left out and never 0, but a caseload of at most 25 begins at 0', () => {
    const read = readDraft({ ...named, typed: { 'caseloadNorm.max': '25', durationMonths: ' ' } }, 'da');
    expect(read.ok && read.content.caseloadNorm).toEqual({ min: 0, max: 25 });
    expect(read.ok && 'durationMonths' in read.content).toBe(false);
  });

  test('numbers of another kind of figures are not taken along', () => {
    const read = readDraft({ ...measured, effectKind: 'none' }, 'da');
    expect(read.ok && read.content.effect).toEqual({ kind: 'none' });
  });

  test('what is stored comes back as it was typed, and reads to the same', () => {
    const {
      id: _id,
      version: _version,
      ...content
    } = aLocalInitiative({
      design: 'randomisedTrial',
      effect: { kind: 'either', effectMonths: 18, control: 0.465, treated: 0.6, nControl: 239, nTreated: 481 },
      caseloadNorm: { min: 15, max: 20 },
      durationMonths: 9,
    });
    const draft = draftOf(content, 'da');
    expect(draft.typed['effect.control']).toBe('46,5');
    expect(readDraft(draft, 'da')).toEqual({ ok: true, content });
  });
});

describe('when a fault is said', () => {
  const progress = { left: new Set<string>(), isTried: false };
  const shown = (draft: LocalDraft, at: Partial<typeof progress> = {}) =>
    Object.keys(faultsShown(words, readDraft(draft, 'da'), draft, { ...progress, ...at }));

  test('at once where something was typed that cannot be used', () => {
    expect(shown({ ...measured, typed: { ...measured.typed, 'effect.treated': '120' } })).toEqual(['effect.treated']);
    expect(shown({ ...named, typed: { durationMonths: 'længe' } })).toEqual(['durationMonths']);
  });

  test('what is missing only when the planner has been there, or wants to save', () => {
    expect(shown(emptyDraft)).toEqual([]);
    expect(shown(emptyDraft, { left: new Set(['name']) })).toEqual(['name']);
    expect(shown({ ...emptyDraft, effectKind: 'either' }, { isTried: true })).toContain('effect.effectMonths');
  });
});
