import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOCAL_FILE_MOST, readLocalFile, writeLocalFile } from '../../../shared/evidence/localFile.ts';
import { mergeInitiatives, type StoredInitiative } from '../../../shared/evidence/mergeInitiatives.ts';
import { localInitiative } from '../arbitraries/localInitiative.ts';
import { runs } from '../arbitraries/runs.ts';
import { aLocalInitiative } from './aLocalInitiative.ts';

const several = fc.uniqueArray(localInitiative, { selector: ({ id }) => id, maxLength: 6 });

describe('a file of local initiatives', () => {
  test('is read back as it was written', () => {
    fc.assert(
      fc.property(several, (initiatives) => {
        expect(readLocalFile(writeLocalFile(initiatives))).toEqual({ ok: true, initiatives, unread: [] });
      }),
      runs(200),
    );
  });

  test('may begin with a byte order mark', () => {
    expect(readLocalFile(`\uFEFF${writeLocalFile([aLocalInitiative()])}`).ok).toBe(true);
  });

  test('with more than can be meant is refused', () => {
    const many = Array.from({ length: LOCAL_FILE_MOST + 1 }, (_, at) => aLocalInitiative({ id: `egen-${at}` }));
    expect(readLocalFile(writeLocalFile(many))).toEqual({ ok: false, reason: 'tooMany', found: LOCAL_FILE_MOST + 1 });
  });

  test('with one id twice gives the first and names the other', () => {
    const file = writeLocalFile([aLocalInitiative(), aLocalInitiative({ name: 'Den anden' })]);
    expect(readLocalFile(file)).toEqual({ ok: true, initiatives: [aLocalInitiative()], unread: ['Den anden'] });
  });

  test('never throws, whatever is in it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        expect(typeof readLocalFile(text).ok).toBe('boolean');
        const inside = `{"format":"ungeplan-lokale-indsatser","version":1,"initiatives":[${JSON.stringify(text)}, null, {}]}`;
        expect(readLocalFile(inside)).toEqual({ ok: true, initiatives: [], unread: ['?', '?', '?'] });
      }),
      runs(300),
    );
  });
});

describe('merging', () => {
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `egen-ny-${ids}`;
  };
  const stored = (initiatives: readonly StoredInitiative['initiative'][]): StoredInitiative[] =>
    initiatives.map((initiative) => ({ id: initiative?.id ?? 'egen-syg', initiative, isRemoved: false }));

  test('adds no id that is taken, leaves none out, and does nothing the second time', () => {
    fc.assert(
      fc.property(several, several, (existing, incoming) => {
        const once = mergeInitiatives(stored(existing), incoming, newId, (name) => `${name.slice(0, 110)} (ny)`);
        const all = [...existing, ...once.added].map(({ id }) => id);
        expect(new Set(all).size).toBe(all.length);
        expect(once.added.length + once.unchanged + once.restored.length).toBe(incoming.length);
        const twice = mergeInitiatives(
          stored([...existing, ...once.added]),
          incoming,
          newId,
          (name) => `${name.slice(0, 110)} (ny)`,
        );
        expect(twice).toMatchObject({ added: [], renamed: 0, unchanged: incoming.length });
      }),
      runs(200),
    );
  });

  test('one that cannot be read keeps its id', () => {
    const incoming = [aLocalInitiative({ id: 'egen-syg' })];
    const merged = mergeInitiatives(
      stored([null]),
      incoming,
      () => 'egen-rask',
      (name) => `${name}!`,
    );
    expect(merged.added).toEqual([aLocalInitiative({ id: 'egen-rask', name: 'Værkstedet!' })]);
  });
});
