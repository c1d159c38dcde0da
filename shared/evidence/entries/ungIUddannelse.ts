import { documentFiles } from '../documents.ts';
import type { EvidenceEntry } from '../schema.ts';
import { quoted } from '../source.ts';
import { libraryVersion } from '../version.ts';

const catalogue = documentFiles.catalogue;

const outcomeSource = quoted(
  catalogue,
  'Siden opstarten af Ung i uddannelse har indsatsen hjulpet 90 unge i Randers Kommune. Heraf er knapt 80 % påbegyndt en ungdomsuddannelse.',
);

const durationSource = quoted(
  catalogue,
  'Den gennemsnitlige varighed af et forløb er på seks måneder – typisk i perioden tre måneder før og tre måneder efter uddannelsesopstart.',
);

export const ungIUddannelse: EvidenceEntry = {
  id: 'ung-i-uddannelse',
  version: libraryVersion,
  group: 'effect',
  name: { da: 'Ung i uddannelse: ungeguider', en: 'Ung i uddannelse: youth guides' },
  summary: {
    da: 'En ungeguide følger psykisk sårbare unge over i en ungdomsuddannelse, typisk fra tre måneder før start til tre måneder efter. Guiden hjælper med alt fra uddannelsesvalg til lægebesøg, og det er frivilligt. Målet er, at den unge selv kan tage kontakt, når guiden slipper.',
    en: 'A youth guide follows young people with poor mental health into upper secondary education, typically from three months before the start to three months after. The guide helps with anything from choice of education to a visit to the doctor, and it is voluntary. The aim is that the young person can reach out for help once the guide lets go.',
  },
  targetGroups: ['psykisk-saarbare', 'ikke-uddannelsesparate-elever'],
  setting: {
    da: 'Randers Kommune, ungdommens uddannelsesvejledning',
    en: 'Randers municipality, youth education guidance',
  },
  study: {
    design: 'resultsOnly',
    years: { da: 'tre år frem til september 2022', en: 'three years until September 2022' },
    n: 90,
    description: {
      da: 'Opgørelse over de unge, der har fået hjælp. Ingen sammenligning.',
      en: 'A count of the young people who were helped. No comparison.',
    },
  },
  certainty: 'promising',
  figures: [
    {
      id: 'began-education',
      label: { da: 'Begyndte på en ungdomsuddannelse', en: 'Began upper secondary education' },
      values: { kind: 'single', value: 0.8 },
      unit: 'share',
      precision: 'justUnder',
      n: { total: 90 },
      source: outcomeSource,
    },
    {
      id: 'helped',
      label: { da: 'Unge, der har fået hjælp', en: 'Young people helped' },
      values: { kind: 'single', value: 90 },
      unit: 'persons',
      source: outcomeSource,
    },
    {
      id: 'duration',
      label: { da: 'Forløbets gennemsnitlige længde', en: 'Mean length of a course' },
      values: { kind: 'single', value: 6 },
      unit: 'months',
      precision: 'about',
      source: durationSource,
    },
    {
      id: 'guides',
      label: { da: 'Ungeguider på fuld tid', en: 'Full-time youth guides' },
      values: { kind: 'single', value: 2 },
      unit: 'staff',
      source: quoted(catalogue, 'Ung i uddannelse i Randers udføres af to fuldtidsansatte'),
    },
    {
      id: 'target-group-size',
      label: { da: 'Unge i målgruppen', en: 'Young people in the target group' },
      values: { kind: 'single', value: 500 },
      unit: 'persons',
      precision: 'about',
      source: quoted(
        catalogue,
        'Cirka 500 unge i Randers Kommune er vurderet til at kunne have fordel af en mere intensiveret indsats i overgangen fra grundskole til ungdomsuddannelse.',
      ),
    },
  ],
  points: [],
  norms: {
    caseload: {
      min: 20,
      max: 25,
      source: quoted(catalogue, 'Hver ungeguide under indsatsen kan have mellem 20-25 unge i forløb ad gangen.'),
    },
    durationMonths: { min: 6, max: 6, source: durationSource },
  },
  effect: { kind: 'hazardRatio', effectMonths: 6, toEducation: 1.5, toJob: 1 },
  effectBasis: {
    kind: 'startingEstimate',
    figureIds: ['duration'],
    explanation: {
      da: 'Kilden har ingen sammenligning og dermed ingen effekt. Faktoren 1,5 til uddannelse i 6 måneder er et sted at begynde, som I selv skal tage stilling til. Der tælles intet til job.',
      en: 'The source has no comparison and so no effect. The factor 1.5 to education for 6 months is a place to start, for you to decide on. Nothing is counted towards jobs.',
    },
  },
  defaultCausalShare: 0,
  typicalDurationMonths: 6,
  cautions: [
    {
      da: 'Knap 80 pct. er et resultat uden sammenligning, og det er et krav i projektet, at de unge begynder på en uddannelse.',
      en: 'Just under 80 per cent is a result with no comparison, and the project requires that the young people begin an education.',
      source: quoted(
        catalogue,
        'Det er et krav i projektet, at de unge på et tidspunkt påbegynder en ungdomsuddannelse.',
      ),
    },
    {
      da: 'De unge kommer fra grundskolen eller FGU, ikke fra offentlig forsørgelse.',
      en: 'These young people come from lower secondary or preparatory school, not from public support.',
      source: quoted(
        catalogue,
        'Formålet med indsatsen er at støtte psykisk sårbare unge i overgangen fra grundskole eller FGU til ungdomsuddannelse.',
      ),
    },
    {
      da: 'Indsatsen var finansieret af projektmidler frem til september 2022.',
      en: 'The effort was paid for by project funds until September 2022.',
      source: quoted(
        catalogue,
        'indsatsen er finansieret af midler fra Region Midtjylland, Den Europæiske Socialfond og Decentrale erhvervsfremmemidler over en treårig periode frem til september 2022.',
      ),
    },
  ],
};
