import type { FollowUp } from '../followUp.ts';
import type { Target } from '../target.ts';

/** The follow-up with these targets: one with an id that is there takes its place, the others come after those there. */
export function putTargets(followUp: FollowUp, targets: readonly Target[]): FollowUp {
  if (targets.length === 0) return followUp;
  const all = new Map(followUp.targets.map((target) => [target.id, target]));
  for (const target of targets) all.set(target.id, target);
  return { ...followUp, targets: [...all.values()] };
}

/** The follow-up without the target with this id; the same where there is none. */
export function removeTarget(followUp: FollowUp, id: string): FollowUp {
  const targets = followUp.targets.filter((target) => target.id !== id);
  return targets.length === followUp.targets.length ? followUp : { ...followUp, targets };
}
