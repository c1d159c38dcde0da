import { z } from 'zod';
import { parseScenario } from '../document/parse.ts';
import { readInitiative } from '../evidence/localFile.ts';
import type { ActualFigure } from '../followUp/actualFigure.ts';
import { figureKey } from '../followUp/figureKey.ts';
import type { FollowUp } from '../followUp/followUp.ts';
import type { Target } from '../followUp/target.ts';
import type { Comment } from './comment.ts';
import { fileLimits } from './fileLimits.ts';
import type { FilePart, FileRevision, FileScenario, Unread } from './fileParts.ts';
import { jsonOf } from './readHeader.ts';
import {
  commentRecordSchema,
  endRecordSchema,
  figureRecordSchema,
  initiativeRecordSchema,
  revisionRecordSchema,
  scenarioRecordSchema,
  targetRecordSchema,
} from './records.ts';
import { upgradeRecord } from './upgradeRecord.ts';

/** A scenario that is being read, until the next one begins. */
interface Begun extends FileScenario {
  readonly revisions: FileRevision[];
  readonly comments: Comment[];
  readonly followUp: FollowUp & { readonly targets: Target[]; readonly figures: ActualFigure[] };
  /** What its targets and figures are found by: none comes twice. */
  readonly keys: Set<string>;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads the lines of a file after its first, one at a time, so that a large file is never held whole. A line that
 * cannot be read is named in `unread` and hides no other. What a scenario record is followed by belongs to it.
 */
export class FileReader {
  readonly unread: Unread[] = [];
  /** How many could not be read; `unread` names the first of them. */
  unreadCount = 0;
  readonly #version: number;
  readonly #scenarios = new Set<string>();
  readonly #initiatives = new Set<string>();
  #begun: Begun | null = null;
  /** The id of a scenario that could not be read: what belongs to it goes with it, and is not told of one by one. */
  #lost: unknown = null;
  /** Characters of the begun scenario so far. */
  #size = 0;
  #lines = 0;
  #isEnded = false;

  /** @param version that of the file's header */
  constructor(version: number) {
    this.#version = version;
  }

  /**
   * Takes the next line, null for one that was too long to be kept.
   *
   * @returns the parts that are whole now
   */
  take(line: string | null): FilePart[] {
    this.#lines += 1;
    const json = line === null ? undefined : jsonOf(line);
    const record = isFields(json) ? upgradeRecord(json, this.#version) : undefined;
    if (record === null) return [];
    const size = line?.length ?? 0;
    switch (record?.kind) {
      case 'scenario':
        return this.#takeScenario(record, size);
      case 'revision':
        return this.#takeRevision(record, size);
      case 'comment':
        return this.#takeComment(record, size);
      case 'target':
        return this.#takeTarget(record, size);
      case 'actualFigure':
        return this.#takeFigure(record, size);
      case 'localInitiative':
        return this.#takeInitiative(record);
      case 'end':
        this.#isEnded = endRecordSchema.safeParse(record).data?.records === this.#lines - 1;
        return [];
      default:
        return this.#miss('line', String(this.#lines + 1));
    }
  }

  /** The last part; what is missing at the end of the file is named in `unread` after this. */
  end(): FilePart[] {
    const last = this.#finish();
    // What could not be read has been told of already.
    if (!this.#isEnded) this.#miss('end', '');
    return last;
  }

  #takeScenario(record: Fields, size: number): FilePart[] {
    const before = this.#finish();
    this.#lost = record.id;
    const read = scenarioRecordSchema.safeParse(record);
    const parsed = parseScenario(record.document);
    const id = read.data?.id ?? '';
    const isRoom = this.#scenarios.size < fileLimits.scenarios && !this.#scenarios.has(id);
    if (!read.success || !parsed.ok || !isRoom) return [...before, ...this.#miss('scenario', nameIn(record.document))];
    const { kind: _kind, document: _document, follows: revision, ...facts } = read.data;
    this.#scenarios.add(id);
    this.#lost = null;
    const followUp = { revision, targets: [], figures: [] };
    this.#begun = { ...facts, scenario: parsed.scenario, revisions: [], comments: [], followUp, keys: new Set() };
    this.#size = size;
    return before;
  }

  #takeRevision(record: Fields, size: number): FilePart[] {
    if (this.#isLost(record)) return [];
    const read = revisionRecordSchema.safeParse(record);
    const parsed = parseScenario(record.document);
    const begun = this.#belongs(read.data?.scenario, size);
    if (!read.success || !parsed.ok || !begun) return this.#miss('revision', nameIn(record.document));
    const { kind: _kind, document: _document, scenario: _of, ...facts } = read.data;
    const isNew = facts.revision < begun.revision && begun.revisions.every((one) => one.revision !== facts.revision);
    if (!isNew || begun.revisions.length >= fileLimits.revisionsPerScenario) {
      return this.#miss('revision', nameIn(record.document));
    }
    begun.revisions.push({ ...facts, scenario: parsed.scenario });
    return [];
  }

  #takeComment(record: Fields, size: number): FilePart[] {
    if (this.#isLost(record)) return [];
    const read = commentRecordSchema.safeParse(record);
    const begun = this.#belongs(read.data?.scenario, size);
    const isRoom = (begun?.comments.length ?? 0) < fileLimits.commentsPerScenario;
    if (!read.success || !begun || !isRoom) return this.#miss('comment', authorIn(record.comment));
    begun.comments.push(read.data.comment);
    return [];
  }

  #takeTarget(record: Fields, size: number): FilePart[] {
    if (this.#isLost(record)) return [];
    const { data: read } = targetRecordSchema.safeParse(record);
    const begun = this.#belongs(read?.scenario, size);
    if (!read || !begun || !isNew(begun, read.target.id)) return this.#miss('target', '');
    if (begun.followUp.targets.length >= fileLimits.targetsPerScenario) return this.#miss('target', '');
    begun.followUp.targets.push(read.target);
    return [];
  }

  #takeFigure(record: Fields, size: number): FilePart[] {
    if (this.#isLost(record)) return [];
    const { data: read } = figureRecordSchema.safeParse(record);
    const begun = this.#belongs(read?.scenario, size);
    if (!read || !begun || !isNew(begun, figureKey(read.figure))) return this.#miss('actualFigure', '');
    if (begun.followUp.figures.length >= fileLimits.figuresPerScenario) return this.#miss('actualFigure', '');
    begun.followUp.figures.push(read.figure);
    return [];
  }

  #takeInitiative(record: Fields): FilePart[] {
    const before = this.#finish();
    const read = initiativeRecordSchema.safeParse(record);
    const initiative = readInitiative(read.data?.initiative);
    const isRoom = this.#initiatives.size < fileLimits.localInitiatives;
    if (!initiative || !isRoom || this.#initiatives.has(initiative.id)) {
      return [...before, ...this.#miss('localInitiative', nameIn(record.initiative))];
    }
    this.#initiatives.add(initiative.id);
    return [...before, { kind: 'localInitiative', initiative }];
  }

  #isLost({ scenario }: Fields): boolean {
    return typeof scenario === 'string' && scenario === this.#lost;
  }

  /** The begun scenario where a record of `id` and `size` may join it. */
  #belongs(id: string | undefined, size: number): Begun | null {
    if (!this.#begun || this.#begun.id !== id || this.#size + size > fileLimits.scenario) return null;
    this.#size += size;
    return this.#begun;
  }

  #finish(): FilePart[] {
    const begun = this.#begun;
    this.#begun = null;
    if (!begun) return [];
    const { keys: _keys, ...scenario } = begun;
    return [{ kind: 'scenario', scenario }];
  }

  #miss(kind: Unread['kind'], name: string): [] {
    this.unreadCount += 1;
    if (this.unread.length < fileLimits.named) this.unread.push({ kind, name: name || String(this.#lines + 1) });
    return [];
  }
}

/** Whether nothing of the scenario is found by `key` yet; from now on something is. */
function isNew({ keys }: Begun, key: string): boolean {
  return !keys.has(key) && keys.add(key).has(key);
}

function isFields(json: unknown): json is Fields {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

/** Characters of a name that is no name of ours, at most. */
const NAME_SHOWN = 60;

function nameIn(value: unknown): string {
  return z.object({ name: z.string() }).safeParse(value).data?.name.trim().slice(0, NAME_SHOWN) ?? '';
}

function authorIn(value: unknown): string {
  return z.object({ author: z.string() }).safeParse(value).data?.author.trim().slice(0, NAME_SHOWN) ?? '';
}
