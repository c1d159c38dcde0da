import type { Inputs } from './inputs.ts';
import type { State } from './states.ts';

/**
 * The ranges of months since enrolment that leave as one group, because they share their chances and either all count
 * toward the duration or none do: within the effect and the duration, within the effect alone, within the duration
 * alone, and neither. In `state.moved` each has its place.
 */
export const ranges = { both: 0, effectOnly: 1, durationOnly: 2, neither: 3 } as const;
export const RANGES = 4;

/**
 * Lets the participants of an allocation grow a month older. Leaves in `state.moved` how many each range held before,
 * and renews the allocation's totals; whoever has reached the end of the window is put with `over`. MODEL §4, steps 3
 * and 4.
 *
 * All that it is given is a whole number or an array, and what it finds is left in one: a fraction that is handed from
 * function to function is an object each time.
 *
 * @param treated share that stays within the effect, by allocation
 * @param untreated share that stays beyond it, by segment
 * @param over by segment: D, or G for a retention intervention
 */
export function age(
  t: number,
  state: State,
  { interventions, allocations }: Inputs,
  a: number,
  treated: Float64Array,
  untreated: Float64Array,
  over: Float64Array,
): void {
  const { participants, moved } = state;
  const i = allocations.intervention[a] as number;
  const g = allocations.segment[a] as number;
  const window = interventions.windowMonths[i] as number;
  const duration = interventions.durationMonths[i] as number;
  const effect = interventions.effectMonths[i] as number;
  const ring = state.ringStart[a] as number;
  let total = 0;
  let within = 0;
  let from = 0;
  // The slot of those enrolled `from` months ago, counted from the ring's start; a month older is a slot back.
  let newest = t % window;
  for (let range = 0; range < RANGES; range++) {
    const to = endOf(range, duration, effect, window);
    moved[range] = 0;
    if (from >= to || from > t) continue;
    const stay = (range <= ranges.effectOnly ? treated[a] : untreated[g]) as number;
    // The last of the range are the only ones whose window or duration may end.
    const isReached = to - 1 <= t;
    const count = (isReached ? to - 1 : t + 1) - from;
    const oldest = newest - count + 1;
    let most = 0;
    for (let at = ring + (oldest > 0 ? oldest : 0); at <= ring + newest; at++) {
      const n = participants[at] as number;
      most += n;
      participants[at] = n * stay;
    }
    for (let at = ring + window + oldest; at < ring + window; at++) {
      const n = participants[at] as number;
      most += n;
      participants[at] = n * stay;
    }
    total += most * stay;
    if (to <= duration) within += most * stay;
    if (isReached) {
      const place = oldest > 0 ? oldest - 1 : oldest - 1 + window;
      const slot = ring + place;
      newest = place === 0 ? window - 1 : place - 1;
      const last = participants[slot] as number;
      most += last;
      if (to === window) {
        participants[slot] = 0;
        over[g] = (over[g] as number) + last * stay;
      } else {
        participants[slot] = last * stay;
        total += last * stay;
        if (to < duration) within += last * stay;
      }
    }
    moved[range] = most;
    from = to;
  }
  state.participantTotal[a] = total;
  state.inDuration[a] = within;
}

function endOf(range: number, duration: number, effect: number, window: number): number {
  if (range === ranges.both) return Math.min(duration, effect);
  if (range === ranges.effectOnly) return effect;
  return range === ranges.durationOnly ? Math.max(duration, effect) : window;
}
