/** 64 bits of a name, as two whole numbers of 32: unlike names have unlike keys, near enough to always. */
export type NameKey = readonly [number, number];

const PRIMES = [0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f, 0x165667b1] as const;

/** The key of a name: each character is mixed into both halves, and the halves into each other. */
export function hashName(name: string): NameKey {
  let high = 0x9e3779b9;
  let low = 0x41c6ce57;
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    high = Math.imul(high ^ code, PRIMES[0]);
    low = Math.imul(low ^ code, PRIMES[1]);
    high ^= high >>> 15;
    low ^= low >>> 13;
  }
  const mixed = Math.imul(high ^ (high >>> 16), PRIMES[2]) ^ Math.imul(low ^ (low >>> 13), PRIMES[3]);
  return [mixed | 0, (Math.imul(low ^ (low >>> 16), PRIMES[2]) ^ Math.imul(mixed, PRIMES[3])) | 0];
}
