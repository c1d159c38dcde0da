import { documentFiles } from '../documents.ts';
import type { Figure } from '../figure.ts';
import type { LocalText } from '../localText.ts';
import { publications } from '../publications.ts';
import type { EvidenceEntry } from '../schema.ts';
import { quoted, researched } from '../source.ts';
import { libraryVersion } from '../version.ts';

const costs = researched(publications.ipsCosts);

export type SavingFigure = Figure & { values: { kind: 'single'; value: number } };

/** A part of the estimate, euro per participant over 18 months in 2016 prices; a saving is positive. */
function component(id: string, label: LocalText, value: number, pValue?: number): SavingFigure {
  return {
    id,
    label,
    values: { kind: 'single', value },
    unit: 'euro',
    horizon: { months: 18 },
    ...(pValue === undefined ? {} : { pValue, significance: 'notSignificant' }),
    source: costs,
  };
}

/** The components by who gains, and last their sum. */
export const savingFigures: readonly SavingFigure[] = [
  component(
    'labour-market-services',
    { da: 'Beskæftigelsesindsats, som ikke bruges', en: 'Labour-market services not used' },
    2992,
  ),
  component('psychiatry', { da: 'Psykiatri (regionen)', en: 'Psychiatric services (the region)' }, 3730, 0.09),
  component('earnings', { da: 'Løn (borgeren)', en: 'Earnings (the citizen)' }, 1792, 0.2),
  component('other', { da: 'Andet', en: 'Other' }, 1943),
  component('intervention', { da: 'Udgiften til IPS', en: 'The cost of IPS' }, -914),
  component('net', { da: 'I alt, netto', en: 'Total, net' }, 9543),
];

export const publishedSaving: EvidenceEntry = {
  id: 'published-saving',
  version: libraryVersion,
  group: 'saving',
  name: { da: 'De 72.000 kr. per borger i IPS', en: 'The 72,000 kroner per citizen in IPS' },
  summary: {
    da: 'To vidensnotater anslår, at samfundet sparer 72.000 kr. per borger i IPS. Samfundet er alle under ét: En artikel om samme forsøg fordeler gevinsten på sparet beskæftigelsesindsats, regionens psykiatri, borgerens løn og andet. Det er ikke penge i kommunens kasse og lægges aldrig til modellens eget resultat.',
    en: 'Two knowledge notes estimate that society saves 72,000 kroner per citizen in IPS. Society is everybody together: an article on the same trial divides the gain between employment services saved, the region’s psychiatric services, the citizen’s earnings and other things. It is not money in the municipality’s till and is never added to the model’s own result.',
  },
  targetGroups: ['alvorlige-sindslidelser'],
  setting: { da: 'Danmark, Projekt Inklusion', en: 'Denmark, Project Inclusion' },
  study: {
    design: 'literature',
    description: {
      da: 'Notaterne viser ikke, hvordan beløbet er regnet. En artikel fra 2021 om samme forsøg opgør gevinsten på poster i euro.',
      en: 'The notes do not show how the amount was worked out. An article from 2021 on the same trial gives the gain by component in euro.',
    },
  },
  certainty: 'judgement',
  figures: [
    {
      id: 'saving',
      label: {
        da: 'Anslået samfundsøkonomisk besparelse per borger i IPS',
        en: 'Estimated saving to society per citizen in IPS',
      },
      values: { kind: 'single', value: 72_000 },
      unit: 'kroner',
      source: quoted(
        documentFiles.furtherFromWorkNote,
        'Den samfundsøkonomiske besparelse per borger i IPS vurderes til at være 72.000 kr.',
      ),
    },
    ...savingFigures,
  ],
  points: [
    {
      da: 'Samme beløb står i begge vidensnotater.',
      en: 'Both knowledge notes give the same amount.',
      source: quoted(
        documentFiles.youthNote,
        'Den samfundsøkonomiske besparelse per borger i IPS vurderes til at være 72.000 kr.',
      ),
    },
  ],
  norms: {},
  effect: { kind: 'none' },
  effectBasis: {
    kind: 'none',
    figureIds: [],
    explanation: {
      da: 'Et beløb er ikke en effekt, modellen kan regne videre på. Effekten af IPS står under IPS.',
      en: 'An amount is not an effect the model can calculate with. The effect of IPS stands under IPS.',
    },
  },
  defaultCausalShare: 0,
  cautions: [
    {
      da: 'Beløbet lægges ikke til modellens resultat. Modellen regner selv løn, ydelser og udgifter ud, så de samme kroner ville blive talt to gange.',
      en: 'The amount is not added to the model’s result. The model works out earnings, benefits and costs itself, so the same kroner would be counted twice.',
    },
    {
      da: 'Kun en del er kommunens, og den del er indsats, der frigøres, ikke nødvendigvis penge i budgettet.',
      en: 'Only a part is the municipality’s, and that part is effort set free, not necessarily money in the budget.',
      source: costs,
    },
    {
      da: 'De to største usikkerheder er psykiatri (p = 0,09) og løn (p = 0,2): ingen af dem er statistisk sikre.',
      en: 'The two largest uncertainties are psychiatry (p = 0.09) and earnings (p = 0.2): neither is statistically certain.',
      source: costs,
    },
    {
      da: 'Artiklens 9.543 euro i 2016-priser er tæt på, men ikke præcis 72.000 kr. Notaterne nævner ikke artiklen.',
      en: 'The article’s 9,543 euro in 2016 prices is close to, but not exactly, 72,000 kroner. The notes do not mention the article.',
      source: costs,
    },
  ],
};
