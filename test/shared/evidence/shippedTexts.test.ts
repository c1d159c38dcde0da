import { describe, expect, test } from 'vitest';
import { documents, NAME_LEFT_OUT } from '../../../shared/evidence/documents.ts';
import { namesIn } from './personNames.ts';
import { shippedText, sourceText } from './sourceTexts.ts';

/** What the shipped text leaves out, stretch by stretch; undefined where it differs in anything else. */
function leftOut(shipped: string, source: string): string[] | undefined {
  const [first = '', ...kept] = shipped.split(NAME_LEFT_OUT);
  if (!source.startsWith(first)) return undefined;
  const out: string[] = [];
  let at = first.length;
  for (const [index, part] of kept.entries()) {
    const isLast = index === kept.length - 1;
    const next = isLast ? source.length - part.length : source.indexOf(part, at);
    if (next < at || source.slice(next, next + part.length) !== part) return undefined;
    out.push(source.slice(at, next));
    at = next + part.length;
  }
  return at === source.length ? out : undefined;
}

/** A name is words and initials, joined by “og”. */
function isOnlyNames(stretch: string): boolean {
  const words = stretch.match(/\p{L}+/gu) ?? [];
  return namesIn(stretch).length > 0 && words.every((word) => word === 'og' || /^\p{Lu}\p{Ll}*$/u.test(word));
}

describe('the texts as they are shipped', () => {
  test.each(documents)('$file is the document itself, without the names of persons', ({ file }) => {
    const out = leftOut(shippedText(file), sourceText(file));
    expect(out).toBeDefined();
    expect(out?.filter((stretch) => !isOnlyNames(stretch))).toEqual([]);
  });

  test('no name is left in any of them', () => {
    expect(documents.flatMap(({ file }) => namesIn(shippedText(file)))).toEqual([]);
    expect(documents.flatMap(({ file }) => namesIn(sourceText(file))).length).toBeGreaterThan(15);
  });

  test('a changed word, a missing sentence and a figure left out as if it were a name are all seen', () => {
    const source = 'Evalueringen (Zzz, 2014) viste 12 pct. Det var nyt.';
    expect(leftOut(`Evalueringen (${NAME_LEFT_OUT}, 2014) viste 12 pct. Det var nyt.`, source)).toEqual(['Zzz']);
    expect(leftOut(`Evalueringen (${NAME_LEFT_OUT}, 2014) viste 13 pct. Det var nyt.`, source)).toBeUndefined();
    expect(leftOut(`Evalueringen (${NAME_LEFT_OUT}, 2014) viste 12 pct.`, source)).toBeUndefined();
    const hidden = leftOut(`Evalueringen (Zzz, 2014) viste ${NAME_LEFT_OUT}. Det var nyt.`, source);
    expect(hidden).toEqual(['12 pct']);
    expect(hidden?.every(isOnlyNames)).toBe(false);
  });
});
