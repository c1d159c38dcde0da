/** Steps of the search for a bracket on each side, and of halving within it. */
const STEPS = 32;
const HALVINGS = 50;

/**
 * The place nearest to `centre` where a function changes sign: brackets are looked for outward from it on both sides,
 * in even steps to the ends, and the nearer one is halved. Null where there is none within the ends.
 */
export function findCrossing(
  value: (at: number) => number,
  centre: number,
  least: number,
  most: number,
): number | null {
  const middle = value(centre);
  if (middle === 0) return centre;
  const sides = [least, most].map((end) => bracketTowards(value, centre, middle, end));
  const found = sides
    .filter((bracket) => bracket !== null)
    .sort((one, other) => distance(one, centre, least, most) - distance(other, centre, least, most))[0];
  return found ? halve(value, found.near, found.far, middle > 0) : null;
}

interface Bracket {
  readonly near: number;
  readonly far: number;
}

function bracketTowards(value: (at: number) => number, centre: number, middle: number, end: number): Bracket | null {
  let near = centre;
  for (let step = 1; step <= STEPS; step++) {
    const far = centre + ((end - centre) * step) / STEPS;
    if (far === near) continue;
    if (value(far) > 0 !== middle > 0) return { near, far };
    near = far;
  }
  return null;
}

/** How far off a bracket is, as a part of the way to the end on its side. */
function distance({ near }: Bracket, centre: number, least: number, most: number): number {
  const way = near < centre ? centre - least : most - centre;
  return way === 0 ? 0 : Math.abs(near - centre) / way;
}

function halve(value: (at: number) => number, from: number, to: number, isPositive: boolean): number {
  let near = from;
  let far = to;
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (near + far) / 2;
    if (value(middle) > 0 === isPositive) near = middle;
    else far = middle;
  }
  return (near + far) / 2;
}
