import { z } from 'zod';
import { tornadoPartsSchema, timePartsSchema } from '../charts/chartParts.ts';
import { languages } from '../words/language.ts';

/**
 * The slides of a scenario as data: what the full screen shows and what PowerPoint gets, so that the two never say
 * different things. One message a slide, which is its title. Charts are numbers, and every text is ready to be read.
 */

const line = z.string().max(1000);
const said = z.string().min(1).max(4000);

/** The unit of a value axis: persons as they are, kroner shown in millions. */
const unit = z.enum(['persons', 'millions']);

export type SlideUnit = z.infer<typeof unit>;

/** What a chart says, for those who do not see it. */
const alt = said;

const figureSchema = z.strictObject({
  label: line.min(1),
  value: line.min(1),
  /** Whether it is good, bad or neither that it is above or below zero. */
  tone: z.enum(['gain', 'loss', 'none']),
  /** Where it lies in 8 of 10 draws, or that this has not been computed. Never empty. */
  range: line.min(1),
});

const barSchema = z.strictObject({
  key: z.string(),
  name: line.min(1),
  /** Persons or kroner, as the unit says. */
  value: z.number(),
  /** The value as it is said. */
  amount: line.min(1),
});

/** How many columns and rows a table on a slide may have; a longer one goes on on the next. */
export const TABLE_COLUMNS = 5;
export const TABLE_ROWS = 8;

const columnSchema = z.strictObject({
  head: line.min(1),
  isNumber: z.boolean(),
  /** Its part of the width, against the other columns'. */
  weight: z.number().min(1).max(20),
});

const tableSchema = z.strictObject({
  kind: z.literal('table'),
  columns: z.array(columnSchema).min(1).max(TABLE_COLUMNS),
  rows: z.array(z.array(line).max(TABLE_COLUMNS)).min(1).max(TABLE_ROWS),
  /** Of its type, in units of the slide. */
  size: z.number(),
  /** Said under the table: that it goes on, or nothing. */
  under: line,
});

const bodySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('opening'), lines: z.array(line).max(6) }),
  z.strictObject({ kind: z.literal('figures'), figures: z.array(figureSchema).min(1).max(4) }),
  z.strictObject({ kind: z.literal('points'), points: z.array(said).min(1).max(6) }),
  tableSchema,
  z.strictObject({ kind: z.literal('time'), unit, axis: line.min(1), parts: timePartsSchema, alt }),
  z.strictObject({
    kind: z.literal('bars'),
    unit,
    axis: line.min(1),
    head: line.min(1),
    bars: z.array(barSchema).min(1).max(12),
    alt,
  }),
  z.strictObject({ kind: z.literal('tornado'), parts: tornadoPartsSchema, alt }),
  /** Equally likely outcomes, those that reach what is asked for filled. */
  z.strictObject({
    kind: z.literal('dots'),
    filled: z.int().min(0),
    of: z.int().min(1),
    reached: line.min(1),
    missed: line.min(1),
    alt,
  }),
]);

export const slideSchema = z.strictObject({
  id: z.string().min(1).max(100),
  /** The message. */
  title: line.min(1),
  /** A sentence or two under the title; empty for none. */
  lead: z.string().max(4000),
  body: bodySchema,
  /** What the presenter says: the sentences, how the numbers are made, and where they are from. */
  notes: z.array(said).min(1).max(20),
});

export const deckSchema = z.strictObject({
  language: z.enum(languages),
  /** The scenario's name. */
  title: line.min(1),
  /** At the foot of every slide: scenario, version, date, seed. */
  footer: line.min(1),
  /** Said at the foot where the numbers are made up; empty otherwise. */
  illustrative: line,
  slides: z.array(slideSchema).min(1).max(200),
});

export type SlideBody = z.infer<typeof bodySchema>;
export type SlideTable = z.infer<typeof tableSchema>;
export type SlideColumn = z.infer<typeof columnSchema>;
export type Slide = z.infer<typeof slideSchema>;
export type Deck = z.infer<typeof deckSchema>;

/** The body of one kind. */
export type BodyOf<Kind extends SlideBody['kind']> = Extract<SlideBody, { kind: Kind }>;
