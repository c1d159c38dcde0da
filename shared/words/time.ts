import { type Language, localeOf } from './language.ts';

/** Months and instants as people read them. */

const dates = new Map<string, Intl.DateTimeFormat>();

function formatter(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language}${JSON.stringify(options)}`;
  const known = dates.get(key) ?? new Intl.DateTimeFormat(localeOf[language], options);
  dates.set(key, known);
  return known;
}

/** The calendar month that is `months` after `startMonth` ("2027-01"). */
export function calendarMonth(startMonth: string, months: number): { year: number; month: number } {
  const [year = 0, month = 1] = startMonth.split('-').map(Number);
  const at = year * 12 + (month - 1) + months;
  return { year: Math.floor(at / 12), month: (at % 12) + 1 };
}

/** "2030-01" for the month that is `months` after the start, as documents write it. */
export function monthId(startMonth: string, months: number): string {
  const { year, month } = calendarMonth(startMonth, months);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}

/** "januar 2030" for the month that is `months` after the start. */
export function formatMonth(startMonth: string, months: number, language: Language): string {
  const { year, month } = calendarMonth(startMonth, months);
  return formatter(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(firstDay(year, month));
}

/** "10.42": a time of day, in the machine's own time zone. */
export function formatTime(instant: string, language: Language): string {
  return formatter(language, { hour: '2-digit', minute: '2-digit' }).format(new Date(instant));
}

/** "12. nov. 2026": a day in the machine's own time zone; a date without a time is the same day everywhere. */
export function formatDay(instant: string, language: Language): string {
  const zone = instant.includes('T') ? {} : { timeZone: 'UTC' };
  return formatter(language, { day: 'numeric', month: 'short', year: 'numeric', ...zone }).format(new Date(instant));
}

/** The first of a month at UTC, also for years before 100, which Date.UTC takes for this century's. */
function firstDay(year: number, month: number): Date {
  const day = new Date(0);
  day.setUTCFullYear(year, month - 1, 1);
  return day;
}
