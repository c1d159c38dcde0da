import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Comment } from '../../../shared/file/comment.ts';
import { mergeComments } from '../../../shared/file/mergeComments.ts';
import { runs } from '../arbitraries/runs.ts';
import { aComment } from './aComment.ts';

const instant = fc.constantFrom('2027-01-01T00:00:00.000Z', '2027-02-01T00:00:00.000Z', '2027-03-01T00:00:00.000Z');

const state = fc.option(fc.record({ isResolved: fc.boolean(), by: fc.constantFrom('Anna', 'Bo'), at: instant }));

/** Copies of one scenario's comments: what a comment says goes by its id, whether it is resolved differs. */
const copy: fc.Arbitrary<Comment[]> = fc
  .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), state), { selector: ([id]) => id })
  .map((all) =>
    all.map(([id, said]) =>
      aComment({ id, text: `Tekst ${id}`, writtenAt: `2027-01-0${id.charCodeAt(0) - 96}T00:00:00.000Z`, state: said }),
    ),
  );

describe('merging comments', () => {
  test('the same copy again changes nothing', () => {
    fc.assert(
      fc.property(copy, copy, (ours, theirs) => {
        const merged = mergeComments(ours, theirs);
        expect(mergeComments(merged, theirs)).toEqual(merged);
        expect(mergeComments(merged, ours)).toEqual(merged);
      }),
      runs(300),
    );
  });

  test('it does not matter who takes whose first', () => {
    fc.assert(
      fc.property(copy, copy, copy, (one, other, third) => {
        expect(mergeComments(one, other)).toEqual(mergeComments(other, one));
        const left = mergeComments(mergeComments(one, other), third);
        expect(left).toEqual(mergeComments(one, mergeComments(other, third)));
      }),
      runs(300),
    );
  });

  test('none is lost, none comes twice, and the oldest is first', () => {
    fc.assert(
      fc.property(copy, copy, (ours, theirs) => {
        const merged = mergeComments(ours, theirs);
        const ids = merged.map(({ id }) => id);
        expect(new Set(ids)).toEqual(new Set([...ours, ...theirs].map(({ id }) => id)));
        expect(ids).toEqual([...new Set(ids)].sort());
      }),
      runs(300),
    );
  });

  test('what was last said of a comment counts', () => {
    const resolved = { isResolved: true, by: 'Bo', at: '2027-02-01T00:00:00.000Z' };
    const reopened = { isResolved: false, by: 'Anna', at: '2027-03-01T00:00:00.000Z' };
    const [merged] = mergeComments([aComment({ state: reopened })], [aComment({ state: resolved })]);
    expect(merged?.state).toEqual(reopened);
    expect(mergeComments([aComment()], [aComment({ state: resolved })])[0]?.state).toEqual(resolved);
  });

  test('what was written here is not rewritten by a file', () => {
    const [merged] = mergeComments([aComment()], [aComment({ text: 'Noget andet', author: 'Falsk' })]);
    expect(merged).toEqual(aComment());
  });
});
