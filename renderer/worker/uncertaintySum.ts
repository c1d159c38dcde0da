import { columnQuantiles } from '../../shared/uncertainty/columnQuantiles.ts';
import { type Columns, columnsOf } from '../../shared/uncertainty/columns.ts';
import type { Chunk } from '../../shared/uncertainty/drawChunk.ts';
import { drawSettings, sampleOf } from '../../shared/uncertainty/drawUncertainty.ts';
import type { Quantiles } from '../../shared/uncertainty/quantiles.ts';
import type { Sample, UncertaintyInDepth } from '../../shared/uncertainty/uncertainty.ts';
import { uncertaintyOf } from '../../shared/uncertainty/uncertaintyOf.ts';
import type { Leg, SumQuestion } from './uncertaintyProtocol.ts';

/** Keeps the draws of one document at a time. */
export class UncertaintySum {
  #columns: Columns | null = null;
  #seed = 0;
  #chunks: Chunk[] = [];
  #quantiles: Quantiles[] = [];
  #sample: Sample | null = null;

  /** @returns the ranges at the end of a leg that is shown, null else */
  take(question: SumQuestion): UncertaintyInDepth | null {
    switch (question.kind) {
      case 'begin': {
        const { startMonth, horizonMonths } = question.scenario;
        this.#columns = columnsOf(startMonth, horizonMonths);
        this.#seed = drawSettings(question.scenario).seed;
        this.#chunks = [];
        return null;
      }
      case 'keep':
        this.#chunks.push(question.chunk);
        return null;
      case 'end':
        return this.#end(question.leg);
    }
  }

  #end({ span, isForgotten, isShown }: Leg): UncertaintyInDepth | null {
    if (span.first === 0) {
      this.#quantiles = [];
      this.#sample = sampleOf(this.#chunks);
    }
    this.#quantiles.push(...columnQuantiles(this.#chunks, span));
    if (isForgotten) this.#chunks = [];
    if (!isShown || !this.#columns || !this.#sample) return null;
    return uncertaintyOf(this.#columns, this.#seed, this.#quantiles, this.#sample);
  }
}
