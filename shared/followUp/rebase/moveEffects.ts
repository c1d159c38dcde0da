import { dropProvenance } from '../../document/edits/dropProvenance.ts';
import type { Effect } from '../../document/effect.ts';
import type { Scenario } from '../../document/scenario.ts';
import { ratiosOf } from '../../model/effect.ts';
import { defaults } from '../../uncertainty/defaults.ts';
import type { DrawnRatiosOf, RatioPart } from './drawnNumbers.ts';
import type { MovedNumber } from './movedNumber.ts';
import type { Moved, RebaseTexts } from './rebased.ts';

/** An effect that is drawn, with what the figures do to the logarithm of each of its ratios. */
export interface JudgedEffect {
  readonly effect: DrawnRatiosOf;
  readonly judged: Readonly<Partial<Record<RatioPart, MovedNumber>>>;
}

/** Ratios and shares are written with so many decimals. */
const DIGITS = 4;

/**
 * The document with its effects moved as far as the figures bear. What was a study's arms is from then on the ratios
 * themselves with their spread, so that the study is not made to say what it did not find; keeping people in education
 * has no such kind, so its treated arm is moved instead, on as many more persons as it has become surer.
 */
export function moveEffects(
  scenario: Scenario,
  effects: readonly JudgedEffect[],
  texts: RebaseTexts,
): { readonly scenario: Scenario; readonly moved: Moved[] } {
  const moved: Moved[] = [];
  let next = scenario;
  for (const { effect, judged } of effects) {
    if (Object.values(judged).every(({ isMoved }) => !isMoved)) continue;
    for (const i of effect.indices) {
      const one = scenario.interventions[i];
      const written = one && movedEffect(one.effect, judged, `interventions/${one.id}/effect`);
      if (!written) continue;
      const path = `interventions/${one.id}/effect`;
      next = {
        ...next,
        interventions: next.interventions.map((other) =>
          other.id === one.id ? { ...other, effect: written.effect } : other,
        ),
        provenance: {
          ...dropProvenance(next.provenance, path),
          [path]: { kind: 'ownMunicipality', note: written.moved.map(texts.moved).join(' ') },
        },
      };
      moved.push(...written.moved);
    }
  }
  return { scenario: next, moved };
}

function movedEffect(
  effect: Effect,
  judged: JudgedEffect['judged'],
  path: string,
): { readonly effect: Effect; readonly moved: Moved[] } | null {
  const ratios = ratiosOf(effect);
  if (effect.kind === 'retention') {
    const { dropout } = judged;
    if (!dropout) return null;
    const treatedAt = (ratio: number) => rounded(-Math.expm1(ratio * Math.log1p(-effect.control)));
    const surer = Math.max(1, (dropout.before.deviation / dropout.after.deviation) ** 2);
    const treated = treatedAt(ratios.dropout * shiftOf(dropout));
    return {
      effect: {
        ...effect,
        treated,
        nControl: Math.round((effect.nControl ?? defaults.studySize) * surer),
        nTreated: Math.round((effect.nTreated ?? defaults.studySize) * surer),
      },
      moved: [
        {
          path: `${path}/treated`,
          unit: 'share',
          before: { value: effect.treated, ...endsOf(dropout.before, treatedAt) },
          after: { value: treated, ...endsOf(dropout.after, treatedAt) },
        },
      ],
    };
  }
  if (effect.kind === 'paidHours' || effect.kind === 'none') return null;
  const parts = ['toEducation', 'toJob'] as const;
  const ratio = (part: 'toEducation' | 'toJob') => {
    const one = judged[part];
    return rounded(ratios[part] * (one?.isMoved ? shiftOf(one) : 1));
  };
  const spread = Math.max(...parts.map((part) => judged[part]?.after.deviation ?? 0));
  return {
    effect: {
      kind: 'hazardRatio',
      effectMonths: effect.effectMonths,
      toEducation: ratio('toEducation'),
      toJob: ratio('toJob'),
      logStandardError: rounded(spread),
    },
    moved: parts.flatMap((part): Moved[] => {
      const one = judged[part];
      if (!one?.isMoved) return [];
      return [
        {
          path: `${path}/${part}`,
          unit: 'ratio',
          before: { value: rounded(ratios[part]), ...endsOf(one.before, rounded) },
          after: { value: ratio(part), ...endsOf(one.after, rounded) },
        },
      ];
    }),
  };
}

/** How many times as large the figures make a ratio. */
function shiftOf({ before, after }: MovedNumber): number {
  return Math.exp(after.mean - before.mean);
}

function endsOf({ low, high }: MovedNumber['after'], from: (ratio: number) => number) {
  return { low: from(Math.exp(low)), high: from(Math.exp(high)) };
}

function rounded(value: number): number {
  return Math.max(10 ** -DIGITS, Number(value.toFixed(DIGITS)));
}
