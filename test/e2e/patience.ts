/** How long a test waits for what the screen should soon show: long for a loaded machine, short for a person. */
export const patience = { timeout: 10_000 } as const;
