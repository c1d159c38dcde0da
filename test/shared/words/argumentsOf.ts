import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';

/** What a message asks of the one who says it. */
export interface MessageArguments {
  /** Filled in as they are given. */
  readonly plain: ReadonlySet<string>;
  /** Numbers that choose a plural, with the forms there are: `count: one, other`. */
  readonly plurals: ReadonlyMap<string, string>;
  readonly tags: ReadonlySet<string>;
}

/** Reads a message as use-intl does. Throws where it is no ICU message. */
export function argumentsOf(message: string): MessageArguments {
  const found = { plain: new Set<string>(), plurals: new Map<string, string>(), tags: new Set<string>() };
  collect(parse(message), found);
  return found;
}

type Found = { plain: Set<string>; plurals: Map<string, string>; tags: Set<string> };

function collect(elements: readonly MessageFormatElement[], found: Found): void {
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    if (element.type === TYPE.tag) {
      found.tags.add(element.value);
      collect(element.children, found);
    } else if (element.type === TYPE.plural) {
      found.plurals.set(element.value, Object.keys(element.options).sort().join(', '));
      for (const option of Object.values(element.options)) collect(option.value, found);
    } else if (element.type === TYPE.argument) {
      found.plain.add(element.value);
    } else {
      throw new Error(`Numbers, dates and choices come into a text as finished words: {${element.value}, …}`);
    }
  }
}
