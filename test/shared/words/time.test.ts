import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Language, languages } from '../../../shared/words/language.ts';
import { calendarMonth, formatDay, formatMonth, formatTime } from '../../../shared/words/time.ts';
import { runs } from '../arbitraries/runs.ts';

const names: Readonly<Record<Language, string[]>> = {
  da: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

test.each([
  ['2027-01', 0, 'januar 2027', 'January 2027'],
  ['2027-01', 11, 'december 2027', 'December 2027'],
  ['2027-01', 12, 'januar 2028', 'January 2028'],
  ['2027-01', 36, 'januar 2030', 'January 2030'],
  ['2027-08', 5, 'januar 2028', 'January 2028'],
  ['2027-12', 1, 'januar 2028', 'January 2028'],
  ['2027-12', 72, 'december 2033', 'December 2033'],
  ['2027-01', -1, 'december 2026', 'December 2026'],
  ['1999-12', 1, 'januar 2000', 'January 2000'],
])('from %s, month %i is %s', (start, months, danish, english) => {
  expect(formatMonth(start, months, 'da')).toBe(danish);
  expect(formatMonth(start, months, 'en')).toBe(english);
});

const startMonth = fc
  .tuple(fc.integer({ min: 1990, max: 2100 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);

test('one month later is the next month, and December is followed by January of the next year', () => {
  fc.assert(
    fc.property(startMonth, fc.integer({ min: -24, max: 100 }), (start, months) => {
      const { year, month } = calendarMonth(start, months);
      const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
      expect(calendarMonth(start, months + 1)).toEqual(next);
    }),
    runs(1000),
  );
});

test.each(languages)('a month is written by its name and year in %s, whatever the time zone', (language) => {
  fc.assert(
    fc.property(startMonth, fc.integer({ min: 0, max: 72 }), (start, months) => {
      const { year, month } = calendarMonth(start, months);
      expect(formatMonth(start, months, language)).toBe(`${names[language][month - 1]} ${year}`);
    }),
    runs(500),
  );
});

/** An instant by the clock of this machine. */
function at(year: number, month: number, day: number, hour: number, minute: number): string {
  return new Date(year, month - 1, day, hour, minute).toISOString();
}

test('an instant is written by the clock of the machine', () => {
  expect(formatTime(at(2026, 11, 12, 10, 42), 'da')).toBe('10.42');
  expect(formatTime(at(2026, 11, 12, 10, 42), 'en')).toBe('10:42');
  expect(formatTime(at(2026, 11, 12, 0, 5), 'da')).toBe('00.05');
  expect(formatTime(at(2026, 11, 12, 0, 5), 'en')).toBe('00:05');
  expect(formatTime(at(2026, 11, 12, 23, 59), 'en')).toBe('23:59');
  expect(formatDay(at(2026, 11, 12, 0, 5), 'da')).toBe('12. nov. 2026');
  expect(formatDay(at(2026, 11, 12, 23, 59), 'en')).toBe('12 Nov 2026');
  expect(formatDay(at(2027, 5, 1, 12, 0), 'da')).toBe('1. maj 2027');
});
