import type { CallName } from '../../shared/contract/callNames.ts';
import { type CallInput, type CallOutput, calls } from '../../shared/contract/calls.ts';
import { type CallError, callError, type Result } from '../../shared/contract/errors.ts';

/** What the main process does for each call. A handler gets checked input; it throws a CallFailure for what may go wrong. */
export type Handlers = {
  readonly [Name in CallName]: (input: CallInput<Name>) => CallOutput<Name> | Promise<CallOutput<Name>>;
};

export type Log = (message: string, detail: unknown) => void;
export type Explain = (error: unknown) => CallError | null;

/** A failure that the planner is told about, carried to the boundary and sent over it as data. */
export class CallFailure extends Error {
  readonly callError: CallError;

  constructor(error: CallError) {
    super(error.code);
    this.name = 'CallFailure';
    this.callError = error;
  }
}

/**
 * Answers one call: checks what came in, runs the handler, checks what goes out, and turns whatever went wrong into
 * data. Only the code and the facts of an error leave; what else is known of it goes to the log.
 *
 * @param explain what an error of the disk or the database is, as an error that may leave; null for any other
 */
export async function answer(
  name: CallName,
  handlers: Handlers,
  input: unknown,
  log: Log,
  explain: Explain = () => null,
): Promise<Result<unknown>> {
  const { input: inputSchema, output: outputSchema } = calls[name];
  const checked = inputSchema.safeParse(input);
  if (!checked.success) {
    log(`${name}: input`, checked.error.issues);
    return { ok: false, error: callError('invalidInput', { call: name }) };
  }
  try {
    // The table pairs each call's handler with its input; a loop over its names cannot show the compiler that.
    const handle = handlers[name] as (input: unknown) => unknown;
    return { ok: true, value: outputSchema.parse(await handle(checked.data)) };
  } catch (error) {
    if (error instanceof CallFailure) return { ok: false, error: error.callError };
    log(`${name}: failed`, error);
    return { ok: false, error: explain(error) ?? callError('internal', { call: name }) };
  }
}
