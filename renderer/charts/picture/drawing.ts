/** A drawing by its parts, in pixels from its top left: what is on the screen, freed from the page that it stands on. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** From the back to the front. */
  readonly parts: readonly DrawingPart[];
}

export type DrawingPart = DrawnText | DrawnBox | DrawnPicture;

/** A run of text on one line; `y` is its base line. */
export interface DrawnText {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: string;
  readonly colour: string;
  readonly letterSpacing: number;
}

/** A filled rectangle: a ground, or a border. */
export interface DrawnBox {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly colour: string;
}

/** An SVG element whose looks are in its attributes. */
export interface DrawnPicture {
  readonly kind: 'picture';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Its own units; empty where they are pixels. */
  readonly viewBox: string;
  readonly markup: string;
}
