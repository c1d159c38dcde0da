import type { Effect } from '../document/effect.ts';
import type { Words } from './words.ts';

/** Of a hundred young people, as the study counted them. */
export function effectSentence({ t, number }: Words, effect: Effect): string {
  const of100 = (share: number) => number(share * 100, { decimals: 1 });
  switch (effect.kind) {
    case 'transition':
      return t('interventions.transition', {
        months: number(effect.effectMonths),
        controlEducation: of100(effect.control.toEducation),
        controlJob: of100(effect.control.toJob),
        treatedEducation: of100(effect.treated.toEducation),
        treatedJob: of100(effect.treated.toJob),
      });
    case 'either':
    case 'retention':
      return t(`interventions.${effect.kind}`, {
        months: number(effect.effectMonths),
        control: of100(effect.control),
        treated: of100(effect.treated),
      });
    case 'hazardRatio':
      return t('interventions.hazardRatio', {
        months: number(effect.effectMonths),
        toEducation: number(effect.toEducation, { decimals: 2 }),
        toJob: number(effect.toJob, { decimals: 2 }),
      });
    case 'paidHours':
      return t('interventions.paidHours', {
        months: number(effect.effectMonths),
        most: number(Math.max(...effect.points.map(([, hours]) => hours)), { decimals: 2 }),
      });
    case 'none':
      return t('interventions.none');
  }
}
