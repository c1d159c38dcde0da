import { setProvenance } from '../../document/edits/setProvenance.ts';
import { readField, writeField } from '../../document/field.ts';
import type { Scenario } from '../../document/scenario.ts';
import { baselineSize } from '../../uncertainty/defaults.ts';
import type { DrawnNumber } from './drawnNumbers.ts';
import type { MovedNumber } from './movedNumber.ts';
import type { Moved, RebaseTexts } from './rebased.ts';

/** A share that is drawn, with what the figures do to it. */
export interface JudgedShare {
  readonly number: DrawnNumber;
  readonly judged: MovedNumber;
}

/** Shares are written to a hundredth of a per cent. */
const DIGITS = 4;
const SMALLEST = 10 ** -DIGITS;

/**
 * The document with the shares of its target groups moved as far as the figures bear, so that the mean of its own draws
 * is what the figures say. All shares of a group have one number of persons behind them, and it is raised only as far
 * as the least known of them allows: no share becomes surer than the figures make it. It is written out, since it would
 * otherwise follow the number of persons, which the figures change.
 */
export function moveShares(
  scenario: Scenario,
  shares: readonly JudgedShare[],
  texts: RebaseTexts,
): { readonly scenario: Scenario; readonly moved: Moved[] } {
  const moved: Moved[] = [];
  let next = scenario;
  for (const segment of scenario.segments) {
    const path = `segments/${segment.id}`;
    const own = shares.filter(({ number }) => number.path.startsWith(`${path}/`));
    const size = baselineSize(segment);
    const surer = Math.max(size, Math.floor(Math.min(Number.POSITIVE_INFINITY, ...own.map(sizeBehind))));
    const n = own.length > 0 && Number.isFinite(surer) ? surer : size;
    next = setProvenance(writeField(next, `${path}/baselineN`, n), `${path}/baselineN`, {
      kind: 'assumption',
      note: texts.sizeBehind,
    });
    for (const { number, judged } of own) {
      if (!judged.isMoved) continue;
      const outcomes = number.path.includes('/baseline/') ? 1 + own.filter(isBaseline).length : 2;
      const before = readField(scenario, number.path) ?? judged.before.mean;
      const after = writable(judged.after.mean, n, outcomes);
      const one: Moved = {
        path: number.path,
        unit: 'share',
        before: { value: before, low: judged.before.low, high: judged.before.high },
        after: { value: after, low: judged.after.low, high: judged.after.high },
      };
      next = setProvenance(writeField(next, number.path, after), number.path, {
        kind: 'ownMunicipality',
        note: texts.moved(one),
      });
      moved.push(one);
    }
  }
  return { scenario: next, moved };
}

function isBaseline({ number }: JudgedShare): boolean {
  return number.path.includes('/baseline/');
}

/** The persons that a share would have to be observed on to be known so well: Beta has n + 1 in all. MODEL §7. */
function sizeBehind({ judged: { after } }: JudgedShare): number {
  return (after.mean * (1 - after.mean)) / after.deviation ** 2 - 2;
}

/** The share p for which the draws of MODEL §7, each outcome n·p + ½, have this mean. */
function writable(mean: number, n: number, outcomes: number): number {
  const share = (mean * (n + outcomes / 2) - 0.5) / n;
  return Math.max(SMALLEST, Math.min(1 - SMALLEST, Number(share.toFixed(DIGITS))));
}
