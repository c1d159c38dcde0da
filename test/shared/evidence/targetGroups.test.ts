import { expect, test } from 'vitest';
import { nameOn, targetGroupIds, targetGroupSchema } from '../../../shared/evidence/targetGroup.ts';
import { targetGroups } from '../../../shared/evidence/targetGroups.ts';

function nameOf(id: string, day: string) {
  const group = targetGroups.find((one) => one.id === id);
  if (!group) throw new Error(`No group ${id}.`);
  return nameOn(group, day);
}

test('every group that an entry may be for has its names', () => {
  expect(targetGroups.map(({ id }) => id)).toEqual(targetGroupIds);
  for (const group of targetGroups) targetGroupSchema.parse(group);
});

test('dated names stand in order of time', () => {
  for (const { id, names } of targetGroups) {
    const days = names.map(({ validFrom }) => validFrom ?? '');
    expect(days.toSorted(), id).toEqual(days);
    expect(new Set(days).size, id).toBe(days.length);
  }
});

test('a name changes on its day and not before', () => {
  expect(nameOf('uddannelsesparate', '2025-06-30').name.da).toBe('uddannelsesparate på uddannelseshjælp');
  expect(nameOf('uddannelsesparate', '2025-07-01').name.da).toBe('uddannelsesparate på kontanthjælp');
  expect(nameOf('uddannelsesparate', '2026-12-31').status).toBe('inForce');
  expect(nameOf('uddannelsesparate', '2027-01-01')).toMatchObject({ validFrom: '2027-01-01', status: 'expected' });
});

test('before the first dated name the first is used; an undated name holds always', () => {
  expect(nameOf('uddannelsesparate', '2010-01-01').name.da).toBe('uddannelsesparate på uddannelseshjælp');
  expect(nameOf('i-uddannelse', '2030-01-01').name.da).toBe('unge i gang med en uddannelse');
});

test('the three groups of the law change name on 1 January 2014, 1 July 2025 and 1 January 2027', () => {
  const dated = targetGroups.filter(({ names }) => names.length > 1);
  expect(dated).toHaveLength(3);
  for (const { id, names } of dated) {
    expect(
      names.map(({ validFrom }) => validFrom),
      id,
    ).toEqual(['2014-01-01', '2025-07-01', '2027-01-01']);
  }
});
