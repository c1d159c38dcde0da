import type { Payer } from '../../../shared/model/money.ts';
import { payers } from '../../../shared/model/money.ts';
import type { Words } from '../../../shared/words/words.ts';
import { type WaterfallStep, waterfallSteps } from '../../charts/waterfallSteps.ts';

/** In the order of the bars; society is what the others add up to. */
export const waterfallPayers = payers;

/** The bars of what each payer gains against the reference, and of their sum. */
export function payerSteps({ t, millions }: Words, net: Readonly<Record<Payer, number>>): WaterfallStep[] {
  const part = (payer: Payer) => ({
    key: payer,
    name: t(`projection.waterfallNames.${payer}`).split('|'),
    value: net[payer],
    amount: millions(net[payer], { signed: true }),
  });
  return waterfallSteps(waterfallPayers.filter((payer) => payer !== 'society').map(part), part('society'));
}
