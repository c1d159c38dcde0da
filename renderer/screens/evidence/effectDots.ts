import type { Effect } from '../../../shared/document/effect.ts';

/** An effect, and how it is known: the library's entries and the initiatives of one's own both have these. */
export interface Documented {
  readonly effect: Effect;
  /** Whether the effect is what was seen in a study of this very effort. */
  readonly isOwnStudy: boolean;
  readonly isBeforeAfter: boolean;
}

/**
 * A documented effect as two times 100 persons. Shares are 0–1; the dots are whole persons, rounded. The first picture
 * has `same + lost` filled, the second `same + gained`, in the same places.
 */
export interface EffectDots {
  readonly kind: 'transition' | 'either' | 'retention';
  /** In education or job, or dropped out for 'retention', without (or before) and with (or after). */
  readonly control: number;
  readonly treated: number;
  readonly months: number;
  readonly isBeforeAfter: boolean;
  /** Filled in both pictures. */
  readonly same: number;
  /** Filled in the second picture only. */
  readonly gained: number;
  /** Filled in the first picture only. */
  readonly lost: number;
  readonly isRounded: boolean;
}

/**
 * The dots of an entry whose own study has two groups, or a before and an after; undefined for all others: an estimate
 * or another entry's effect is not shown as if it had been seen in a hundred persons.
 */
export function effectDots({ effect, isOwnStudy, isBeforeAfter }: Documented): EffectDots | undefined {
  if (!isOwnStudy) return undefined;
  switch (effect.kind) {
    case 'transition': {
      const { control, treated } = effect;
      const dots = dotsOf(control.toEducation + control.toJob, treated.toEducation + treated.toJob);
      return { ...dots, kind: effect.kind, months: effect.effectMonths, isBeforeAfter };
    }
    case 'either':
    case 'retention':
      return {
        ...dotsOf(effect.control, effect.treated),
        kind: effect.kind,
        months: effect.effectMonths,
        isBeforeAfter,
      };
    default:
      return undefined;
  }
}

function dotsOf(control: number, treated: number): Omit<EffectDots, 'kind' | 'months' | 'isBeforeAfter'> {
  const [before, after] = [persons(control), persons(treated)];
  const same = Math.min(before, after);
  return {
    control,
    treated,
    same,
    gained: after - same,
    lost: before - same,
    isRounded: !isWhole(control) || !isWhole(treated),
  };
}

/** Of a hundred. Sums of shares have binary tails: 0.12 + 0.05 is a little more than 0.17. */
function persons(share: number): number {
  return Math.round(tidy(share));
}

function isWhole(share: number): boolean {
  return Number.isInteger(tidy(share));
}

function tidy(share: number): number {
  return Number((share * 100).toFixed(6));
}
