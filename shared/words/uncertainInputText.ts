import type { Scenario } from '../document/scenario.ts';
import type { InputValue, UncertainInputName } from '../uncertainty/uncertainInput.ts';
import { formatList } from './list.ts';
import type { Words } from './words.ts';

/** What an uncertain input is called: "effekt, IPS for unge". */
export function uncertainInputName({ t, language }: Words, scenario: Scenario, input: UncertainInputName): string {
  const { kind, segmentId, interventionIds } = input;
  if (kind === 'caseloadElasticity') return t('uncertainty.inputs.caseloadElasticity');
  const parts = [...scenario.segments, ...scenario.interventions];
  const ids = segmentId === null ? interventionIds : [segmentId];
  const names = ids.map((id) => parts.find((part) => part.id === id)?.name ?? id);
  return t(`uncertainty.inputs.${kind}`, { who: formatList(names, language) });
}

/** The numbers of an input, those that move together beside each other: "udd. 12,5 % · job 5,1 %". */
export function uncertainInputValues(words: Words, values: readonly InputValue[]): string {
  return values.map((value) => valueText(words, value)).join(' · ');
}

function valueText({ t, number, percent }: Words, { part, unit, value }: InputValue): string {
  const decimals = { decimals: 2 };
  const shown =
    unit === 'share'
      ? percent(value)
      : unit === 'elasticity'
        ? number(value, decimals)
        : t('uncertainty.ratio', { value: number(value, decimals) });
  return isAlone(part) ? shown : t('uncertainty.part', { part: t(`uncertainty.parts.${part}`), value: shown });
}

/** A number that is the whole of its input needs no name of its own. */
function isAlone(part: InputValue['part']): part is 'share' | 'cost' | 'elasticity' {
  return part === 'share' || part === 'cost' || part === 'elasticity';
}
