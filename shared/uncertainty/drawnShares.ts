import type { Arm } from '../document/effect.ts';
import type { Draw } from './draw.ts';
import { drawGamma } from './random/gamma.ts';
import { hashName, type NameKey } from './random/hashName.ts';

/** The largest share below 1: at 1 the rate would be infinite. */
export const LARGEST_SHARE = 1 - 2 ** -53;
/** Jeffreys' prior: half a person for each outcome. MODEL §7. */
const HALF = 0.5;

/** A share with the uncertainty of a study of n persons: Beta(n·p + ½, n·(1 − p) + ½). A share of 0 stays 0. */
export class DrawnShare {
  readonly #yes: NameKey;
  readonly #no: NameKey;
  readonly #shapeYes: number;
  readonly #shapeNo: number;
  readonly #isDrawn: boolean;

  /** @param name of the input and the part of it that this share is */
  constructor(name: string, share: number, n: number) {
    this.#yes = hashName(`${name}/yes`);
    this.#no = hashName(`${name}/no`);
    this.#shapeYes = n * share + HALF;
    this.#shapeNo = n * (1 - share) + HALF;
    this.#isDrawn = share > 0;
  }

  /** The share in this draw, above 0 and below 1 unless it is 0 in the document. */
  in(draw: Draw): number {
    if (!this.#isDrawn) return 0;
    const yes = drawGamma(draw.stream(this.#yes), this.#shapeYes);
    const no = drawGamma(draw.stream(this.#no), this.#shapeNo);
    return Math.min(LARGEST_SHARE, yes / (yes + no));
  }
}

/** Two competing outcomes and neither: Dirichlet with n·p + ½ for each, a share of 0 left out of it. MODEL §7. */
export class DrawnArm {
  /** Shares in the latest draw; `either` is their sum, below 1. */
  toEducation = 0;
  toJob = 0;
  either = 0;
  readonly #keys: readonly [NameKey, NameKey, NameKey];
  readonly #shapes: readonly [number, number, number];

  constructor(name: string, { toEducation, toJob }: Arm, n: number) {
    this.#keys = [hashName(`${name}/toEducation`), hashName(`${name}/toJob`), hashName(`${name}/neither`)];
    const rest = Math.max(0, 1 - toEducation - toJob);
    this.#shapes = [toEducation > 0 ? n * toEducation + HALF : 0, toJob > 0 ? n * toJob + HALF : 0, n * rest + HALF];
  }

  draw(draw: Draw): void {
    const [education, job, neither] = this.#shapes;
    const x = education === 0 ? 0 : drawGamma(draw.stream(this.#keys[0]), education);
    const y = job === 0 ? 0 : drawGamma(draw.stream(this.#keys[1]), job);
    const z = drawGamma(draw.stream(this.#keys[2]), neither);
    this.toEducation = x / (x + y + z);
    this.toJob = y / (x + y + z);
    this.either = Math.min(LARGEST_SHARE, this.toEducation + this.toJob);
  }
}
