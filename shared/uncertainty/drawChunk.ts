/** Some draws in a row, column after column: value c of draw d stands at c · count + d − from. */
export interface Chunk {
  readonly from: number;
  readonly count: number;
  readonly values: Float64Array;
}

/** A row of numbers as a function of a draw. */
export interface Drawable {
  readonly columns: { readonly count: number };
  /** Leaves draw `number` (0, 1 …) in `row`, `columns.count` numbers. */
  draw(number: number, row: Float64Array): void;
}

/** A span of the columns of a row. */
export interface ColumnSpan {
  readonly first: number;
  readonly end: number;
}

/** Draws `from` … `from + count − 1` of a model, of which the columns of a span are kept. */
export function drawChunk(model: Drawable, from: number, count: number, { first, end }: ColumnSpan): Chunk {
  const row = new Float64Array(model.columns.count);
  const values = new Float64Array((end - first) * count);
  for (let draw = 0; draw < count; draw++) {
    model.draw(from + draw, row);
    for (let column = first; column < end; column++) values[(column - first) * count + draw] = row[column] as number;
  }
  return { from, count, values };
}
