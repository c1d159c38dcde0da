import type { Scenario } from '../document/scenario.ts';
import type { Outcome } from '../uncertainty/evaluation.ts';
import type { OneAtATime, OneInput } from '../uncertainty/oneAtATime.ts';
import { uncertainInputName, uncertainInputValues } from '../words/uncertainInputText.ts';
import type { Words } from '../words/words.ts';
import type { TornadoParts } from './chartParts.ts';

/** The inputs that move a headline at all, the one that moves it most first. */
export function inputsThatMatter({ inputs }: OneAtATime, unit: keyof Outcome): OneInput[] {
  return inputs.toSorted((a, b) => b.swing[unit] - a.swing[unit]).filter(({ swing }) => swing[unit] > 0);
}

/**
 * What the tornado of a headline draws.
 *
 * @param rows bars at most
 * @param values of numbers that move together, so many stand at a bar's ends; the table has them all
 */
export function tornadoParts(
  words: Words,
  scenario: Scenario,
  analysis: OneAtATime,
  unit: keyof Outcome,
  rows: number,
  values = 2,
): TornadoParts {
  const { t, number, money, millions } = words;
  const isMoney = unit === 'netMunicipality';
  const central = analysis.central[unit];
  const value = isMoney ? money(central, { signed: true }) : number(central, { signed: true, decimals: 1 });
  return {
    rows: inputsThatMatter(analysis, unit)
      .slice(0, rows)
      .map((one) => {
        const [kind = '', ...who] = uncertainInputName(words, scenario, one.input).split(', ');
        return {
          key: one.input.name,
          name: [kind, shortened(who.join(', '))].filter(Boolean),
          low: one.low[unit],
          high: one.high[unit],
          lowText: uncertainInputValues(words, one.low.values.slice(0, values)),
          highText: uncertainInputValues(words, one.high.values.slice(0, values)),
          swing: isMoney ? millions(one.swing[unit]) : number(one.swing[unit], { decimals: 1 }),
        };
      }),
    central,
    centralText: t('uncertainty.expected', { value }),
  };
}

/** As much of a name as there is room for beside a bar; the table has it whole. */
function shortened(text: string): string {
  const MOST = 26;
  return text.length <= MOST ? text : `${text.slice(0, MOST - 1)}…`;
}
