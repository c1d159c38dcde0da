import { resolve, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOwnPage, pathWithin } from '../../electron/security.ts';

const folder = resolve('/opt/ungeplan/renderer');
const origin = 'app://ungeplan';

describe('the file that a path names', () => {
  test.each([
    ['index.html', 'index.html'],
    ['/index.html', 'index.html'],
    ['///assets/index.js', 'assets/index.js'],
    ['assets/../index.html', 'index.html'],
    ['./assets/./index.js', 'assets/index.js'],
    ['..html', '..html'],
    ['assets/æøå %2e.svg', 'assets/æøå %2e.svg'],
  ])('%s is found below the folder', (path, file) => {
    expect(pathWithin(folder, path)).toBe(resolve(folder, file));
  });

  test.each([
    '..',
    '../renderer',
    '../renderer-evil/index.html',
    '../../../etc/passwd',
    '/../../../etc/passwd',
    'assets/../../main.js',
    './.././..//etc/passwd',
    // The folder itself is no file.
    '',
    '/',
    '.',
    'assets/..',
    'index.html\0.png',
    '\0',
  ])('%j is refused', (path) => {
    expect(pathWithin(folder, path)).toBeNull();
  });

  test('an address that was decoded once is refused; what is still encoded is a name and no way up', () => {
    expect(pathWithin(folder, decodeURIComponent('%2e%2e%2fmain.js'))).toBeNull();
    expect(pathWithin(folder, decodeURIComponent('%2e%2e%00/main.js'))).toBeNull();
    expect(pathWithin(folder, decodeURIComponent('%252e%252e/main.js'))).toBe(resolve(folder, '%2e%2e/main.js'));
  });

  test('an absolute path, or one of Windows, does not leave the folder', () => {
    expect(pathWithin(folder, '/etc/passwd')).toBe(resolve(folder, 'etc/passwd'));
    expect(pathWithin(folder, '\\\\server\\share')?.startsWith(folder + sep)).toBe(true);
    const climbing = pathWithin(folder, '\\..\\..\\main.js');
    expect(climbing === null || climbing.startsWith(folder + sep)).toBe(true);
  });

  test('a folder given with a way up in it, or a mark at its end, is meant as it is resolved', () => {
    expect(pathWithin(`${folder}/x/..${sep}`, 'index.html')).toBe(resolve(folder, 'index.html'));
    expect(pathWithin(`${folder}/x/..`, '../main.js')).toBeNull();
  });

  test('whatever is asked for, what is given lies below the folder', () => {
    const piece = fc.oneof(
      fc.constantFrom('..', '.', '', '/', '\\', '\0', '%2e%2e', '~', 'C:', 'renderer', 'assets', 'index.html'),
      fc.string({ maxLength: 6 }),
    );
    const path = fc
      .tuple(fc.array(piece, { maxLength: 12 }), fc.constantFrom('/', '\\', '//', ''))
      .map(([pieces, by]) => pieces.join(by));
    let given = 0;
    fc.assert(
      fc.property(path, (asked) => {
        const file = pathWithin(folder, asked);
        if (file === null) return;
        given += 1;
        expect(file.startsWith(folder + sep)).toBe(true);
        expect(resolve(file)).toBe(file);
        expect(file).not.toContain('\0');
      }),
      { numRuns: 2000 },
    );
    expect(given).toBeGreaterThan(0);
  });
});

describe('a page of the app', () => {
  test.each(['app://ungeplan', 'app://ungeplan/', 'app://ungeplan/index.html?a=b#c', 'APP://ungeplan/index.html'])(
    '%s is one',
    (url) => {
      expect(isOwnPage(url, origin)).toBe(true);
    },
  );

  test.each([
    'app://ungeplan.evil/index.html',
    'app://ungeplan-evil/',
    'app://evil/app://ungeplan',
    'app://evil/?app://ungeplan/index.html',
    'app://evil#app://ungeplan',
    'https://x/?app://ungeplan',
    'https://ungeplan/index.html',
    'http://app//ungeplan',
    'app://user@ungeplan/',
    'app://:secret@ungeplan/',
    'app://ungeplan@evil/',
    'app://ungeplan:80/',
    'app:ungeplan',
    'app:///ungeplan',
    'apps://ungeplan/',
    'blob:app://ungeplan/1',
    'view-source:app://ungeplan/',
    'file:///opt/ungeplan/renderer/index.html',
    'data:text/html,app://ungeplan',
    'javascript:location="app://ungeplan"',
    'about:blank',
    '',
    ' ',
    'ungeplan',
    '://',
    '\0',
    'app://ungeplan evil/',
  ])('%j is none', (url) => {
    expect(isOwnPage(url, origin)).toBe(false);
  });

  test('whatever follows our origin as part of a name makes another page of it', () => {
    const tail = fc.stringMatching(/^[a-z0-9.-]{1,8}$/);
    fc.assert(
      fc.property(tail, fc.webPath(), (name, path) => {
        expect(isOwnPage(`${origin}${name}${path}`, origin)).toBe(false);
        expect(isOwnPage(`${origin}/${name}${path}`, origin)).toBe(true);
      }),
    );
  });
});
