/** Milliseconds from something done to the page until what it changes was in the page, and until the frame with it was painted. */
export interface ChangeTime {
  readonly inPage: number;
  readonly painted: number;
  /** The same for a single letter that the page changes by itself, just before: what a painted frame costs at least. */
  readonly blank: number;
}

export interface Changes {
  /** Selects what must come to show something else. */
  readonly watched: string;
  /** What is done to the target: typing over what stands in it, pressing a key with Ctrl, or a click. */
  readonly kind: 'type' | 'press' | 'click';
  /** What is typed, or the keys; of clicks only how many. */
  readonly texts: readonly string[];
  /** Milliseconds of rest after each, so that they begin anywhere in a frame. */
  readonly rests: readonly number[];
}

/**
 * Does things to the page and times each of them. Handed to the page, which runs it: whatever it needs stands in it.
 *
 * @throws Error when the watched elements do not change within ten seconds
 */
export async function paintedChanges(target: Element, { watched, kind, texts, rests }: Changes): Promise<ChangeTime[]> {
  const shown = () => [...document.querySelectorAll(watched)].map((item) => item.textContent).join('|');
  const valueOfInput = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  const letter = document.body.appendChild(document.createElement('div'));
  letter.style.cssText = 'position: fixed; right: 0; bottom: 0';

  const act = (text: string) => {
    if (kind === 'press') {
      target.dispatchEvent(new KeyboardEvent('keydown', { key: text, ctrlKey: true, bubbles: true }));
    } else if (kind === 'click') {
      (target as HTMLElement).click();
    } else {
      // By the browser's own setter: what is set through React's it takes for its own work.
      valueOfInput?.set?.call(target, text);
      target.dispatchEvent(new Event('input', { bubbles: true }));
    }
  };

  // A message sent from a frame's callback is received when the frame has been painted.
  const afterPaint = (then: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        then();
      };
      port2.postMessage(null);
    });

  const blank = () =>
    new Promise<number>((resolve) => {
      const start = performance.now();
      letter.textContent = letter.textContent === 'i' ? 'l' : 'i';
      afterPaint(() => resolve(performance.now() - start));
    });

  const timed = (text: string) =>
    new Promise<Omit<ChangeTime, 'blank'>>((resolve, reject) => {
      const before = shown();
      const tooLong = setTimeout(() => reject(new Error(`“${text}” changed nothing: ${before.slice(0, 300)}`)), 10_000);
      const observer = new MutationObserver(() => {
        if (shown() === before) return;
        const inPage = performance.now() - start;
        observer.disconnect();
        clearTimeout(tooLong);
        afterPaint(() => resolve({ inPage, painted: performance.now() - start }));
      });
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      const start = performance.now();
      act(text);
    });

  const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const times: ChangeTime[] = [];
  for (const [index, text] of texts.entries()) {
    const least = await blank();
    await rest((rests[index] ?? 0) / 2);
    times.push({ ...(await timed(text)), blank: least });
    await rest((rests[index] ?? 0) / 2);
  }
  letter.remove();
  return times;
}
