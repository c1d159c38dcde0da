import type { CallError } from '../contract/errors.ts';
import type { Fault } from '../document/fault.ts';
import type { Limits } from '../document/limits.ts';
import { allowedText } from './allowed.ts';
import { fieldText } from './format.ts';
import type { Words } from './words.ts';

/** Faults and errors, which are data everywhere else, as sentences for a person. */

/** What is wrong with a document at one place, and what is allowed there; without the path. */
export function faultSentence(words: Words, fault: Fault): string {
  const facts = Object.fromEntries(
    Object.entries(fault.facts).map(([name, fact]) => [name, factText(words, name, fact)]),
  );
  if (fault.code === 'outOfRange') {
    const { value = '' } = fault.facts;
    const allowed = allowedText(words, limitsIn(fault), 'plain', Number(value));
    return say(words, 'faults.outOfRange', { value: numberText(words, value), allowed });
  }
  if (fault.code === 'notANumber') facts.allowed = allowedText(words, limitsIn(fault));
  return say(words, `faults.${fault.code}`, facts);
}

/** What went wrong in a call, and what to do. */
export function errorSentence(words: Words, error: CallError): string {
  const known = { call: '', reason: '', name: '', found: '', newest: '', step: '', pragma: '', path: '' };
  return say(words, `errors.${error.code}`, { ...known, ...error.facts });
}

/** A sum of shares is told in per cent, other numbers as they are typed. */
function factText(words: Words, name: string, fact: string | number): string {
  if (typeof fact === 'string') return fact;
  return name === 'sum' ? words.percent(fact, 8) : fieldText(fact, words.language);
}

/** Digits as the reader writes them. With an exponent they would be hundreds, so that stays as the document has it. */
function numberText(words: Words, value: string | number): string {
  const text = String(value);
  return /^-?[0-9.]+$/.test(text) ? fieldText(Number(text), words.language) : text;
}

function limitsIn({ facts }: Fault): Limits {
  const [from, to] = String(facts.bounds).split('-');
  return {
    min: Number(facts.min),
    max: Number(facts.max),
    ...(from === 'above' ? { minExcluded: true } : {}),
    ...(to === 'below' ? { maxExcluded: true } : {}),
    ...(facts.whole === 'yes' ? { whole: true } : {}),
  };
}

/** The key is made of a code here, so the compiler cannot know its arguments; a test says every sentence with its own. */
function say(words: Words, key: string, facts: Record<string, string | number>): string {
  const speak = words.t as unknown as (key: string, facts: Record<string, string | number>) => string;
  return speak(key, facts);
}
