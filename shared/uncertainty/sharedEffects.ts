import type { Effect } from '../document/effect.ts';
import type { Intervention } from '../document/intervention.ts';
import { inputName } from './inputNames.ts';

/** An effect of one study and the interventions, by their index, that count on it. */
export interface SharedEffect {
  readonly name: string;
  readonly effect: Effect;
  readonly indices: readonly number[];
}

/** The effects of a document, each once. One that no intervention counts on changes nothing and is left out. */
export function sharedEffects(interventions: readonly Intervention[]): SharedEffect[] {
  const effects = new Map<string, { name: string; effect: Effect; indices: number[] }>();
  for (const [i, one] of interventions.entries()) {
    if (one.causalShare === 0) continue;
    const name = inputName.effect(one);
    const shared = effects.get(name) ?? { name, effect: one.effect, indices: [] };
    shared.indices.push(i);
    effects.set(name, shared);
  }
  return [...effects.values()];
}
