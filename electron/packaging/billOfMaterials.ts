/** One licence by its SPDX name or by its own, or several that are joined by AND and OR. */
interface Stated {
  readonly license?: { readonly id?: string; readonly name?: string };
  readonly expression?: string;
}

/** The parts of a CycloneDX 1.5 document that are read here; all others are carried as they are. */
export interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly Stated[];
}

export interface BillOfMaterials {
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

/**
 * Narrows npm's bill of everything that is installed to what the app is made of: the packages that its sources import
 * and all that these depend on. To npm they are development packages, since they are bundled.
 *
 * @param roots names of packages, as the sources import them
 * @param runtime what is shipped without being an npm package: Electron
 * @throws Error when a root is not installed
 */
export function narrowed<Bill extends BillOfMaterials>(
  bill: Bill,
  roots: readonly string[],
  runtime: readonly Component[] = [],
): Bill {
  const below = new Map(bill.dependencies.map(({ ref, dependsOn = [] }) => [ref, dependsOn]));
  const topLevel = new Set(bill.dependencies[0]?.dependsOn);
  const waiting = roots.map((name) => refOf(name, bill.components, topLevel));
  const kept = new Set<string>();
  for (let ref = waiting.pop(); ref !== undefined; ref = waiting.pop()) {
    if (kept.has(ref)) continue;
    kept.add(ref);
    waiting.push(...(below.get(ref) ?? []));
  }
  return {
    ...bill,
    components: [
      ...runtime,
      ...bill.components
        .filter((component) => kept.has(component['bom-ref']))
        .map((one) => ({ ...one, scope: 'required' })),
    ],
    dependencies: bill.dependencies.filter(({ ref }) => kept.has(ref)),
  };
}

/** Of two versions of a package the one that the app itself asks for is what its sources get. */
function refOf(name: string, components: readonly Component[], topLevel: ReadonlySet<string>): string {
  const found = components.filter((component) => component.name === name).map((component) => component['bom-ref']);
  const ref = found.find((one) => topLevel.has(one)) ?? found[0];
  if (ref === undefined) throw new Error(`The sources import ${name}, which is not installed.`);
  return ref;
}

/** The licence that a package states, as SPDX names it; null where it states none. */
export function licenceOf({ licenses = [] }: Component): string | null {
  const stated = licenses.map(({ license, expression }) => expression ?? license?.id ?? license?.name);
  return stated.filter((one) => one !== undefined).join(' AND ') || null;
}
