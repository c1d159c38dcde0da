import { type Component, licenceOf } from './billOfMaterials.ts';

/** One package and the text of its licence; null where it carries none. */
export interface Licensed {
  readonly component: Component;
  readonly text: string | null;
}

const LINE = '-'.repeat(72);

/**
 * What most licences ask for: the name, version, licence and licence text of every package, in the order of names.
 *
 * @throws Error for a package that states no licence: it must not be shipped before somebody has looked
 */
export function licenceList(packages: readonly Licensed[]): string {
  const sorted = packages.toSorted((one, other) => (one.component.name < other.component.name ? -1 : 1));
  return sorted
    .map(({ component, text }) => {
      const licence = licenceOf(component);
      if (licence === null) throw new Error(`${component.name} states no licence.`);
      const head = `${component.name} ${component.version}\n${licence}`;
      return text === null ? `${LINE}\n${head}\n` : `${LINE}\n${head}\n\n${text.trim()}\n`;
    })
    .join('\n');
}
