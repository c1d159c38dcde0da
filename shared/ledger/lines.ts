import type { Payer } from '../model/money.ts';

/** Who a krone is booked to. Society is everybody together and has no account of its own. MODEL §5. */
export const bookedPayers = ['municipality', 'municipalTime', 'state', 'region', 'citizens'] as const satisfies Payer[];

export type BookedPayer = (typeof bookedPayers)[number];

/** What an intervention's programme cost is made of, in the order in which it is shown. MODEL §5. */
export const costLines = ['staff', 'overhead', 'places', 'participants', 'fixed', 'startup'] as const;

export type CostLine = (typeof costLines)[number];

/** What is booked to a segment. */
const segmentLines = ['benefit', 'ordinary', 'wages', 'paidHours', 'grants', 'tax'] as const;

type SegmentLine = (typeof segmentLines)[number];

/** What a krone is for, in the order in which it is shown. */
export const moneyLines = [...segmentLines, ...costLines, 'region'] as const;

export type MoneyLine = SegmentLine | CostLine | 'region';

/** Lines that only move kroner from one payer to another: over all payers they add up to nothing. MODEL §5. */
export const transferLines = ['benefit', 'grants', 'tax'] as const satisfies readonly MoneyLine[];

/** The segment or the intervention that a row of the books is about, by its id. */
export interface Part {
  readonly kind: 'segment' | 'intervention';
  readonly id: string;
}
