import { createRequire } from 'node:module';
import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

interface Dom {
  readonly JSDOM: new (html: string) => { readonly window: { readonly DOMParser: typeof DOMParser } };
}

/** The reader of XML, which has no types of its own. */
const { JSDOM } = createRequire(import.meta.url)('jsdom') as Dom;
const { DOMParser: Reader } = new JSDOM('').window;

/** A part of a package: its XML where it has any, and what it points at. */
export interface PackagePart {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly xml: Element | null;
  /** By id: the last word of the type, and the path of the target. */
  readonly relations: ReadonlyMap<string, { readonly type: string; readonly target: string }>;
}

/** A presentation, read as strictly as the format says. Throws for XML that is none. */
export function readPackage(file: Uint8Array): Map<string, PackagePart> {
  const files = unzipSync(file);
  const parts = new Map<string, PackagePart>();
  for (const [path, bytes] of Object.entries(files)) {
    const xml = /\.(?:xml|rels)$/.test(path) ? parsed(strFromU8(bytes), path) : null;
    parts.set(path, { path, bytes, xml, relations: relationsOf(files, path) });
  }
  return parts;
}

export function elements(element: Element | null, name: string): Element[] {
  return element ? [...element.getElementsByTagName(name)] : [];
}

function parsed(text: string, path: string): Element {
  const document = new Reader().parseFromString(text, 'application/xml');
  const fault = document.querySelector('parsererror');
  if (fault) throw new Error(`${path}: ${fault.textContent}`);
  return document.documentElement;
}

function relationsOf(files: Record<string, Uint8Array>, path: string): PackagePart['relations'] {
  const { dir, base } = posix.parse(path);
  const listed = files[posix.join(dir, '_rels', `${base}.rels`)];
  const found = new Map<string, { type: string; target: string }>();
  if (!listed) return found;
  for (const one of elements(parsed(strFromU8(listed), path), 'Relationship')) {
    const id = one.getAttribute('Id') ?? '';
    if (found.has(id)) throw new Error(`${path} has ${id} twice.`);
    const target = posix.normalize(posix.join(dir, one.getAttribute('Target') ?? ''));
    found.set(id, { type: (one.getAttribute('Type') ?? '').split('/').at(-1) ?? '', target });
  }
  return found;
}
