import { deepFreeze } from './deepFreeze.ts';
import { type SavingFigure, savingFigures } from './entries/publishedSaving.ts';
import type { LocalText } from './localText.ts';
import { publications } from './publications.ts';
import type { PublicRate } from './publicRate.ts';

/**
 * Public rates and prices, dated. A rate that has passed its expiry is still shown and used, with a request to check it.
 * Amounts are kroner before tax unless the unit says otherwise.
 */

const checkedOn = '2026-11-22';

function reimbursement(id: string, weeks: LocalText, value: number): PublicRate {
  return {
    id,
    label: { da: `Statsrefusion, ${weeks.da}`, en: `State reimbursement, ${weeks.en}` },
    value,
    unit: 'share',
    year: 2016,
    validFrom: '2016-01-01',
    status: 'final',
    source: publications.reimbursementLaw,
    checkedOn,
    expires: '2026-12-31',
    note: { da: 'Ingen ændring fundet frem til 2026.', en: 'No change found up to 2026.' },
  };
}

const findNewer: LocalText = {
  da: 'Satsen for 2026 er ikke fundet. Skriv kommunens aktuelle sats.',
  en: 'The rate for 2026 has not been found. Fill in the municipality’s current rate.',
};

function cashBenefit(id: string, label: LocalText, value: number): PublicRate {
  return {
    id,
    label,
    value,
    unit: 'kronerPerMonth',
    year: 2025,
    validFrom: '2025-07-01',
    status: 'final',
    source: publications.cashBenefitRates,
    checkedOn,
    expires: '2025-12-31',
    note: findNewer,
  };
}

function cashBenefitInAll(id: string, label: LocalText, value: number, derivedFrom: string[]): PublicRate {
  return { ...cashBenefit(id, label, value), status: 'derived', derivedFrom };
}

function educationBenefit(year: number, value: number, validTo: string): PublicRate {
  return {
    id: `uddannelseshjaelp-udeboende-${year}`,
    label: {
      da: `Uddannelseshjælp, udeboende, ${year} (tidligere system)`,
      en: `Education benefit, living away from home, ${year} (old system)`,
    },
    value,
    unit: 'kronerPerMonth',
    year,
    validFrom: `${year}-01-01`,
    validTo,
    status: 'final',
    source: { publication: `Satser for ${year}: uddannelseshjælp`, publisher: 'Beskæftigelsesministeriet', year },
    checkedOn,
    expires: validTo,
    note: { da: 'Afløst af kontanthjælp fra 1. juli 2025.', en: 'Replaced by cash benefit from 1 July 2025.' },
  };
}

/** A component of the published saving, which its own entry holds: here as a dated price. */
function savingRate({ id, label, values }: SavingFigure): PublicRate {
  return {
    id: `ips-gevinst-${id}`,
    label: { da: `IPS, gevinst per deltager: ${label.da}`, en: `IPS, gain per participant: ${label.en}` },
    value: values.value,
    unit: 'euro',
    year: 2016,
    status: 'research',
    source: publications.ipsCosts,
    checkedOn,
    expires: '2027-12-31',
    note: {
      da: 'Samfundets gevinst over 18 måneder i 2016-priser. Aldrig penge i kommunens budget.',
      en: 'The gain to society over 18 months in 2016 prices. Never money in the municipality’s budget.',
    },
  };
}

const grundsats = 'kontanthjaelp-grundsats';
const single = 'kontanthjaelp-tillaeg-enlige';
const youth18 = 'kontanthjaelp-ungetillaeg-18-24';
const youth25 = 'kontanthjaelp-ungetillaeg-25-29';

export const publicRates: readonly PublicRate[] = deepFreeze([
  reimbursement('refusion-uge-1-4', { da: 'uge 1-4', en: 'weeks 1–4' }, 0.8),
  reimbursement('refusion-uge-5-26', { da: 'uge 5-26', en: 'weeks 5–26' }, 0.4),
  reimbursement('refusion-uge-27-52', { da: 'uge 27-52', en: 'weeks 27–52' }, 0.3),
  reimbursement('refusion-over-52-uger', { da: 'over 52 uger', en: 'over 52 weeks' }, 0.2),
  cashBenefit(grundsats, { da: 'Kontanthjælp, grundsats', en: 'Cash benefit, basic rate' }, 7205),
  cashBenefit(
    youth18,
    { da: 'Kontanthjælp, særligt ungetillæg, 18-24 år', en: 'Cash benefit, youth supplement, ages 18–24' },
    1036,
  ),
  cashBenefit(
    youth25,
    { da: 'Kontanthjælp, særligt ungetillæg, 25-29 år', en: 'Cash benefit, youth supplement, ages 25–29' },
    2590,
  ),
  cashBenefit(
    single,
    {
      da: 'Kontanthjælp, tillæg til enlige uden børn',
      en: 'Cash benefit, supplement for single people without children',
    },
    1092,
  ),
  cashBenefitInAll(
    'kontanthjaelp-enlig-aktivitetsparat-18-24',
    {
      da: 'Kontanthjælp i alt, enlig aktivitetsparat, 18-24 år',
      en: 'Cash benefit in all, single and ready for activity, ages 18–24',
    },
    9333,
    [grundsats, youth18, single],
  ),
  cashBenefitInAll(
    'kontanthjaelp-enlig-aktivitetsparat-25-29',
    {
      da: 'Kontanthjælp i alt, enlig aktivitetsparat, 25-29 år',
      en: 'Cash benefit in all, single and ready for activity, ages 25–29',
    },
    10_887,
    [grundsats, youth25, single],
  ),
  cashBenefitInAll(
    'kontanthjaelp-enlig-uddannelsesparat',
    {
      da: 'Kontanthjælp i alt, enlig uddannelsesparat',
      en: 'Cash benefit in all, single and ready for education',
    },
    8297,
    [grundsats, single],
  ),
  educationBenefit(2020, 6331, '2020-12-31'),
  educationBenefit(2023, 6545, '2023-12-31'),
  educationBenefit(2024, 6754, '2024-12-31'),
  {
    id: 'su-videregaaende-udeboende',
    label: { da: 'SU, videregående uddannelse, udeboende', en: 'Study grant, higher education, living away from home' },
    value: 6820,
    unit: 'kronerPerMonth',
    year: 2024,
    validFrom: '2024-01-01',
    status: 'final',
    source: publications.studyGrantRates,
    checkedOn,
    expires: '2024-12-31',
    note: {
      da: 'Satsen reguleres hvert år. Skriv den aktuelle.',
      en: 'The rate is adjusted every year. Fill in the current one.',
    },
  },
  {
    id: 'diskonteringsrente',
    label: { da: 'Diskonteringsrente, år 0-35', en: 'Discount rate, years 0–35' },
    value: 0.035,
    unit: 'share',
    year: 2023,
    status: 'final',
    source: publications.appraisalGuide,
    checkedOn,
    expires: '2027-06-30',
  },
  {
    id: 'kommuneskat-gennemsnit',
    label: { da: 'Gennemsnitlig kommuneskat', en: 'Average municipal tax' },
    value: 0.25049,
    unit: 'share',
    year: 2026,
    validFrom: '2026-01-01',
    status: 'final',
    source: publications.municipalTax,
    checkedOn,
    expires: '2026-12-31',
  },
  {
    id: 'loft-vejledning-og-mentor',
    label: {
      da: 'Loft i budgetgarantien for vejledning, opkvalificering og mentor, per fuldtidsperson',
      en: 'Cap in the budget guarantee on guidance, training and mentor support, per full-time person',
    },
    value: 10_602,
    unit: 'kronerPerYear',
    year: 2026,
    validFrom: '2026-01-01',
    status: 'draft',
    source: publications.guidanceCapDraft,
    checkedOn,
    expires: '2026-12-31',
    note: {
      da: 'Beløbet er fra lovudkastet. Det endelige beløb er ikke fundet; tjek det, før det bruges.',
      en: 'The amount is from the draft law. The final amount has not been found; check it before use.',
    },
  },
  {
    id: 'ordinaer-indsats-sindslidelse',
    label: {
      da: 'Almindelig beskæftigelsesindsats ved alvorlig sindslidelse, 18 måneder',
      en: 'Ordinary employment services for severe mental illness, 18 months',
    },
    value: 25_300,
    unit: 'kroner',
    year: 2016,
    status: 'research',
    source: publications.ipsCosts,
    checkedOn,
    expires: '2027-12-31',
    note: { da: 'Cirkatal i 2016-priser.', en: 'Approximate, in 2016 prices.' },
  },
  {
    id: 'ordinaer-indsats-med-ips',
    label: {
      da: 'Almindelig beskæftigelsesindsats ved siden af IPS, 18 måneder',
      en: 'Ordinary employment services alongside IPS, 18 months',
    },
    value: 3000,
    unit: 'kroner',
    year: 2016,
    status: 'research',
    source: publications.ipsCosts,
    checkedOn,
    expires: '2027-12-31',
    note: { da: 'Cirkatal i 2016-priser.', en: 'Approximate, in 2016 prices.' },
  },
  ...savingFigures.map(savingRate),
  {
    id: 'mentortime',
    label: { da: 'Mentortime', en: 'Mentor hour' },
    value: 425,
    unit: 'kronerPerHour',
    year: 2026,
    status: 'assumption',
    checkedOn,
    expires: '2026-12-31',
    note: {
      da: 'Fra en ældre sag og kun et sted at begynde. Skriv kommunens egen pris.',
      en: 'From an older case, and only a place to start. Fill in the municipality’s own price.',
    },
  },
  {
    id: 'fuldtidsstilling',
    label: {
      da: 'Ungeadviser eller konsulent på fuld tid, et år med pension',
      en: 'Full-time adviser or specialist, a year with pension',
    },
    value: 600_000,
    unit: 'kronerPerYear',
    year: 2026,
    status: 'assumption',
    checkedOn,
    expires: '2026-12-31',
    note: { da: 'Antagelse. Skriv kommunens egen lønudgift.', en: 'An assumption. Fill in your own staff cost.' },
  },
  {
    id: 'overhead',
    label: { da: 'Overhead oven i lønnen', en: 'Overhead on top of pay' },
    value: 0.15,
    unit: 'share',
    year: 2026,
    status: 'assumption',
    checkedOn,
    expires: '2026-12-31',
    note: { da: 'Antagelse. Skriv kommunens egen.', en: 'An assumption. Fill in the municipality’s own.' },
  },
]);

/** The rate with that id; undefined when there is none. */
export function publicRate(id: string): PublicRate | undefined {
  return publicRates.find((rate) => rate.id === id);
}
