import { documentFiles } from '../documents.ts';
import type { EvidenceEntry } from '../schema.ts';
import { quoted } from '../source.ts';
import { libraryVersion } from '../version.ts';

const catalogue = documentFiles.catalogue;

const grandparentsSource = quoted(
  catalogue,
  'På Mercantec er der 24 bedsteforældre ansat, som hver i gns. er tilkoblet 10 elever.',
);

const reachSource = quoted(catalogue, 'Ud af de 3.000 årselever er ca. 500 tilknyttet bedsteforælderordningen.');

const wellbeingSource = quoted(
  catalogue,
  'På Mercantec er der tilknyttet to trivselskonsulenter, som til sammen deler 400 elever.',
);

export const retentionBedsteforaeldre: EvidenceEntry = {
  id: 'retention-bedsteforaeldre',
  version: libraryVersion,
  group: 'effect',
  name: { da: 'Bedsteforældreordningen', en: 'The grandparent scheme' },
  summary: {
    da: 'Ældre medarbejdere, “bedsteforældre”, er til stede på erhvervsskolen og hjælper elever med lektier, struktur og opmuntring. De bedømmer ingen. De arbejder sammen med lærere og trivselskonsulenter om at holde de unge i uddannelsen.',
    en: 'Older members of staff, “grandparents”, are present at the vocational school and help students with homework, structure and encouragement. They grade nobody. They work with teachers and wellbeing advisers to keep young people in education.',
  },
  targetGroups: ['i-uddannelse'],
  setting: { da: 'Mercantec, erhvervsskole i Viborg', en: 'Mercantec, a vocational school in Viborg' },
  study: {
    design: 'beforeAfter',
    years: { da: '2005–2020', en: '2005–2020' },
    description: {
      da: 'Skolens eget frafald før og efter. Ingen sammenligning med andre skoler.',
      en: 'The school’s own dropout before and after. No comparison with other schools.',
    },
  },
  certainty: 'promising',
  figures: [
    {
      id: 'dropout',
      label: { da: 'Frafald på grundforløbet, 2005 og 2020', en: 'Dropout from the basic course, 2005 and 2020' },
      values: { kind: 'beforeAfter', before: 0.3, after: 0.036 },
      unit: 'share',
      source: quoted(
        catalogue,
        'I 2005 havde Mercantec et frafald på 30 %, som nu er faldet til 3,6 % på grundforløbet. Dette skyldes i høj grad Mercantecs samlede fokus på fastholdelse på tværs af de forskellige tilbud og ordninger til eleverne.',
      ),
    },
    {
      id: 'grandparents',
      label: { da: 'Ansatte bedsteforældre', en: 'Grandparents employed' },
      values: { kind: 'single', value: 24 },
      unit: 'staff',
      source: grandparentsSource,
    },
    {
      id: 'students-each',
      label: { da: 'Elever per bedsteforælder', en: 'Students per grandparent' },
      values: { kind: 'single', value: 10 },
      unit: 'persons',
      precision: 'about',
      source: grandparentsSource,
    },
    {
      id: 'attached',
      label: { da: 'Elever tilknyttet ordningen', en: 'Students attached to the scheme' },
      values: { kind: 'single', value: 500 },
      unit: 'persons',
      precision: 'about',
      source: reachSource,
    },
    {
      id: 'students',
      label: { da: 'Årselever på skolen', en: 'Full-time students at the school' },
      values: { kind: 'single', value: 3000 },
      unit: 'persons',
      source: reachSource,
    },
    {
      id: 'wellbeing-advisers',
      label: { da: 'Trivselskonsulenter', en: 'Wellbeing advisers' },
      values: { kind: 'single', value: 2 },
      unit: 'staff',
      source: wellbeingSource,
    },
    {
      id: 'wellbeing-students',
      label: { da: 'Elever, som trivselskonsulenterne deler', en: 'Students the wellbeing advisers share' },
      values: { kind: 'single', value: 400 },
      unit: 'persons',
      source: wellbeingSource,
    },
  ],
  points: [],
  norms: {},
  effect: { kind: 'retention', effectMonths: 12, control: 0.3, treated: 0.036 },
  effectBasis: {
    kind: 'ownStudy',
    figureIds: ['dropout'],
    explanation: {
      da: 'Frafaldet før og efter, læst som frafald inden for et år. Kilden angiver ikke, over hvor lang tid frafaldet er målt.',
      en: 'Dropout before and after, read as dropout within a year. The source does not say over how long the dropout is measured.',
    },
  },
  defaultCausalShare: 0,
  typicalDurationMonths: 12,
  durationAssumption: {
    da: 'Længden afhænger af eleven. 12 måneder er en antagelse.',
    en: 'The length depends on the student. 12 months is an assumption.',
  },
  cautions: [
    {
      da: 'Tallene er før og efter på én skole, hvor mange tiltag kom samtidig. Kilden tilskriver faldet skolens samlede indsats, ikke ordningen alene.',
      en: 'The figures are before and after at one school, where many efforts came together. The source puts the fall down to the school’s effort as a whole, not to the scheme alone.',
      source: quoted(
        catalogue,
        'Dette skyldes i høj grad Mercantecs samlede fokus på fastholdelse på tværs af de forskellige tilbud og ordninger til eleverne.',
      ),
    },
    {
      da: 'Ordningen begyndte i 2007, to år efter det frafald, der sammenlignes med.',
      en: 'The scheme began in 2007, two years after the dropout it is compared with.',
      source: quoted(
        catalogue,
        'Ordningen startede i 2007 med 7 ansatte bedsteforældre og har siden udviklet sig til 24 ansatte i alt.',
      ),
    },
    {
      da: '24 bedsteforældre med 10 elever hver er 240, ikke de ca. 500, som kilden også nævner.',
      en: '24 grandparents with 10 students each make 240, not the some 500 that the source also mentions.',
      source: grandparentsSource,
    },
  ],
};
