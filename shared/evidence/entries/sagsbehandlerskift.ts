import { documentFiles } from '../documents.ts';
import type { EvidenceEntry } from '../schema.ts';
import { quoted } from '../source.ts';
import { libraryVersion } from '../version.ts';
import { bipSize } from './sagsbehandlerensTro.ts';
import { withoutSize } from './withoutSize.ts';

const associationSource = quoted(
  documentFiles.knowledgeProjects,
  'Sagsbehandlerskift for aktivitetsparate kontanthjælpsmodtageres hænger sammen (korrelereret) med en lavere beskæftigelsesgrad eller tilbøjelighed til uddannelse. Studiet kan ikke fortolkes kausalt.',
);

export const sagsbehandlerskift: EvidenceEntry = {
  id: 'sagsbehandlerskift',
  version: libraryVersion,
  group: 'direction',
  name: { da: 'Skift af sagsbehandler', en: 'Change of caseworker' },
  summary: {
    da: 'Aktivitetsparate, der skifter sagsbehandler, er sjældnere i job eller uddannelse. Det er en sammenhæng. Skift kan også ske, fordi en sag er svær.',
    en: 'Those ready for activity who change caseworker are less often in a job or education. This is an association. Changes may also happen because a case is difficult.',
  },
  targetGroups: ['aktivitetsparate'],
  setting: { da: '10 jobcentre', en: '10 job centres' },
  study: {
    design: 'association',
    years: { da: '2011–2016', en: '2011–2016' },
    description: {
      da: 'Analyse i Beskæftigelses Indikator Projektet. Ingen kontrolgruppe.',
      en: 'An analysis in the Employment Indicator Project. No control group.',
    },
  },
  certainty: 'association',
  figures: [
    {
      id: 'employment-or-education',
      label: { da: 'Job eller uddannelse ved skift', en: 'Job or education after a change' },
      values: { kind: 'direction', sign: 'negative' },
      source: associationSource,
    },
    ...bipSize,
  ],
  points: [],
  norms: {},
  ...withoutSize,
  cautions: [
    {
      da: 'Kilden siger udtrykkeligt, at sammenhængen ikke kan læses som årsag og virkning.',
      en: 'The source says in so many words that the association cannot be read as cause and effect.',
      source: associationSource,
    },
    {
      da: 'Vejledningen om jobrettet indsats omtaler skiftet som en årsag. Det er der ikke belæg for i den kilde, der bygger på tallene.',
      en: 'The guide to job-oriented efforts speaks of the change as a cause. The source that builds on the figures gives no grounds for that.',
      source: quoted(documentFiles.jobTrialGuide, 'Endelig påvirker sagsbehandlerskift borgernes jobchancer negativt.'),
    },
  ],
};
