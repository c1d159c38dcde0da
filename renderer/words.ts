import { type Words, wordsIn } from '../shared/words/words.ts';
import { useAppStore } from './state/appStore.ts';

/** The words of the language that is set; a change of language is on the screen at once. */
export function useWords(): Words {
  return wordsIn(useAppStore(({ settings }) => settings.language));
}
