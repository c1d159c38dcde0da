import type { Intervention } from '../../../shared/document/intervention.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { fidelity, overload } from '../../../shared/model/effect.ts';
import type { Words } from '../../../shared/words/words.ts';
import { useWords } from '../../words.ts';
import css from './FidelityText.module.css';

/** What the load on the staff does to the effect, in words. */
export function FidelityText({ scenario, intervention }: { scenario: Scenario; intervention: Intervention }) {
  const words = useWords();
  const share = fidelity(overload(intervention), scenario.assumptions.caseloadElasticity);
  return (
    <p className={css.text} data-weakened={share < 1}>
      {fidelitySentence(words, intervention, share)}
    </p>
  );
}

function fidelitySentence({ t, number, percent }: Words, intervention: Intervention, share: number): string {
  const { capacity, caseloadNorm, doseNorm } = intervention;
  const shown = (value: number) => number(value, { decimals: 2 });
  if (capacity.kind === 'caseload' && caseloadNorm) {
    if (share === 1) return t('interventions.withinNorm');
    return t('interventions.overNorm', { max: shown(caseloadNorm.max), share: percent(share, 0) });
  }
  if (capacity.kind === 'hours' && doseNorm) {
    if (share === 1) return t('interventions.withinDose', { norm: shown(doseNorm) });
    return t('interventions.underDose', { norm: shown(doseNorm), share: percent(share, 0) });
  }
  return t('interventions.noNorm');
}
