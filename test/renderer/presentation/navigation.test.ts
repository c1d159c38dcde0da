import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  afterKey,
  firstPlace,
  type Place,
  presentationKey,
} from '../../../renderer/screens/presentation/navigation.ts';

const COUNT = 12;

/** Where somebody is who has pressed these keys. */
function pressed(keys: readonly string[], place: Place = firstPlace): Place {
  return keys.reduce((now, key) => {
    const known = presentationKey(key);
    return known === null ? now : afterKey(now, known, COUNT);
  }, place);
}

describe('keys of keyboards and clickers', () => {
  test.each(['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'])('%s goes on', (key) => {
    expect(pressed([key]).at).toBe(1);
  });

  test.each(['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'])('%s goes back', (key) => {
    expect(pressed(['End', key]).at).toBe(COUNT - 2);
  });

  test('to the first and the last, and not beyond', () => {
    expect(pressed(['End']).at).toBe(COUNT - 1);
    expect(pressed(['End', 'PageDown', 'PageDown']).at).toBe(COUNT - 1);
    expect(pressed(['End', 'Home', 'PageUp']).at).toBe(0);
  });

  test('Escape ends', () => {
    expect(presentationKey('Escape')).toBe('end');
  });

  test('other keys do nothing', () => {
    expect(['a', 'Tab', 'F1', 'Shift'].map(presentationKey)).toEqual([null, null, null, null]);
  });
});

describe('a number and Enter', () => {
  test('goes to that slide', () => {
    expect(pressed(['7', 'Enter'])).toMatchObject({ at: 6, typed: null });
    expect(pressed(['1', '0', 'Enter']).at).toBe(9);
  });

  test('beyond the last is the last, and 0 is nowhere', () => {
    expect(pressed(['9', '9', '9', 'Enter']).at).toBe(COUNT - 1);
    expect(pressed(['PageDown', '0', 'Enter']).at).toBe(1);
  });

  test('what was typed is forgotten by any other key', () => {
    expect(pressed(['7', 'PageDown'])).toMatchObject({ at: 1, typed: null });
  });
});

describe('nothing on the wall', () => {
  test.each([
    ['b', 'black'],
    ['B', 'black'],
    ['.', 'black'],
    ['w', 'white'],
    [',', 'white'],
  ])('%s', (key, screen) => {
    expect(pressed([key]).screen).toBe(screen);
    expect(pressed([key, key]).screen).toBe('slide');
  });

  test('the next key shows the slide that was there', () => {
    expect(pressed(['PageDown', 'b', 'PageDown'])).toMatchObject({ at: 1, screen: 'slide' });
  });

  test('a number goes to its slide all the same', () => {
    expect(pressed(['b', '4', 'Enter'])).toMatchObject({ at: 3, screen: 'slide' });
  });
});

test('N shows the notes and hides them', () => {
  expect(pressed(['n']).hasNotes).toBe(true);
  expect(pressed(['n', 'N']).hasNotes).toBe(false);
});

test('whatever is pressed, there is a slide', () => {
  const keys = ['ArrowRight', 'PageUp', 'Home', 'End', 'Enter', 'b', 'w', 'n', '0', '5', '9', ' '];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...keys)), (chosen) => {
      const { at, typed } = pressed(chosen);
      expect(at).toBeGreaterThanOrEqual(0);
      expect(at).toBeLessThan(COUNT);
      expect(typed ?? 0).toBeLessThan(1000);
    }),
  );
});
