/** A screen of the machine, as the system tells of it. */
interface Display {
  readonly id: number;
  readonly bounds: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** Where the slides and the notes go. */
export interface PresentationPlaces<One extends Display> {
  readonly slides: One;
  /** Null where there is one screen: the notes are shown below the slide when they are asked for. */
  readonly notes: One | null;
}

/**
 * The slides go to another screen than the one that the presenter sits at, which keeps the notes; with one screen it is
 * that one.
 *
 * @param here the screen that the window is on
 */
export function presentationPlaces<One extends Display>(displays: readonly One[], here: One): PresentationPlaces<One> {
  const other = displays.find(({ id }) => id !== here.id);
  return other ? { slides: other, notes: here } : { slides: here, notes: null };
}
