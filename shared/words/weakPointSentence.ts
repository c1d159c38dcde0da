import type { Scenario } from '../document/scenario.ts';
import type { WeakPoint } from '../weakPoints/weakPoint.ts';
import type { Weight } from '../weakPoints/weigh.ts';
import { fieldNameIn, fieldValueText } from './fieldName.ts';
import type { Words } from './words.ts';

/**
 * What is weak at one field, with its name: "Sagsstamme pr. medarbejder, IPS: 30 sager …" comes in two parts.
 *
 * @param valueText how the value of a field is said
 */
export function weakPointSentence(
  words: Words,
  scenario: Scenario,
  point: WeakPoint,
  valueText = fieldValueText,
): { field: string; fact: string } {
  const facts = Object.fromEntries(
    Object.entries(point.facts).map(([name, fact]) => [
      name,
      name === 'value' && typeof fact === 'number'
        ? valueText(words, point.field, fact)
        : factText(words, point, name, fact),
    ]),
  );
  return {
    field: fieldNameIn(words, scenario, point.field),
    fact: say(words, `check.codes.${point.code}.fact`, facts),
  };
}

/** How much of the result hangs on a point; a number without a source is moved, every other weakness taken away. */
export function weightSentence(words: Words, { code }: WeakPoint, weight: Weight | null): string {
  const { t, number, money } = words;
  if (code === 'missing') return t('check.notShown');
  if (weight === null) return t(code === 'ratePast' ? 'check.noNewer' : 'check.notWeighed');
  const { extraInEducationOrJob, netMunicipality } = weight;
  const shown = number(extraInEducationOrJob, { signed: true, decimals: 1 });
  const net = money(netMunicipality, { signed: true });
  if (shown === number(0) && net === money(0)) return t('check.same');
  const extra = t('check.persons', { count: Math.abs(extraInEducationOrJob), shown });
  return t(code === 'noSource' ? 'check.weightMoved' : 'check.weight', { extra, net });
}

const shares: readonly string[] = ['share', 'documented', 'fidelity'];

function factText(words: Words, { code }: WeakPoint, name: string, fact: string | number): string {
  if (typeof fact === 'string') return name === 'expires' && fact !== '' ? words.day(fact) : fact;
  if (name === 'spending' || name === 'cap') return words.kroner(fact);
  if (code !== 'monthsBeyondEvidence' && shares.includes(name)) return words.percent(fact, 0);
  return words.number(fact, { decimals: 1 });
}

/** The key is made of a code here, so the compiler cannot know its arguments; a test says every sentence. */
function say(words: Words, key: string, facts: Record<string, string>): string {
  const speak = words.t as unknown as (key: string, facts: Record<string, string>) => string;
  return speak(key, facts);
}
