import { describe, expect, test } from 'vitest';
import { printArgument, printFolder } from '../../../electron/print/printFolder.ts';

describe('a start that prints', () => {
  test('is told from every other start by its one argument', () => {
    expect(printFolder(['electron', '/app', printArgument('/tmp/x y')])).toBe('/tmp/x y');
    expect(printFolder(['electron', '/app', 'scenarie.ungeplan'])).toBeNull();
  });

  test('needs a folder by its full path', () => {
    expect(printFolder(['electron', printArgument('x')])).toBeNull();
    expect(printFolder(['electron', printArgument('')])).toBeNull();
  });
});
