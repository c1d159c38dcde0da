import { expect, test } from 'vitest';
import { disagreements } from '../disagreements.ts';
import { publishedExamples } from '../publishedExamples.ts';
import { projectLiterally } from './projectLiterally.ts';

test.each(publishedExamples)(
  'MODEL §9: the literal implementation gives the published projection of $name',
  (example) => {
    const documents = { scenario: example.document, reference: { ...example.document, interventions: [] } };
    expect(disagreements(projectLiterally(example.document), example.expected, documents)).toEqual([]);
  },
);
