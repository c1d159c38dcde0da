import { expect, test } from 'vitest';
import { readTags, tagsOf, withTags } from '../../../shared/document/tags.ts';
import { plainScenario } from '../model/plainScenario.ts';

const plain = plainScenario();

test('tags are typed with commas between, without spaces around, and each counts once however it is written', () => {
  expect(readTags(' Budget  2028, til udvalget,,budget 2028 , Ål')).toEqual(['Budget 2028', 'til udvalget', 'Ål']);
  expect(readTags('  , ')).toEqual([]);
  expect(readTags(Array.from({ length: 30 }, (_, at) => `m${at}`).join())).toHaveLength(12);
  expect(readTags('x'.repeat(100))).toEqual(['x'.repeat(40)]);
});

test('tags live in the document, beside what else the app keeps there', () => {
  const tagged = withTags({ ...plain, planner: { other: 1 } }, ['A', 'B']);
  expect(tagged.planner).toEqual({ other: 1, tags: ['A', 'B'] });
  expect(tagsOf(tagged)).toEqual(['A', 'B']);
  expect(withTags(tagged, []).planner).toEqual({ other: 1 });
  expect(withTags(withTags(plain, ['A']), [])).toEqual(plain);
});

test('what is no tag in a document from elsewhere is left out', () => {
  expect(tagsOf({ ...plain, planner: { tags: [1, ' a ', null, 'A', ''] } })).toEqual(['a']);
  expect(tagsOf({ ...plain, planner: { tags: 'a' } })).toEqual([]);
});
