import { documentFiles } from '../documents.ts';
import type { EvidenceEntry } from '../schema.ts';
import { quoted } from '../source.ts';
import { libraryVersion } from '../version.ts';
import { withoutSize } from './withoutSize.ts';

const evidenceSource = quoted(
  documentFiles.furtherFromWorkNote,
  'Der er evidens for, at virksomhedsrettede indsatser har en positiv effekt på udsatte borgeres beskæftigelse – især når de kombineres med andre tilbud. Særligt privat løntilskud og virksomhedspraktik virker i dansk kontekst.',
);

export const virksomhedsrettedeIndsatser: EvidenceEntry = {
  id: 'virksomhedsrettede-indsatser',
  version: libraryVersion,
  group: 'direction',
  name: { da: 'Virksomhedsrettede indsatser', en: 'Employer-based efforts' },
  summary: {
    da: 'Praktik, løntilskud og lønnede timer på en almindelig arbejdsplads. Vidensnotatet peger på en positiv effekt for udsatte borgere, især sammen med andre tilbud. Det giver ingen størrelse.',
    en: 'Work placements, wage subsidies and paid hours at an ordinary workplace. The knowledge note points to a positive effect for vulnerable citizens, above all together with other offers. It gives no size.',
  },
  targetGroups: ['borgere-laengere-fra-arbejdsmarkedet', 'aktivitetsparate', 'uddannelsesparate'],
  setting: { da: 'Jobcenter og virksomheder', en: 'Job centre and firms' },
  study: {
    design: 'literature',
    description: {
      da: 'Opsamling af viden i et notat. Notatets konklusioner er en faglig vurdering.',
      en: 'A note that collects what is known. Its conclusions are a professional judgement.',
    },
  },
  certainty: 'judgement',
  figures: [
    {
      id: 'employment',
      label: { da: 'Udsatte borgeres beskæftigelse', en: 'Employment of vulnerable citizens' },
      values: { kind: 'direction', sign: 'positive' },
      source: evidenceSource,
    },
  ],
  points: [
    {
      da: 'Et ordinært arbejdsfællesskab med rigtige opgaver og kolleger ser ud til at virke bedst.',
      en: 'An ordinary workplace with real tasks and colleagues seems to work best.',
      source: quoted(
        documentFiles.jobTrialGuide,
        'Viden på området peger på, at virksomhedsrettede indsatser, som foregår i et ordinært arbejdsfællesskab med rigtige opgaver og kollegaer, virker bedst i forhold til at komme i job.',
      ),
    },
  ],
  norms: {},
  ...withoutSize,
  cautions: [
    {
      da: 'Viden er om udsatte borgere i bred forstand, ikke særskilt om unge.',
      en: 'The knowledge is about vulnerable citizens in general, not about the young in particular.',
      source: evidenceSource,
    },
    {
      da: 'JobFirst er en af disse indsatser og har sit eget opslag med tal. Tæl ikke begge.',
      en: 'JobFirst is one of these efforts and has an entry of its own with figures. Do not count both.',
    },
  ],
};
