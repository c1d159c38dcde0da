import { type Payer, payers } from '../model/money.ts';
import type { Words } from '../words/words.ts';
import type { PayerParts } from './chartParts.ts';

/** What each payer gains against the reference, and what all of them gain together. */
export function payerParts({ t, millions }: Words, net: Readonly<Record<Payer, number>>): PayerParts {
  const part = (payer: Payer) => ({
    key: payer,
    name: t(`projection.waterfallNames.${payer}`).split('|'),
    value: net[payer],
    amount: millions(net[payer], { signed: true }),
  });
  return { parts: payers.filter((payer) => payer !== 'society').map(part), sum: part('society') };
}
