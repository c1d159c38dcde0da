import { act, fireEvent } from '@testing-library/react';

/** Everything on the page that a person can press, type in, move or drop on. */
const CONTROLS = [
  'button',
  'input',
  'textarea',
  'select',
  'a[href]',
  '[tabindex]',
  '[draggable="true"]',
  '[contenteditable="true"]',
  '[role="slider"]',
  '[role="menuitem"]',
].join(', ');

const KEYS = ['Enter', 'F2', '7', 'Delete', 'ArrowUp', 'Escape'];

/** Controls of one screen that are tried at most: a list that grows with its presses has an end. */
const MOST = 150;

/**
 * Does to every control on the page what a person could: presses it, types in it, moves it, pastes and drops on it.
 * What a press opens is treated in the same way; one that comes again with the same name is the same. What a press
 * hides (a search, a filter) is there again when the page is drawn anew, until a new page has nothing that is not done.
 *
 * @param isEnough told of each control when it is done; true ends it
 * @param drawAnew draws the page again as it first was, the document left as it is
 */
export async function pressEverything(
  isEnough: (control: string) => boolean,
  drawAnew: () => Promise<void>,
): Promise<void> {
  const done = new Set<string>();
  let isNew = true;
  while (done.size < MOST) {
    const next = [...document.querySelectorAll(CONTROLS)].find((one) => !done.has(nameOf(one)));
    if (!next) {
      if (isNew) return;
      await drawAnew();
      isNew = true;
      continue;
    }
    const name = nameOf(next);
    done.add(name);
    isNew = false;
    await act(async () => useControl(next));
    if (isEnough(name)) return;
  }
}

/** Ids that are made when a part is drawn: the same control has another when its page is drawn anew. */
const MADE_ID = /_r_|«r/;

function nameOf(control: Element): string {
  const { tagName, id, textContent } = control;
  const facts = ['aria-label', 'name', 'role', 'type', 'data-cell', 'data-field-path'].map(
    (one) => control.getAttribute(one)?.replace(/^.*(_r_|«r).*$/, '') ?? '',
  );
  const text = textContent?.slice(0, 40) || labelOf(control) || (MADE_ID.test(id) ? '' : id);
  return [tagName, ...facts, text].filter(Boolean).join(' ');
}

function labelOf(control: Element): string {
  const ids = control.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const labels = control instanceof HTMLInputElement ? [...(control.labels ?? [])] : [];
  return [...ids.map((id) => document.getElementById(id)), ...labels].map((one) => one?.textContent ?? '').join(' ');
}

function useControl(control: Element): void {
  (control as HTMLElement).focus();
  const pointer = { button: 0, pointerId: 1, pointerType: 'mouse', clientX: 10, clientY: 10 };
  fireEvent.pointerDown(control, pointer);
  fireEvent.pointerMove(control, { ...pointer, clientX: 60 });
  fireEvent.pointerUp(control, pointer);
  fireEvent.click(control);
  fireEvent.doubleClick(control);
  for (const key of KEYS) {
    fireEvent.keyDown(control, { key });
    type(control, key);
    fireEvent.keyUp(control, { key });
  }
  fireEvent.keyDown(control, { key: 'z', ctrlKey: true });
  fireEvent.keyDown(control, { key: 'y', ctrlKey: true });
  fireEvent.paste(control, { clipboardData: { getData: () => '1\t2\n3\t4', types: ['text/plain'] } });
  fireEvent.drop(control, { dataTransfer: { getData: () => '0', types: [], files: [] } });
  fireEvent.wheel(control, { deltaY: 100 });
  fireEvent.blur(control);
}

/** What is typed, where the control takes text at all; a number that differs from every one before it. */
let typed = 100;
function type(control: Element, key: string): void {
  if (key !== '7') return;
  typed += 1;
  if (control instanceof HTMLSelectElement) {
    const other = [...control.options].find(({ value }) => value !== control.value);
    if (other) fireEvent.change(control, { target: { value: other.value } });
  } else if (control instanceof HTMLInputElement && /checkbox|radio/.test(control.type)) {
    fireEvent.click(control);
  } else if (control instanceof HTMLInputElement && control.type === 'range') {
    fireEvent.change(control, { target: { value: String(Number(control.value) + 1) } });
  } else if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) {
    if (control instanceof HTMLInputElement && control.type === 'file') return;
    fireEvent.change(control, { target: { value: String(typed % 90) } });
  }
}
