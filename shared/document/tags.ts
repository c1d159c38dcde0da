import { foldLetters } from '../words/foldLetters.ts';
import type { Scenario } from './scenario.ts';

/** The planner's own words for what a scenario belongs to, by which the overview can be narrowed: `planner.tags`. */

const TAG_LONGEST = 40;
const TAGS_MAX = 12;

/** The tags of a scenario, in the order in which they were written. */
export function tagsOf({ planner }: Scenario): string[] {
  const tags = planner?.tags;
  return Array.isArray(tags) ? cleaned(tags.filter((tag) => typeof tag === 'string')) : [];
}

/** The scenario with other tags; none takes the key away. */
export function withTags(scenario: Scenario, tags: readonly string[]): Scenario {
  const { tags: _, ...others } = scenario.planner ?? {};
  const kept = cleaned(tags);
  if (kept.length > 0) return { ...scenario, planner: { ...others, tags: kept } };
  if (Object.keys(others).length > 0) return { ...scenario, planner: others };
  const { planner: _planner, ...rest } = scenario;
  return rest;
}

/** The tags in a text that was typed, divided by commas. */
export function readTags(typed: string): string[] {
  return cleaned(typed.split(','));
}

/** Without spaces around, without empty ones, and each once however it is written; at most twelve of forty characters. */
function cleaned(tags: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const tag of tags) {
    const text = tag.trim().replace(/\s+/gu, ' ').slice(0, TAG_LONGEST).trim();
    const key = foldLetters(text);
    if (text !== '' && !seen.has(key)) seen.set(key, text);
  }
  return [...seen.values()].slice(0, TAGS_MAX);
}
