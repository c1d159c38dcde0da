import { documentFiles } from '../documents.ts';
import { publications } from '../publications.ts';
import type { EvidenceEntry } from '../schema.ts';
import { quoted, researched } from '../source.ts';
import { libraryVersion } from '../version.ts';

const projects = documentFiles.knowledgeProjects;

const arms = {
  control: 1291,
  treated: 1302,
  quote: 'I alt har 2.593 borgere været omfattet af forsøget, heraf 1.302 i deltagergruppen og 1.291 i kontrolgruppen.',
};

const contactSource = quoted(
  projects,
  'Her fik udsatte unge i deltagergruppen tildelt en mentor med ugentlig kontakt i op til et år, hvor tilsvarende unge i kontrolgruppen ikke fik dette tilbud.',
);

export const mentor: EvidenceEntry = {
  id: 'mentor',
  version: libraryVersion,
  group: 'effect',
  name: { da: 'Mentorstøtte til udsatte unge', en: 'Mentor support for vulnerable young people' },
  summary: {
    da: 'Unge uden uddannelse og job får en fast mentor med ugentlig kontakt i op til et år. Mentoren støtter vejen mod uddannelse og job og hjælper med det, der står i vejen. Et forsøg i 13 jobcentre viste en lille, men sikker effekt.',
    en: 'Young people without education or job get a mentor of their own with weekly contact for up to a year. The mentor supports the way to education and job and helps with what stands in the way. A trial in 13 job centres showed a small but certain effect.',
  },
  targetGroups: ['udsatte-unge', 'aktivitetsparate', 'uddannelsesparate'],
  setting: { da: '13 jobcentre', en: '13 job centres' },
  study: {
    design: 'randomisedTrial',
    years: { da: 'august 2012 – november 2013', en: 'August 2012 – November 2013' },
    n: 2593,
    description: {
      da: 'Lodtrækning: 1.302 i deltagergruppen og 1.291 i kontrolgruppen.',
      en: 'Random allocation: 1,302 with a mentor and 1,291 in the control group.',
    },
  },
  certainty: 'trial',
  figures: [
    {
      id: 'in-education',
      label: { da: 'I gang med uddannelse efter et år', en: 'In education after a year' },
      values: { kind: 'arms', control: 0.12, treated: 0.16 },
      unit: 'share',
      horizon: { months: 12 },
      n: arms,
      significance: 'significant',
      source: quoted(
        projects,
        'Målt et år efter forsøgsstart var 12 pct. af de unge i kontrolgruppen i gang med uddannelse. Det tilsvarende tal for deltagergruppen var 16 pct.',
      ),
    },
    {
      id: 'in-job',
      label: { da: 'I job godt et år efter', en: 'In a job a little over a year later' },
      values: { kind: 'arms', control: 0.05, treated: 0.07 },
      unit: 'share',
      precision: 'about',
      horizon: { months: 12 },
      n: arms,
      significance: 'significant',
      source: quoted(
        projects,
        'Målt godt et år efter forsøgsstart var ca. 5 pct. af de unge i kontrolgruppen i job. Det tilsvarende tal for deltagergruppen var ca. 7 pct.',
      ),
    },
    {
      id: 'education-points',
      label: { da: 'Flere i uddannelse, i procentpoint', en: 'More in education, in percentage points' },
      values: { kind: 'single', value: 4 },
      unit: 'percentagePoints',
      precision: 'about',
      horizon: { months: 12 },
      significance: 'significant',
      source: quoted(
        projects,
        'Mentorindsatsen havde dermed haft en signifikant positiv effekt på cirka 4 pct.-point på tilbøjeligheden til at påbegynde en SU-berettiget uddannelse.',
      ),
    },
    {
      id: 'job-points',
      label: { da: 'Flere i job, i procentpoint', en: 'More in a job, in percentage points' },
      values: { kind: 'single', value: 2 },
      unit: 'percentagePoints',
      precision: 'about',
      horizon: { months: 12 },
      significance: 'significant',
      source: quoted(
        projects,
        'Mentorindsatsen havde dermed haft en signifikant positiv beskæftigelseseffekt på samlet set ca. 2 pct.-point på beskæftigelsesomfanget',
      ),
    },
    {
      id: 'job-centres',
      label: { da: 'Jobcentre i forsøget', en: 'Job centres in the trial' },
      values: { kind: 'single', value: 13 },
      unit: 'sites',
      source: quoted(projects, 'Forsøget blev gennemført i 13 jobcentre.'),
    },
    {
      id: 'low-marks',
      label: {
        da: 'Flere i uddannelse blandt dem med under 4 i snit fra 9. klasse',
        en: 'More in education among those with low marks from lower secondary school',
      },
      values: { kind: 'range', from: 7, to: 10 },
      unit: 'percentagePoints',
      source: researched(publications.mentorEvaluation),
    },
    {
      id: 'strongest-and-weakest',
      label: {
        da: 'De stærkeste unge og dem uden afsluttet grundskole',
        en: 'The strongest, and those who did not finish lower secondary school',
      },
      values: { kind: 'direction', sign: 'none' },
      source: researched(publications.mentorEvaluation),
    },
    {
      id: 'matching-study',
      label: {
        da: 'Anden undersøgelse af mentorordningen: job og uddannelse',
        en: 'Another study of the mentor scheme: job and education',
      },
      values: { kind: 'direction', sign: 'none' },
      source: researched(publications.mentorMatching),
    },
  ],
  points: [],
  norms: {
    hoursPerWeek: { min: 1, max: 1.5, source: researched(publications.mentorEvaluation) },
    durationMonths: { min: 0, max: 12, source: contactSource },
    contact: { everyDays: 7, when: 'enrolled', source: contactSource },
  },
  effect: {
    kind: 'transition',
    effectMonths: 12,
    control: { toEducation: 0.12, toJob: 0.05 },
    treated: { toEducation: 0.16, toJob: 0.07 },
    nControl: 1291,
    nTreated: 1302,
  },
  effectBasis: {
    kind: 'ownStudy',
    figureIds: ['in-education', 'in-job'],
    explanation: {
      da: 'Andelene et år efter start. Kilden måler, hvem der er i gang på det tidspunkt; modellen læser det som overgang inden for året.',
      en: 'The shares a year after the start. The source measures who is in education or job at that time; the model reads it as a transition within the year.',
    },
  },
  defaultCausalShare: 1,
  typicalDurationMonths: 12,
  cautions: [
    {
      da: 'Effekten er et gennemsnit. Den er størst for unge med lave karakterer, og der er ingen effekt for de stærkeste og de svageste.',
      en: 'The effect is an average. It is largest for young people with low school marks, and there is none for the strongest and the weakest.',
      source: researched(publications.mentorEvaluation),
    },
    {
      da: 'En undersøgelse fra 2015, der sammenlignede med lignende borgere uden lodtrækning, fandt ingen effekt af mentorordningen som helhed.',
      en: 'A study from 2015 that compared with similar citizens, without random allocation, found no effect of the mentor scheme as a whole.',
      source: researched(publications.mentorMatching),
    },
    {
      da: 'Kilden siger ugentlig kontakt, men ikke hvor mange timer. 1-1½ time om ugen kommer fra anden forskning.',
      en: 'The source says weekly contact, but not how many hours. 1–1½ hours a week comes from other research.',
      source: researched(publications.mentorEvaluation),
    },
  ],
};
