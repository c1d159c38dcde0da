import { describe, expect, test } from 'vitest';
import example from '../../../../assets/eksempelby.json' with { type: 'json' };
import { importSegments } from '../../../../shared/document/edits/importSegments.ts';
import { missingIn } from '../../../../shared/document/missing.ts';
import { parseScenario } from '../../../../shared/document/parse.ts';
import { provenanceOf } from '../../../../shared/document/provenance.ts';
import type { Scenario } from '../../../../shared/document/scenario.ts';
import type { SegmentDraft } from '../../../../shared/tabular/readSegments.ts';
import { wordsIn } from '../../../../shared/words/words.ts';

const scenario = example as unknown as Scenario;
const words = wordsIn('da');
const draft = (name: string, numbers: SegmentDraft['numbers'] = {}): SegmentDraft => ({
  name,
  startsIn: 'support',
  numbers,
});

function imported(...drafts: SegmentDraft[]): Scenario {
  const rows = drafts.map((one, at) => ({ row: at + 2, draft: one }));
  const edited = importSegments(scenario, rows, 'grupper.csv', words);
  if (!edited.ok) throw new Error(JSON.stringify(edited.faults));
  return edited.scenario;
}

const whole: SegmentDraft['numbers'] = {
  persons: 40,
  inflowPerMonth: 2,
  'baseline/toEducation': 0.2,
  'baseline/toJob': 0.1,
  'baseline/withinMonths': 6,
  otherExitWithin12Months: 0.05,
  'returnWithin12Months/fromEducation': 0.3,
  'returnWithin12Months/fromJob': 0.2,
  benefitPerMonth: 8297,
  'reimbursementMix/0': 0.1,
  'reimbursementMix/1': 0.2,
  'reimbursementMix/2': 0.3,
  'reimbursementMix/3': 0.4,
};

describe('target groups of a file', () => {
  test('come in after those that are there, which stay as they were', () => {
    const after = imported(draft('Unge mødre', whole), draft('Unge fædre', whole));
    expect(after.segments.slice(0, -2)).toEqual(scenario.segments);
    expect(after.segments.slice(-2).map(({ id, name }) => [id, name])).toEqual([
      ['unge-moedre', 'Unge mødre'],
      ['unge-faedre', 'Unge fædre'],
    ]);
    expect(after.interventions).toBe(scenario.interventions);
    expect(parseScenario(after).ok).toBe(true);
  });

  test('are the municipality’s own numbers, with file and row as their source', () => {
    const after = imported(draft('A', whole));
    expect(provenanceOf(after.provenance, 'segments/a/benefitPerMonth')).toEqual({
      kind: 'ownMunicipality',
      source: 'grupper.csv',
      note: words.t('import.fromRow', { row: '2' }),
    });
    expect(missingIn(after)).toEqual(missingIn(scenario));
  });

  test('have what the file does not say still to be given, never a zero that counts', () => {
    const after = imported(draft('A', { persons: 40, 'baseline/toJob': 0.1 }));
    expect(missingIn(after)).toEqual(
      expect.arrayContaining([
        'segments/a/inflowPerMonth',
        'segments/a/baseline/toEducation',
        'segments/a/benefitPerMonth',
      ]),
    );
    expect(missingIn(after)).not.toContain('segments/a/persons');
    expect(provenanceOf(after.provenance, 'segments/a/baseline/withinMonths')).toMatchObject({ kind: 'assumption' });
  });

  test('with one return of later years have the other as in the first year, as an assumption', () => {
    const after = imported(draft('A', { ...whole, 'returnInLaterYears/fromJob': 0.05 }));
    expect(after.segments.at(-1)?.returnInLaterYears).toEqual({ fromEducation: 0.3, fromJob: 0.05 });
    expect(provenanceOf(after.provenance, 'segments/a/returnInLaterYears/fromEducation')?.kind).toBe('assumption');
  });

  test('never overwrite: a name that is taken comes in beside its namesake', () => {
    const [first] = scenario.segments;
    const name = first?.name ?? '';
    const after = imported(draft(name, whole), draft(name.toUpperCase(), whole));
    expect(after.segments[0]).toEqual(first);
    expect(after.segments.slice(-2).map((one) => one.name)).toEqual([
      `${name} (importeret)`,
      `${name.toUpperCase()} (importeret 2)`,
    ]);
  });

  test('with a name as long as it may be have room for what comes after it', () => {
    const long = 'x'.repeat(120);
    const [one, two] = imported(draft(long, whole), draft(long, whole)).segments.slice(-2);
    expect([one?.name.length, two?.name.endsWith('x (importeret)'), two?.name.length]).toEqual([120, true, 120]);
  });

  test('that are too many are refused whole', () => {
    const many = Array.from({ length: 30 }, (_, at) => ({ row: at, draft: draft(`G${at}`, whole) }));
    expect(importSegments(scenario, many, 'f.csv', words).ok).toBe(false);
  });
});
