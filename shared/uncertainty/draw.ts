import type { NameKey } from './random/hashName.ts';
import { Stream } from './random/stream.ts';

/** One draw of all inputs: its number, and the seed of the whole. */
export class Draw {
  readonly #seed: number;
  readonly #stream = new Stream();
  #number = 0;

  constructor(seed: number) {
    this.#seed = seed;
  }

  /** Goes on to draw `number`, counted from 0. */
  goTo(number: number): void {
    this.#number = number;
  }

  /** The stream of the named input in this draw, valid until the next is asked for. */
  stream(key: NameKey): Stream {
    return this.#stream.begin(key, this.#seed, this.#number);
  }
}
