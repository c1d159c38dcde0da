import type { NameKey } from './hashName.ts';

/** Rounds after which every bit of the key has reached every bit of the state. */
const WARM_UP = 12;

/**
 * A stream of random numbers that depends on nothing but its key: the seed, the number of the draw and the name of what
 * is drawn. So it can be begun anywhere, by any worker, and gives the same there. The generator is sfc32 of PractRand.
 *
 * One stream is begun again for every number drawn: it holds no state from one to the next, as a generator that keeps
 * every second normal number for later would.
 */
export class Stream {
  #a = 0;
  #b = 0;
  #c = 0;
  #count = 0;

  /** Begins the stream of draw `draw` (0, 1 …) of the named input. */
  begin(key: NameKey, seed: number, draw: number): this {
    this.#a = (key[0] ^ Math.imul(draw + 1, 0x9e3779b1)) | 0;
    this.#b = key[1] | 0;
    this.#c = seed | 0;
    this.#count = 1;
    for (let round = 0; round < WARM_UP; round++) this.#next();
    return this;
  }

  /** Uniform between 0 and 1, neither of them ever reached. */
  uniform(): number {
    const high = this.#next() >>> 6;
    const low = this.#next() >>> 6;
    return (high * 2 ** 26 + low + 0.5) / 2 ** 52;
  }

  #next(): number {
    const sum = (((this.#a + this.#b) | 0) + this.#count) | 0;
    this.#count = (this.#count + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return sum;
  }
}
