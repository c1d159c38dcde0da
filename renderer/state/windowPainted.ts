let tell: () => void = () => undefined;

/** Kept when the window has been painted for the first time with an answer from the database, and can be used. */
export const windowPainted = new Promise<void>((resolve) => {
  tell = resolve;
});

export function sayWindowPainted(): void {
  tell();
}
