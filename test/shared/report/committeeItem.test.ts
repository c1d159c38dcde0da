import { describe, expect, test } from 'vitest';
import type { Report } from '../../../shared/report/block.ts';
import { committeeItem } from '../../../shared/report/committeeItem.ts';

const part = (id: Report['parts'][number]['id'], title: string): Report['parts'][number] => ({
  id,
  title,
  blocks: [
    { kind: 'subheading', text: `Under ${title}` },
    { kind: 'paragraph', text: title },
    { kind: 'room', label: 'Noter', lines: 3 },
  ],
});

function reportWith(parts: Report['parts']): Report {
  const facts = {
    scenario: 'Planen',
    municipality: 'Byen',
    revision: null,
    appVersion: '1',
    modelVersion: '1',
  } as const;
  return {
    title: 'Planen: rapport',
    subtitle: 'Byen',
    language: 'da',
    facts: { ...facts, evidenceVersion: '1', seed: 1, draws: null, day: '2026-11-22', isIllustrative: false },
    parts,
  };
}

const headings = (report: Report) =>
  committeeItem(report).nodes.flatMap((node) => (node.kind === 'heading' ? [`${node.level} ${node.text}`] : []));

describe('the committee item', () => {
  test('puts each part of the report where the form has it, in the order of the report', () => {
    const report = reportWith([
      part('years', 'År'),
      part('people', 'Mennesker'),
      part('money', 'Penge'),
      part('summary', 'Kort'),
      part('evidence', 'Evidens'),
    ]);
    expect(headings(report)).toEqual([
      '1 Resumé',
      '2 Under Kort',
      '1 Sagsfremstilling',
      '2 Mennesker',
      '3 Under Mennesker',
      '1 Økonomi',
      '2 År',
      '3 Under År',
      '2 Penge',
      '3 Under Penge',
      '1 Lovgrundlag',
      '1 Indstilling',
      '1 Bilag',
      '2 Evidens',
      '3 Under Evidens',
    ]);
  });

  test('keeps every part of the form where nothing was chosen for it, to be filled in', () => {
    const { nodes } = committeeItem(reportWith([]));
    expect(headings(reportWith([]))).toHaveLength(6);
    expect(nodes.filter(({ kind }) => kind === 'fillIn').length).toBeGreaterThanOrEqual(6);
  });

  test('has no lines for notes on paper', () => {
    const { nodes } = committeeItem(reportWith([part('people', 'Mennesker')]));
    expect(nodes.some(({ kind }) => kind === 'room')).toBe(false);
  });
});
