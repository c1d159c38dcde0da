import type { BodyOf, Slide, SlideColumn } from './slide.ts';
import { type Fitted, fitted, linesOf } from './typeset.ts';

/**
 * Where things stand on a slide and how large its texts are, in units of which 1920 go across and 1080 down: a pixel of
 * a projector, and half a point in PowerPoint. The full screen and PowerPoint both follow it.
 */
export const SLIDE = { width: 1920, height: 1080 } as const;

/** Kept free at the sides. */
export const MARGIN = 110;

export const CONTENT_WIDTH = SLIDE.width - 2 * MARGIN;

/** Sizes of type; what may be long is set smaller rather than cut. */
export const TYPE = {
  titles: [58, 52, 46, 40, 35],
  openings: [76, 66, 56, 48, 42],
  leads: [31, 28, 25],
  points: [36, 32, 28, 25],
  label: 32,
  range: 28,
  values: [104, 96, 84, 72, 60, 48, 40, 34],
  cells: [34, 30, 26],
  axis: 25,
  foot: 22,
} as const;

const LINES = { title: 2, opening: 3, lead: 2 };
/** Of a line of text, against its size. */
export const LINE_HEIGHT = 1.2;

const TOP = 84;
const GAP = 14;
const BEFORE_BODY = 34;
/** The rule over the foot. */
export const FOOT_TOP = 1000;
const BODY_BOTTOM = 972;

/** A box on the slide. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface SlideLayout {
  readonly title: Fitted & Box;
  /** Null where there is none. */
  readonly lead: (Fitted & Box) | null;
  readonly body: Box;
}

/** Where the title, the sentence under it and the rest of a slide stand, from how long the texts are. */
export function slideLayout({ title, lead, body }: Pick<Slide, 'title' | 'lead' | 'body'>): SlideLayout {
  const isOpening = body.kind === 'opening';
  const titleText = fitted(
    title,
    CONTENT_WIDTH,
    isOpening ? LINES.opening : LINES.title,
    isOpening ? TYPE.openings : TYPE.titles,
    true,
  );
  const titleBox = boxOf(titleText, isOpening ? 260 : TOP);
  const leadText = lead === '' ? null : fitted(lead, CONTENT_WIDTH, LINES.lead, TYPE.leads);
  const leadBox = leadText ? boxOf(leadText, bottomOf(titleBox) + GAP) : null;
  const y = bottomOf(leadBox ?? titleBox) + BEFORE_BODY;
  return {
    title: { ...titleText, ...titleBox },
    lead: leadText && leadBox ? { ...leadText, ...leadBox } : null,
    body: { x: MARGIN, y, width: CONTENT_WIDTH, height: BODY_BOTTOM - y },
  };
}

function boxOf({ size, lines }: Fitted, y: number): Box {
  return { x: MARGIN, y, width: CONTENT_WIDTH, height: Math.ceil(lines * size * LINE_HEIGHT) };
}

function bottomOf({ y, height }: Box): number {
  return y + height;
}

/** How key figures stand: so many beside each other, each so wide and high, and all numbers of one size. */
export interface FiguresLayout {
  readonly across: number;
  readonly width: number;
  readonly height: number;
  readonly size: number;
}

/** Between two key figures beside each other. */
export const FIGURE_GAP = 40;

/** Two key figures beside each other, and the next two under them: as large as the longest number allows. */
export function figuresLayout({ figures }: BodyOf<'figures'>, { width: room, height }: Box): FiguresLayout {
  const across = Math.min(2, figures.length);
  const width = (room - FIGURE_GAP * (across - 1)) / across;
  const sizes = figures.map(({ value }) => fitted(value, width, 1, TYPE.values, true).size);
  return { across, width, height: height / Math.ceil(figures.length / across), size: Math.min(...sizes) };
}

/** Around the text of a cell. */
export const CELL = { across: 16, down: 9 } as const;

/** How wide each column of a table is, in the room that a slide has. */
export function columnWidths(columns: readonly SlideColumn[]): number[] {
  const all = columns.reduce((sum, { weight }) => sum + weight, 0);
  return columns.map(({ weight }) => (CONTENT_WIDTH * weight) / all);
}

/** How high a row of a table is with these texts. */
export function rowHeight(cells: readonly string[], widths: readonly number[], size: number, isHead = false): number {
  const type = { size, isBold: isHead };
  const lines = cells.map((cell, at) => linesOf(cell, (widths[at] ?? 0) - 2 * CELL.across, type).length);
  return Math.ceil(Math.max(1, ...lines) * size * LINE_HEIGHT) + 2 * CELL.down;
}

/** The line under a table, with the room before it. */
export const UNDER_TABLE = { gap: 14, height: 14 + TYPE.foot * 1.5 } as const;

/** Between two points of a list. */
export const POINT_GAP = 22;
/** What stands before a point, with the room after it. */
export const POINT_INDENT = 40;

/** The largest size in which all points have room in a box; the smallest where none has. */
export function pointsSize(points: readonly string[], { width, height }: Box): number {
  const sizes = TYPE.points;
  const needs = (size: number) =>
    points.reduce(
      (sum, point) => sum + linesOf(point, width - POINT_INDENT, { size }).length * size * LINE_HEIGHT + POINT_GAP,
      0,
    );
  return sizes.find((size) => needs(size) <= height) ?? sizes.at(-1) ?? 1;
}

/** The foot: what stands left, in the middle and right of it. */
export const FOOT = { text: 1230, illustrative: 260, number: 160, height: 40 } as const;
