import { expect, test } from 'vitest';
import { library } from '../../../shared/evidence/library.ts';
import { canBeUsed, isLocal, offerOf } from '../../../shared/evidence/offer.ts';
import { offeredFields } from '../../../shared/evidence/offered.ts';
import { entry } from './added.ts';
import { aLocalInitiative } from './aLocalInitiative.ts';

test('everything but the published saving can be used in a scenario', () => {
  expect(library.entries.filter((one) => !canBeUsed(one)).map(({ id }) => id)).toEqual(['published-saving']);
  expect(canBeUsed(aLocalInitiative())).toBe(true);
});

test('the library has no local initiative, and no id that could be one', () => {
  expect(library.entries.filter((one) => isLocal(one) || one.id.startsWith('egen-'))).toEqual([]);
  expect(isLocal(aLocalInitiative())).toBe(true);
});

test('every number that evidence offers says where it is from, in both languages', () => {
  for (const one of [...library.entries, aLocalInitiative()]) {
    const { fields, id } = offerOf(one);
    for (const field of offeredFields) {
      const offered = fields[field];
      if (!offered) continue;
      const { source, note } = offered.origin;
      expect(
        [source.da, source.en].every((text) => text.length > 3 && text.length <= 4000),
        `${id}/${field}`,
      ).toBe(true);
      if (note) expect(note.da.length > 3 && note.en.length > 3, `${id}/${field}`).toBe(true);
    }
  }
});

test('an effect that was measured rests on figures of one source, which is the one named', () => {
  for (const one of library.entries) {
    if (one.effectBasis.kind !== 'ownStudy' && one.effectBasis.kind !== 'otherResearch') continue;
    const figures = one.figures.filter(({ id }) => one.effectBasis.figureIds.includes(id));
    const sources = new Set(
      figures.map(({ source }) => (source.kind === 'document' ? source.file : source.publication)),
    );
    expect([...sources], one.id).toHaveLength(1);
    const [source] = sources;
    expect(offerOf(one).fields.effect.origin.source.da, one.id).toContain(source);
  }
});

test('a retention entry has no aftercare, which belongs to people on support', () => {
  expect(offerOf(entry('retention-bedsteforaeldre')).fields.aftercare).toBeUndefined();
  const withAftercare = { ...entry('retention-bedsteforaeldre'), norms: entry('ips-ung').norms };
  expect(offerOf(withAftercare).fields.aftercare).toBeUndefined();
});
