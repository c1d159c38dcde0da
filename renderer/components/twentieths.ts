/** How many of twenty a share (0–1) is. What happens at all is never none of them, nor what may not all of them. */
export function twentieths(share: number): number {
  return share === 0 || share === 1 ? share * 20 : Math.min(19, Math.max(1, Math.round(share * 20)));
}
