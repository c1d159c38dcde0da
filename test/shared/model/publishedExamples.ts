import { readFileSync } from 'node:fs';
import type { Scenario } from '../../../shared/document/scenario.ts';
import type { ProjectionJson } from './literal/shape.ts';

/** The documents whose projections are published with the model, and the file of each. */
const names = ['tiny', 'realistic', 'eksempelby'] as const;

export type ExampleName = (typeof names)[number];

const folder = new URL('../../fixtures/examples/', import.meta.url);
/** The app ships this one, so the shipped file is what is tested. */
const shipped = new URL('../../../assets/eksempelby.json', import.meta.url);

export function exampleDocument(name: ExampleName): Scenario {
  const own = new URL(`${name}.json`, folder);
  return read(name === 'eksempelby' ? shipped : own) as Scenario;
}

export const publishedExamples: readonly { name: ExampleName; document: Scenario; expected: ProjectionJson }[] =
  names.map((name) => ({
    name,
    document: exampleDocument(name),
    expected: read(new URL(`${name}.expected.json`, folder)) as ProjectionJson,
  }));

function read(file: URL): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
