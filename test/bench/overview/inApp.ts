import type { Page } from 'playwright-core';
import type { Bridge } from '../../../shared/contract/bridge.ts';
import type { CallName } from '../../../shared/contract/callNames.ts';
import type { CallInput, CallOutput } from '../../../shared/contract/calls.ts';
import type { Result } from '../../../shared/contract/errors.ts';

/** What a call gave, and how long the page waited for it, in milliseconds. */
export interface Called<Output> {
  readonly value: Output;
  readonly waited: number;
}

/** Makes a call of the contract in the page, over the bridge, as the screens do. @throws Error when the call fails. */
export async function call<Name extends CallName>(
  page: Page,
  name: Name,
  input: CallInput<Name>,
): Promise<Called<CallOutput<Name>>> {
  const { result, waited } = await page.evaluate(
    async ({ called, given }) => {
      const bridge = (window as unknown as { ungeplan: Bridge }).ungeplan;
      const ask = bridge[called] as (input: unknown) => Promise<unknown>;
      const start = performance.now();
      const answer = await ask(given);
      return { result: answer, waited: performance.now() - start };
    },
    { called: name as CallName, given: input as unknown },
  );
  const checked = result as Result<CallOutput<Name>>;
  if (!checked.ok) throw new Error(`${name} failed: ${JSON.stringify(checked.error)}`);
  return { value: checked.value, waited };
}
