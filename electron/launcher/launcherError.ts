/** Stops the launcher with one Danish sentence for the person at the terminal: what is wrong and what to do. */
export class LauncherError extends Error {
  override name = 'LauncherError';
}

/** The shortest honest reason in anything that was thrown: its message, on one line. */
export function reasonOf(thrown: unknown): string {
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  return text.replaceAll(/\s+/g, ' ').trim();
}
