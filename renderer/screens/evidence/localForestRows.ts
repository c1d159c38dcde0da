import { ASSUMED_ARM } from '../../../shared/evidence/forestRow.ts';
import { newcombeInterval } from '../../../shared/evidence/interval.ts';
import type { LocalInitiative } from '../../../shared/evidence/localInitiative.ts';
import type { Words } from '../../../shared/words/words.ts';
import { libraryRows, type PlottedRow } from './forestRows.ts';

/**
 * The rows of the plot at an initiative of one's own: its two groups, then the library's effects. None where it has no
 * two groups, and none for dropout, where fewer is better and the axis would turn round.
 */
export function localForestRows(words: Words, local: LocalInitiative): PlottedRow[] {
  const arms = armsOf(words, local);
  if (arms.length === 0) return [];
  const { effect } = local;
  const sizes = 'nControl' in effect || 'nTreated' in effect ? sizesOf(effect) : null;
  const own = arms.map(
    ({ measured, control, treated }, at): PlottedRow => ({
      ...newcombeInterval(
        { share: control, n: sizes?.control ?? ASSUMED_ARM },
        { share: treated, n: sizes?.treated ?? ASSUMED_ARM },
      ),
      key: `${local.id}/${at}`,
      figureId: String(at),
      control,
      treated,
      assumedSize: sizes === null,
      name: local.name,
      measured,
      horizon: 'effectMonths' in effect ? words.t('evidence.months', { count: effect.effectMonths }) : '',
      sizes,
      derivation: null,
      isResearch: false,
      isOwn: true,
    }),
  );
  return [...own, ...libraryRows(words)];
}

function sizesOf({ nControl, nTreated }: { nControl?: number; nTreated?: number }): PlottedRow['sizes'] {
  return nControl === undefined || nTreated === undefined ? null : { control: nControl, treated: nTreated };
}

function armsOf({ t }: Words, { effect }: LocalInitiative) {
  if (effect.kind === 'either') {
    return [{ measured: t('evidence.outcome.either'), control: effect.control, treated: effect.treated }];
  }
  if (effect.kind !== 'transition') return [];
  const { control, treated } = effect;
  return [
    { measured: t('evidence.outcome.education'), control: control.toEducation, treated: treated.toEducation },
    { measured: t('evidence.outcome.job'), control: control.toJob, treated: treated.toJob },
  ];
}
