import { documentFiles } from '../documents.ts';
import type { EvidenceEntry } from '../schema.ts';
import { quoted } from '../source.ts';
import { libraryVersion } from '../version.ts';

const catalogue = documentFiles.catalogue;

const outcomeSource = quoted(
  catalogue,
  'Siden opstarten af indsatsen i første kvartal af 2020 og frem til udgang af 2021 har 137 unge været tilknyttede indsatsen. Heraf er 65 % af de unge afsluttet til enten job eller uddannelse.',
);

const durationSource = quoted(catalogue, 'Den gennemsnitlige varighed af et forløb er på 155 dage.');

const staffSource = quoted(
  catalogue,
  'Energi til Hinanden har i alt otte medarbejdere og to ledere tilknyttet. Heraf er seks medarbejdere ansat som ungeadvisere og har tovholderfunktion for konkrete unge.',
);

export const energiTilHinanden: EvidenceEntry = {
  id: 'energi-til-hinanden',
  version: libraryVersion,
  group: 'effect',
  name: { da: 'Energi til hinanden', en: 'Energi til hinanden (Energy for each other)' },
  summary: {
    da: 'Et fremskudt tilbud under jobcenteret, hvor ungeadvisere og unge er sammen i hverdagen om aktiviteter, de unge selv vælger. Tid, tillid og fællesskab kommer før mål og papirarbejde. Efter start i job eller uddannelse ringer en medarbejder med faste mellemrum.',
    en: 'An outreach offer under the job centre where youth advisers and young people spend everyday life together on activities the young choose. Time, trust and fellowship come before goals and paperwork. After the start of a job or education a member of staff calls at regular intervals.',
  },
  targetGroups: ['udsatte-unge', 'aktivitetsparate', 'uddannelsesparate'],
  setting: { da: 'Esbjerg Kommune, jobcenter', en: 'Esbjerg municipality, job centre' },
  study: {
    design: 'resultsOnly',
    years: { da: '2020–2021', en: '2020–2021' },
    n: 137,
    description: {
      da: 'Opgørelse over de unge, der har været tilknyttet. Ingen sammenligning.',
      en: 'A count of the young people who were attached. No comparison.',
    },
  },
  certainty: 'promising',
  figures: [
    {
      id: 'ended-in-job-or-education',
      label: { da: 'Afsluttet til job eller uddannelse', en: 'Left for a job or education' },
      values: { kind: 'single', value: 0.65 },
      unit: 'share',
      n: { total: 137 },
      source: outcomeSource,
    },
    {
      id: 'duration',
      label: { da: 'Forløbets gennemsnitlige længde', en: 'Mean length of a course' },
      values: { kind: 'single', value: 155 },
      unit: 'days',
      source: durationSource,
    },
    {
      id: 'target-group-size',
      label: { da: 'Unge i målgruppen', en: 'Young people in the target group' },
      values: { kind: 'single', value: 800 },
      unit: 'persons',
      precision: 'about',
      source: quoted(
        catalogue,
        'Der er cirka 800 unge i hele Esbjerg Kommune inden for Energi til Hinandens målgruppe.',
      ),
    },
    {
      id: 'staff',
      label: { da: 'Medarbejdere', en: 'Staff' },
      values: { kind: 'single', value: 8 },
      unit: 'staff',
      source: staffSource,
    },
    {
      id: 'leaders',
      label: { da: 'Ledere', en: 'Leaders' },
      values: { kind: 'single', value: 2 },
      unit: 'staff',
      source: staffSource,
    },
    {
      id: 'advisers',
      label: { da: 'Heraf ungeadvisere', en: 'Of these, youth advisers' },
      values: { kind: 'single', value: 6 },
      unit: 'staff',
      source: staffSource,
    },
  ],
  points: [
    {
      da: 'Tilbuddet er for unge på 16-27 år.',
      en: 'The offer is for ages 16–27.',
      source: quoted(
        catalogue,
        'Energi til Hinanden er en fremskudt indsats under jobcenteret i Esbjerg Kommune til unge i alderen 16-27 år.',
      ),
    },
  ],
  norms: {
    caseload: {
      min: 12,
      max: 15,
      source: quoted(catalogue, 'Hver adviser kan have tovholderfunktion for 12-15 unge ad gangen.'),
    },
    contact: {
      everyDays: 14,
      when: 'afterwards',
      source: quoted(
        catalogue,
        'Konkret arbejder medarbejderne med ”eftervend”, som betyder at unge, som er startet på uddannelse eller i arbejde, får et opkald fra en medarbejder med cirka 14 dages mellemrum.',
      ),
    },
  },
  effect: { kind: 'hazardRatio', effectMonths: 5, toEducation: 1.5, toJob: 1.5 },
  effectBasis: {
    kind: 'startingEstimate',
    figureIds: ['duration'],
    explanation: {
      da: 'Kilden har ingen sammenligning og dermed ingen effekt. Faktoren 1,5 i 5 måneder er et sted at begynde, som I selv skal tage stilling til.',
      en: 'The source has no comparison and so no effect. The factor 1.5 for 5 months is a place to start, for you to decide on.',
    },
  },
  defaultCausalShare: 0,
  typicalDurationMonths: 5,
  durationAssumption: {
    da: 'Kildens 155 dage er godt 5 måneder.',
    en: 'The source’s 155 days are a little over 5 months.',
  },
  cautions: [
    {
      da: '65 pct. er et resultat uden sammenligning. Nogle af de unge ville være kommet videre alligevel.',
      en: '65 per cent is a result with no comparison. Some of these young people would have moved on anyway.',
      source: outcomeSource,
    },
    {
      da: 'Unge med aktivt misbrug eller tilknytning til bander kunne ikke deltage, og i udviklingsforløbet kun unge fra to postnumre.',
      en: 'Young people with an active addiction or gang ties could not take part, and during development only those from two postcodes.',
      source: quoted(
        catalogue,
        'De unge må ikke have et aktivt misbrug eller være involveret i bandekriminalitet. Udviklingsforløbet i samarbejde med Den Sociale Kapitalfond og SUS har kun været henvendt til unge, som bor i 6700 eller 6705.',
      ),
    },
  ],
};
