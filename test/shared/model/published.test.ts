import { expect, test } from 'vitest';
import { project } from '../../../shared/model/project.ts';
import { disagreements } from './disagreements.ts';
import { publishedExamples } from './publishedExamples.ts';

test.each(publishedExamples)('MODEL §9: the published projection of $name', ({ document, expected }) => {
  const documents = { scenario: document, reference: { ...document, interventions: [] } };
  expect(disagreements(project(document), expected, documents)).toEqual([]);
});
