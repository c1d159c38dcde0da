import type { Headline } from '../model/headlines.ts';
import type { BookedPayer } from './lines.ts';

/** The figures that can be asked how they are worked out. Persons first, then money. */
export const figures = [
  'extraInEducationOrJob',
  'inEducation',
  'inJob',
  'onSupport',
  'supportMonthsAvoided',
  'paidHours',
  'enrolled',
  'waiting',
  'programmeCost',
  'costPerExtraPerson',
  'municipality',
  'municipalTime',
  'state',
  'region',
  'citizens',
  'society',
  'presentValue',
  'breakEvenMonth',
  'deepestDeficit',
] as const;

export type Figure = (typeof figures)[number];

/** The figures that are a sum of rows, and so are checked against the headline; the others are read off or divided. */
export function headlineOf(headline: Headline, figure: Figure): number | null {
  switch (figure) {
    case 'extraInEducationOrJob':
    case 'supportMonthsAvoided':
    case 'paidHours':
    case 'enrolled':
    case 'programmeCost':
      return headline[figure];
    case 'municipality':
    case 'municipalTime':
    case 'state':
    case 'region':
    case 'citizens':
    case 'society':
      return headline.net[figure];
    case 'presentValue':
      return headline.presentValue.municipality;
    default:
      return null;
  }
}

/** The payer whose accounts a figure is the sum of. */
export function payerOf(figure: Figure): BookedPayer | null {
  switch (figure) {
    case 'municipalTime':
    case 'state':
    case 'region':
    case 'citizens':
      return figure;
    case 'municipality':
    case 'presentValue':
    case 'breakEvenMonth':
    case 'deepestDeficit':
      return 'municipality';
    default:
      return null;
  }
}
