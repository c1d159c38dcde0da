import { expect, test } from 'vitest';
import { ENTRY_COUNT } from '../../../shared/evidence/entryCount.ts';
import { library } from '../../../shared/evidence/library.ts';

test('the number of entries is the library’s', () => {
  expect(ENTRY_COUNT).toBe(library.entries.length);
});
