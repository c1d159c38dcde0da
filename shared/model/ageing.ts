import type { Inputs } from './inputs.ts';
import type { State } from './states.ts';

/**
 * Lets those of an allocation who enrolled `from` ≤ m < `to` months before t grow a month older; the share `stay` of
 * them is still there when it ends. Who stays is added to the allocation's totals; whoever has reached the end of the
 * window is put with `over`. No range may reach across the end of the duration. MODEL §4, steps 3 and 4.
 *
 * @param over by segment: D, or G for a retention intervention
 * @returns how many they were before
 */
export function age(
  t: number,
  state: State,
  { interventions, allocations }: Inputs,
  a: number,
  from: number,
  to: number,
  stay: number,
  over: Float64Array,
): number {
  if (from >= to || from > t) return 0;
  const i = allocations.intervention[a] as number;
  const window = interventions.windowMonths[i] as number;
  const duration = interventions.durationMonths[i] as number;
  const ring = state.ringStart[a] as number;
  const most = keep(state.participants, ring, window, t - from, Math.min(to - 1, t + 1) - from, stay);
  let remain = most * stay;
  let within = to <= duration ? remain : 0;
  if (to - 1 > t) return add(state, a, remain, within, most);

  // The last of the range: the only ones whose window or duration may end.
  const slot = ring + ((t - to + 1) % window);
  const last = state.participants[slot] as number;
  const staying = last * stay;
  if (to === window) {
    const g = allocations.segment[a] as number;
    state.participants[slot] = 0;
    over[g] = (over[g] as number) + staying;
  } else {
    state.participants[slot] = staying;
    remain += staying;
    if (to < duration) within += staying;
  }
  return add(state, a, remain, within, most + last);
}

function add(state: State, a: number, remain: number, within: number, before: number): number {
  state.participantTotal[a] = (state.participantTotal[a] as number) + remain;
  state.inDuration[a] = (state.inDuration[a] as number) + within;
  return before;
}

/**
 * Keeps the share `stay` in `count` slots of a ring, back from that of month `newest`.
 *
 * @returns the sum of the slots before
 */
function keep(cells: Float64Array, ring: number, length: number, newest: number, count: number, stay: number): number {
  const last = newest % length;
  const first = last - count + 1;
  let sum = 0;
  for (let at = ring + Math.max(0, first); at <= ring + last; at++) {
    const n = cells[at] as number;
    sum += n;
    cells[at] = n * stay;
  }
  for (let at = ring + length + first; at < ring + length; at++) {
    const n = cells[at] as number;
    sum += n;
    cells[at] = n * stay;
  }
  return sum;
}
