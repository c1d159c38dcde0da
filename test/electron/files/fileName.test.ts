import { win32 } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileName } from '../../../electron/files/fileName.ts';
import { runs } from '../../shared/arbitraries/runs.ts';

describe('the name that a file is offered under', () => {
  test.each([
    ['Plan 2027', 'Plan 2027'],
    ['../../etc/cron.d/plan', '.. .. etc cron.d plan'],
    ['..\\..\\Windows\\plan', '.. .. Windows plan'],
    ['C:\\Windows\\plan', 'C Windows plan'],
    ['/etc/passwd', 'etc passwd'],
    ['plan\0.exe', 'plan .exe'],
    // What turns the rest round, so that the ending is not the one that is seen.
    ['plan\u202Excod.exe', 'plan xcod.exe'],
    ['..', 'ungeplan'],
    ['   ', 'ungeplan'],
    ['CON', 'ungeplan'],
    ['nul.csv', 'ungeplan'],
    ['plan. . .', 'plan'],
    ['=1+1', '=1+1'],
  ])('of %j is %j', (name, offered) => {
    expect(fileName(name)).toBe(offered);
  });

  test('never leads anywhere, on any system, whatever the scenario is called', () => {
    const piece = fc.oneof(
      fc.constantFrom('..', '.', '/', '\\', ':', '\0', 'C:', 'con', 'lpt1', ' ', '\u202E', '|', '%2e%2e%2f', '~'),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        const offered = fileName(pieces.join(''));
        expect(offered).not.toMatch(/[/\\:\p{Cc}\p{Bidi_Control}]|^\.{0,2}$|[. ]$/u);
        expect(win32.join('C:\\Users\\x', offered)).toBe(`C:\\Users\\x\\${offered}`);
        expect(offered.length).toBeLessThanOrEqual(120);
      }),
      runs(1000),
    );
  });
});
