/**
 * Undo and redo over whole documents. Edits are pure and share what they do not change, so keeping documents costs
 * little and undo is exact.
 */
export interface History<Document> {
  readonly present: Document;
  readonly past: readonly Step<Document>[];
  readonly future: readonly Step<Document>[];
}

export interface Step<Document> {
  readonly document: Document;
  /** What was done, to be named beside "undo". */
  readonly label: string;
  /** Edits of one group in a row are one step: the keystrokes of one visit to a field. */
  readonly group: string | null;
}

/** Steps kept; the oldest go first. */
const STEPS_MAX = 500;

export function startHistory<Document>(present: Document): History<Document> {
  return { present, past: [], future: [] };
}

/** The history after an edit. An edit that changes nothing is no step. */
export function record<Document>(
  history: History<Document>,
  next: Document,
  edit: { readonly label: string; readonly group?: string },
): History<Document> {
  if (next === history.present) return history;
  const group = edit.group ?? null;
  const last = history.past.at(-1);
  const isSameGroup = group !== null && last?.group === group && history.future.length === 0;
  if (isSameGroup) return { ...history, present: next };
  const step = { document: history.present, label: edit.label, group };
  return { present: next, past: [...history.past, step].slice(-STEPS_MAX), future: [] };
}

/** Ends a group, so that the next edit of the same field is a step of its own. */
export function endGroup<Document>(history: History<Document>): History<Document> {
  const last = history.past.at(-1);
  if (!last || last.group === null) return history;
  return { ...history, past: [...history.past.slice(0, -1), { ...last, group: null }] };
}

/** The history without the edits of `group` that were last made, as if they had never been; the same where there are none. */
export function dropGroup<Document>(history: History<Document>, group: string): History<Document> {
  const last = history.past.at(-1);
  if (last?.group !== group || history.future.length > 0) return history;
  return { ...history, present: last.document, past: history.past.slice(0, -1) };
}

export function undo<Document>(history: History<Document>): History<Document> {
  const last = history.past.at(-1);
  if (!last) return history;
  return {
    present: last.document,
    past: history.past.slice(0, -1),
    future: [{ ...last, document: history.present, group: null }, ...history.future],
  };
}

export function redo<Document>(history: History<Document>): History<Document> {
  const [next, ...rest] = history.future;
  if (!next) return history;
  return {
    present: next.document,
    past: [...history.past, { ...next, document: history.present, group: null }],
    future: rest,
  };
}
