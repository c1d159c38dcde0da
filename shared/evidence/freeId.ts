import type { Scenario } from '../document/scenario.ts';
import type { EvidenceOffer } from './offered.ts';

/** An id for a new intervention that no other of the scenario has: the evidence's own, or with a number after it. */
export function freeId(offer: EvidenceOffer, { interventions }: Scenario): string {
  // The id of a local initiative says nothing to a person; its name does.
  const wanted = offer.isLocal ? idOf(offer.name.da) : offer.id;
  const taken = new Set(interventions.map(({ id }) => id));
  return firstFree(wanted, taken, (number) => `${wanted}-${number}`);
}

/** Characters that a name may have. MODEL §8. */
const NAME_MAX = 120;

/** A name for a new intervention that no other of the scenario has. */
export function freeName(name: string, { interventions }: Scenario): string {
  const taken = new Set(interventions.map((one) => one.name));
  const wanted = name.slice(0, NAME_MAX);
  return firstFree(wanted, taken, (number) => withEnding(name, ` (${number})`));
}

/** A name with something after it, cut so that both have room. */
export function withEnding(name: string, ending: string): string {
  return `${name.slice(0, NAME_MAX - ending.length)}${ending}`;
}

/** The name that is wanted, or the first numbered one that is not taken. */
export function firstFree(wanted: string, taken: ReadonlySet<string>, numbered: (number: number) => string): string {
  let free = wanted;
  for (let number = 2; taken.has(free); number += 1) free = numbered(number);
  return free;
}

const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' };

/** A name in the letters that an id may have; `fallback` where none of them is left. */
export function idOf(name: string, fallback = 'egen'): string {
  const plain = name
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => LETTERS[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain.slice(0, 40) || fallback;
}
