import { documentFiles } from '../documents.ts';
import type { Figure } from '../figure.ts';
import type { EvidenceEntry } from '../schema.ts';
import { quoted } from '../source.ts';
import { libraryVersion } from '../version.ts';
import { withoutSize } from './withoutSize.ts';

const projects = documentFiles.knowledgeProjects;

const peopleSource = quoted(
  projects,
  'I alt har omkring 4.000 borgere og mere end 300 jobcentermedarbejdere medvirket i projektet.',
);

/** The size of the research project behind two entries: belief in the citizen, and change of caseworker. */
export const bipSize: readonly Figure[] = [
  {
    id: 'job-centres',
    label: { da: 'Jobcentre i projektet', en: 'Job centres in the project' },
    values: { kind: 'single', value: 10 },
    unit: 'sites',
    source: quoted(
      projects,
      'Forskningsprojektet blev gennemført i et samarbejde mellem 10 jobcentre i Danmark, en ekspertgruppe sammensat af forskere og praktikere samt Væksthuset.',
    ),
  },
  {
    id: 'citizens',
    label: { da: 'Borgere i projektet', en: 'Citizens in the project' },
    values: { kind: 'single', value: 4000 },
    unit: 'persons',
    precision: 'about',
    source: peopleSource,
  },
  {
    id: 'caseworkers',
    label: { da: 'Medarbejdere i projektet', en: 'Members of staff in the project' },
    values: { kind: 'single', value: 300 },
    unit: 'staff',
    precision: 'moreThan',
    source: peopleSource,
  },
  {
    id: 'indicators',
    label: { da: 'Målte indikatorer', en: 'Indicators measured' },
    values: { kind: 'single', value: 11 },
    unit: 'indicators',
    source: quoted(
      projects,
      'Der blev indsamlet gentagne progressionsmålinger på 11 udvalgte indikatorer for jobsandsynlighed.',
    ),
  },
];

export const sagsbehandlerensTro: EvidenceEntry = {
  id: 'sagsbehandlerens-tro',
  version: libraryVersion,
  group: 'direction',
  name: { da: 'Sagsbehandlerens tro på borgeren', en: 'The caseworker’s belief in the citizen' },
  summary: {
    da: 'Borgere med en sagsbehandler, der tror på, at de kan komme i job, er oftere i beskæftigelse. Det er en sammenhæng i Beskæftigelses Indikator Projektet. Den viser ikke, at troen er årsagen.',
    en: 'Citizens whose caseworker believes they can get a job are more often employed. This is an association in the Employment Indicator Project. It does not show that the belief is the cause.',
  },
  targetGroups: ['borgere-laengere-fra-arbejdsmarkedet', 'aktivitetsparate'],
  setting: { da: '10 jobcentre', en: '10 job centres' },
  study: {
    design: 'association',
    years: { da: '2011–2016', en: '2011–2016' },
    description: {
      da: 'Gentagne målinger af udsatte borgere og deres sagsbehandlere. Ingen kontrolgruppe.',
      en: 'Repeated measurements of vulnerable citizens and their caseworkers. No control group.',
    },
  },
  certainty: 'association',
  figures: [
    {
      id: 'employment',
      label: { da: 'Beskæftigelse ved høj tiltro', en: 'Employment where belief is high' },
      values: { kind: 'direction', sign: 'positive' },
      source: quoted(
        projects,
        'Borgere, der har en sagsbehandler med høj tiltro til, at vedkommendes borgere kommer i job er forbundet med en højere beskæftigelsesgrad sammenlignet med borgere, der har en sagsbehandler, der ikke i særlig udstrækning tror, at vedkommendes borgere kan komme i job.',
      ),
    },
    ...bipSize,
  ],
  points: [
    {
      da: 'Alt andet lige opnår de sagsbehandlere, der har størst tiltro, de bedste resultater.',
      en: 'Other things equal, the caseworkers with the strongest belief get the best results.',
      source: quoted(
        documentFiles.furtherFromWorkNote,
        'Resultater fra Beskæftigelsesindikatorprojektet fra 2011–2016 i ti jobcentre viser, at de sagsbehandlere, der har størst tiltro til borgernes jobmuligheder, alt andet lige opnår de bedste resultater.',
      ),
    },
  ],
  norms: {},
  ...withoutSize,
  cautions: [
    {
      da: 'Kilden advarer selv mod at læse tallet som årsag og virkning; studiet var ikke udgivet.',
      en: 'The source itself warns against reading it as cause and effect; the study had not been published.',
      source: quoted(
        projects,
        'Man skal være forsigtig med at give analysen en kausal fortolkning, da den kausale fortolkning beror på en række antagelser, som endnu ikke er blevet reviewet som del af en publikationsproces, da studiet endnu ikke er blevet publiceret i et tidsskrift.',
      ),
    },
  ],
};
