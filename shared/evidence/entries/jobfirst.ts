import { documentFiles } from '../documents.ts';
import type { EvidenceEntry } from '../schema.ts';
import { quoted } from '../source.ts';
import { libraryVersion } from '../version.ts';

const projects = documentFiles.knowledgeProjects;

const hoursSource = quoted(
  projects,
  'Målt 78 uger efter indsatsstart havde deltagergruppen haft en effekt i underkanten af 2 ekstra ugentlige timer svarende til ca. 67% flere ordinære timer end kontrolgruppen',
);

const sizeSource = quoted(projects, 'I alt indgik ca. 2.400 borgere i forsøgets indsatsgruppe fordelt på 15 kommuner.');

export const jobfirst: EvidenceEntry = {
  id: 'jobfirst',
  version: libraryVersion,
  group: 'effect',
  name: { da: 'JobFirst: løntimer fra start', en: 'JobFirst: paid hours from the start' },
  summary: {
    da: 'Borgeren kommer hurtigt ud i en virksomhed og får ordinære løntimer, med en fast kontaktperson, mentorstøtte og tæt opfølgning. Andre udfordringer håndteres samtidig, ikke først. Målet er flere og flere lønnede timer.',
    en: 'The citizen soon gets out to a firm and into ordinary paid hours, with a steady contact person, mentor support and close follow-up. Other problems are dealt with at the same time, not first. The aim is more and more paid hours.',
  },
  targetGroups: ['aktivitetsparate', 'borgere-laengere-fra-arbejdsmarkedet'],
  setting: { da: 'Jobcentre i 15 kommuner', en: 'Job centres in 15 municipalities' },
  study: {
    design: 'randomisedTrial',
    years: { da: '2016–2017, opfølgning 2023', en: '2016–2017, follow-up 2023' },
    description: {
      da: 'Lodtrækning. Ca. 2.400 i indsatsgruppen; kontrolgruppens størrelse er ikke oplyst.',
      en: 'Random allocation. About 2,400 in the treated group; the size of the control group is not given.',
    },
  },
  certainty: 'trial',
  figures: [
    {
      id: 'hours-78-weeks',
      label: { da: 'Ekstra løntimer om ugen efter 78 uger', en: 'Extra paid hours a week after 78 weeks' },
      values: { kind: 'single', value: 2 },
      unit: 'hoursPerWeek',
      precision: 'justUnder',
      horizon: { weeks: 78 },
      significance: 'significant',
      source: hoursSource,
    },
    {
      id: 'relative-78-weeks',
      label: { da: 'Flere løntimer efter 78 uger, relativt', en: 'More paid hours after 78 weeks, relative' },
      values: { kind: 'single', value: 67 },
      unit: 'relativePercent',
      precision: 'about',
      horizon: { weeks: 78 },
      source: hoursSource,
    },
    {
      id: 'relative-six-years',
      label: { da: 'Flere løntimer over seks år, relativt', en: 'More paid hours over six years, relative' },
      values: { kind: 'single', value: 14 },
      unit: 'relativePercent',
      horizon: { months: 72 },
      source: quoted(
        projects,
        'Ved at sammenligne deltagergruppen, som fik indsatsen, med en kontrolgruppe, der ikke fik indsatsen, over en seks årig periode, dokumenterer analysen, at indsatsen bidrager til at indsatsgruppen har haft 14 procent flere løntimer end kontrolgruppen målt over perioden (STAR, 2023).',
      ),
    },
    {
      id: 'treated',
      label: { da: 'Borgere i indsatsgruppen', en: 'Citizens in the treated group' },
      values: { kind: 'single', value: 2400 },
      unit: 'persons',
      precision: 'about',
      source: sizeSource,
    },
    {
      id: 'municipalities',
      label: { da: 'Kommuner', en: 'Municipalities' },
      values: { kind: 'single', value: 15 },
      unit: 'sites',
      source: sizeSource,
    },
  ],
  points: [
    {
      da: 'En fast kontaktperson, der både skaber tillid og kender virksomhederne, har betydning for vejen til job.',
      en: 'A steady contact person who both builds trust and knows the firms matters on the way to a job.',
      source: quoted(
        projects,
        'Den kvalitative evaluering af JobFirst peger også på, at det har betydning for borgerens vej til job, at vedkommende har en tillidsrelation til en primær og gennemgående kontaktperson, der er i stand til at bygge bro til arbejdsmarkedet sammen med borgeren.',
      ),
    },
  ],
  norms: {},
  effect: {
    kind: 'paidHours',
    effectMonths: 72,
    points: [
      [0, 0],
      [18, 1.9],
      [30, 0.05],
      [72, 0],
    ],
  },
  effectBasis: {
    kind: 'ownStudy',
    figureIds: ['hours-78-weeks', 'relative-78-weeks', 'relative-six-years'],
    explanation: {
      da: 'Kurven er vores antagelse mellem kildens to målinger: knap 2 timer (regnet som 1,9) efter 78 uger og 14 pct. over seks år. 1,9 timer og 67 pct. svarer til ca. 2,8 timer i kontrolgruppen, som antages uændret; kurvens gennemsnit på 0,41 time om ugen er 14-15 pct. af det.',
      en: 'The curve is our assumption between the source’s two measurements: just under 2 hours (taken as 1.9) at 78 weeks, and 14 per cent over six years. 1.9 hours and 67 per cent correspond to about 2.8 hours in the control group, taken to be constant; the curve’s mean of 0.41 hours a week is 14–15 per cent of that.',
    },
  },
  defaultCausalShare: 1,
  typicalDurationMonths: 18,
  durationAssumption: {
    da: 'Kilden oplyser ikke, hvor længe den enkelte deltog. 18 måneder er tiden til målingen efter 78 uger.',
    en: 'The source does not say how long each took part. 18 months is the time to the measurement at 78 weeks.',
  },
  cautions: [
    {
      da: 'Forsøget var for borgere længere fra arbejdsmarkedet, ikke kun unge.',
      en: 'The trial was for citizens further from the labour market, not only the young.',
      source: quoted(
        projects,
        'I gennemsnit var der fx en signifikant effekt på omfanget af ordinære timer for personer på langvarig kontanthjælp.',
      ),
    },
    {
      da: '67 pct. og 14 pct. er relative tal af få timer. Efter 78 uger er det knap 2 timer om ugen.',
      en: '67 and 14 per cent are relative figures of few hours. At 78 weeks it is just under 2 hours a week.',
      source: hoursSource,
    },
    {
      da: 'Forløbet mellem de to målinger er ikke oplyst. Kurven er en antagelse, og I kan ændre den.',
      en: 'The course between the two measurements is not given. The curve is an assumption that you can change.',
    },
  ],
};
