import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';

/** From so many letters on, a text is known wherever it stands; a shorter one only where nothing stands beside it. */
const LONG = 12;
const SHORT = 5;

/** What a text of a catalogue looks like on a screen, whatever its arguments are. Null for one that is hardly words. */
export function messagePattern(message: string): RegExp | null {
  const elements = parse(message);
  const letters = lettersOf(elements).replace(/[^\p{L}]/gu, '').length;
  if (letters < SHORT) return null;
  const source = sourceOf(elements);
  return new RegExp(letters < LONG ? `^${source}$` : source, 'su');
}

function sourceOf(elements: readonly MessageFormatElement[]): string {
  return elements
    .map((element) => {
      if (element.type === TYPE.literal) return RegExp.escape(element.value);
      if (element.type === TYPE.tag) return sourceOf(element.children);
      if (element.type === TYPE.plural) return `(?:${optionsOf(element).map(sourceOf).join('|')})`;
      return '.+?';
    })
    .join('');
}

function lettersOf(elements: readonly MessageFormatElement[]): string {
  return elements
    .map((element) => {
      if (element.type === TYPE.literal) return element.value;
      if (element.type === TYPE.tag) return lettersOf(element.children);
      return element.type === TYPE.plural ? optionsOf(element).map(lettersOf).join('') : '';
    })
    .join('');
}

function optionsOf(element: Extract<MessageFormatElement, { type: TYPE.plural }>): MessageFormatElement[][] {
  return Object.values(element.options).map(({ value }) => value);
}
