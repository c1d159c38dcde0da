/** Characters that a sheet's name may have. */
const LONGEST = 31;

/**
 * Names of sheets that every spreadsheet takes, from any names: without the characters that are not allowed, cut, never
 * empty, and no two equal but for case.
 */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const clean = allowed(name);
    for (let number = 1; ; number += 1) {
      const ending = number === 1 ? '' : ` ${number}`;
      const tried = cut(clean, LONGEST - ending.length) + ending;
      if (taken.has(tried.toLowerCase())) continue;
      taken.add(tried.toLowerCase());
      return tried;
    }
  });
}

function allowed(name: string): string {
  const clean = name
    .replace(/[\p{Cc}\p{Cs}[\]:*?/\\]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  // An apostrophe at either end is a quotation mark in a formula, and one name is the spreadsheet's own.
  const free = clean.replace(/^'+|'+$/g, '').trim();
  return /^history$/i.test(free) ? `${free}.` : free || '–';
}

/** At most so many UTF-16 units, with no character cut through. */
function cut(text: string, most: number): string {
  let short = '';
  for (const character of text) {
    if (short.length + character.length > most) break;
    short += character;
  }
  return short.trimEnd();
}
