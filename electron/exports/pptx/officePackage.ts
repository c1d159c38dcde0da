import { posix } from 'node:path';
import { strToU8, zipSync } from 'fflate/browser';
import { escaped, XML_HEAD } from './xml.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** What a part points at, by the last word of the relation's type; its id is its place among the part's, from rId1. */
export interface Relation {
  readonly type: string;
  readonly target: string;
}

interface Part {
  readonly path: string;
  /** Null for what is known by its ending. */
  readonly type: string | null;
  readonly content: Uint8Array;
  readonly relations: readonly Relation[];
}

/**
 * A package of the Open Packaging Conventions: parts, what each points at, and the list of their types. Since the list
 * and the relations are made from the parts, none can name a part that is not there.
 */
export class OfficePackage {
  readonly #parts: Part[] = [];

  /** @param path from the root, without a slash before it */
  add(path: string, type: string | null, content: string | Uint8Array, relations: readonly Relation[] = []): void {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    this.#parts.push({ path, type, content: bytes, relations });
  }

  /** The zipped package. @param root what the package itself points at */
  zip(root: readonly Relation[]): Uint8Array {
    const files: Record<string, Uint8Array> = {
      '[Content_Types].xml': strToU8(this.#types()),
      '_rels/.rels': strToU8(relationsXml(root, '')),
    };
    for (const { path, content, relations } of this.#parts) {
      files[path] = content;
      if (relations.length === 0) continue;
      const { dir, base } = posix.parse(path);
      files[`${dir}/_rels/${base}.rels`] = strToU8(relationsXml(relations, dir));
    }
    return zipSync(files, { level: 6 });
  }

  #types(): string {
    const overrides = this.#parts
      .filter(({ type }) => type !== null)
      .map(({ path, type }) => `<Override PartName="/${path}" ContentType="${type}"/>`);
    const defaults = [
      ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
      ['xml', 'application/xml'],
      ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ].map(([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`);
    return `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">${[...defaults, ...overrides].join('')}</Types>`;
  }
}

function relationsXml(relations: readonly Relation[], folder: string): string {
  const each = relations.map(({ type, target }, at) => {
    const name = type === 'core-properties' ? `${PACKAGE}/relationships/metadata/core-properties` : OFFICE + type;
    const path = folder === '' ? target : posix.relative(folder, target);
    return `<Relationship Id="rId${at + 1}" Type="${name}" Target="${escaped(path)}"/>`;
  });
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}
