import type { Intervention } from '../intervention.ts';
import type { Scenario } from '../scenario.ts';
import { changeIntervention } from './changeIntervention.ts';
import type { Edited } from './editNumber.ts';

/**
 * Whom an intervention serves. The shares are 0–1 and always add up to 1: what one segment gets the others give, in
 * the proportion that they have, so that no number has to be put right afterwards. MODEL §3.
 */
export type Allocation = Intervention['allocation'];

/**
 * The document in which a segment that is served has `share` of the places, and the others share the rest.
 *
 * @param before the proportion of the others, where it is not as they stand now: while a number is typed they may
 *   have been pressed to nothing on the way
 * @returns the faults instead where the share is not one, or where it is not 1 and there are no others
 */
export function setShare(
  scenario: Scenario,
  interventionId: string,
  { segmentId, share, before }: { segmentId: string; share: number; before?: Allocation },
): Edited {
  return reallocate(scenario, interventionId, (now) => {
    if (!now.some((part) => part.segmentId === segmentId)) return now;
    const others = sharesOf(before ?? now, now).filter((part) => part.segmentId !== segmentId);
    const given = dividedAs(others, 1 - share);
    return now.map((part) =>
      part.segmentId === segmentId
        ? { segmentId, share }
        : (given.find((other) => other.segmentId === part.segmentId) ?? part),
    );
  });
}

/** The document in which an intervention serves one segment more, with as much as each would have in equal shares. */
export function serveSegment(scenario: Scenario, interventionId: string, segmentId: string): Edited {
  return reallocate(scenario, interventionId, (now) => {
    if (now.some((part) => part.segmentId === segmentId)) return now;
    const share = Number((1 / (now.length + 1)).toFixed(2));
    return [...dividedAs(now, 1 - share), { segmentId, share }];
  });
}

/** The document in which an intervention no longer serves a segment; the last one stays. */
export function stopServing(scenario: Scenario, interventionId: string, segmentId: string): Edited {
  return reallocate(scenario, interventionId, (now) => {
    const others = now.filter((part) => part.segmentId !== segmentId);
    return others.length === 0 || others.length === now.length ? now : dividedAs(others, 1);
  });
}

function reallocate(scenario: Scenario, interventionId: string, change: (now: Allocation) => Allocation): Edited {
  return changeIntervention(scenario, interventionId, ['allocation'], (one) => {
    const allocation = change(one.allocation);
    const isSame =
      allocation.length === one.allocation.length &&
      allocation.every(({ segmentId, share }, at) => {
        const now = one.allocation[at];
        return now?.segmentId === segmentId && now.share === share;
      });
    return isSame ? one : { ...one, allocation };
  });
}

/** The segments that are served now, with the shares that they had before. */
function sharesOf(before: Allocation, now: Allocation): Allocation {
  return now.map((part) => before.find(({ segmentId }) => segmentId === part.segmentId) ?? part);
}

/** Shares are kept to a tenth of a per cent, which is as people read and type them. */
const STEPS = 1000;

/** `rest` (0–1) in the proportion of the shares, evenly where they are all 0; what rounding leaves goes to the largest. */
function dividedAs(parts: Allocation, rest: number): Allocation {
  const sum = parts.reduce((total, { share }) => total + share, 0);
  const largest = parts.reduce<Allocation[number] | undefined>(
    (best, part) => (best && best.share >= part.share ? best : part),
    undefined,
  );
  const wanted = (share: number) => (sum > 0 ? share / sum : 1 / parts.length) * rest;
  const divided = parts.map((part) => ({
    ...part,
    share: Math.max(0, Math.floor(wanted(part.share) * STEPS + 1e-6) / STEPS),
  }));
  const others = divided.reduce((total, { share }, at) => (parts[at] === largest ? total : total + share), 0);
  const left = Math.max(0, Number((rest - others).toFixed(12)));
  return divided.map((part, at) => (parts[at] === largest ? { ...part, share: left } : part));
}
