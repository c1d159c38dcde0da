import type { Scenario } from '../../shared/document/scenario.ts';
import { foldLetters } from '../../shared/words/foldLetters.ts';

/**
 * Search is by parts of words, since Danish joins them: "uddannelse" must find "ungdomsuddannelse". A full-text index by
 * words would miss that, one by three-letter parts would need another way for the first two letters typed and would
 * rewrite itself at each save. Going through a folded text of one or two kilobytes a scenario takes a few
 * hundredths of a second for 10,000 of them.
 */

/** What a scenario is found by: its name, municipality and description and the names of its interventions. */
export function searchText(scenario: Scenario): string {
  const { name, municipality = '', description = '', interventions } = scenario;
  return foldLetters([name, municipality, description, ...interventions.map((part) => part.name)].join('\n'));
}

/** One pattern for LIKE … ESCAPE '\' per word of what was typed; a scenario must match all. At most eight count. */
export function searchPatterns(typed: string): string[] {
  const words = foldLetters(typed).split(/\s+/u);
  return words
    .filter((word) => word !== '')
    .slice(0, 8)
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
}
