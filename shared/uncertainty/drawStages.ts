const STAGES = [200, 1_000, 2_500] as const;

/** The numbers of draws after which ranges are shown, the last of them all: usable ones soon, finer ones as they come. */
export function drawStages(draws: number): number[] {
  return [...STAGES.filter((stage) => stage < draws), draws];
}
