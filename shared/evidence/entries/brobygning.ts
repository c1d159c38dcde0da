import { documentFiles } from '../documents.ts';
import { publications } from '../publications.ts';
import type { EvidenceEntry } from '../schema.ts';
import { quoted, researched } from '../source.ts';
import { libraryVersion } from '../version.ts';

const projects = documentFiles.knowledgeProjects;

const outcomeSource = quoted(
  projects,
  'Effektanalysen viste, at 45,2 pct. af de unge i indsatsgruppen gik videre i ordinær uddannelse og 7,7 pct. kom i job. 25 uger efter opstart var andelen af unge i uddannelse 15 pct-point højere end i kontrolgruppen.',
);

const participantsSource = quoted(projects, 'I alt har 2.397 borgere deltaget fra 12 forskellige erhvervsskoler.');

export const brobygning: EvidenceEntry = {
  id: 'brobygning',
  version: libraryVersion,
  group: 'effect',
  name: { da: 'Brobygning til uddannelse', en: 'Bridge-building to education' },
  summary: {
    da: 'Forløb på en erhvervsskole med dansk og matematik og korte praktikker på uddannelser og virksomheder. Den unge har en mentor før og efter uddannelsesstart. De unge er en del af et almindeligt uddannelsesmiljø fra begyndelsen.',
    en: 'A course at a vocational school with Danish and mathematics and short placements at schools and firms. The young person has a mentor before and after starting education. They are part of an ordinary school environment from the beginning.',
  },
  targetGroups: ['uddannelsesparate', 'aktivitetsparate'],
  setting: { da: '12 erhvervsskoler', en: '12 vocational schools' },
  study: {
    design: 'matchedComparison',
    years: { da: 'fra 2013, opfølgning efter 3½-4 år', en: 'from 2013, follow-up after 3½–4 years' },
    n: 2397,
    description: {
      da: 'Deltagerne er sammenlignet med lignende unge uden for forløbet. Kilden oplyser ikke, hvor mange der er i hver gruppe.',
      en: 'Participants were compared with similar young people outside the course. The source does not say how many there are in each group.',
    },
  },
  certainty: 'comparison',
  figures: [
    {
      id: 'to-education',
      label: { da: 'Gik videre i ordinær uddannelse', en: 'Went on to ordinary education' },
      values: { kind: 'arms', control: 0.302, treated: 0.452 },
      unit: 'share',
      horizon: { weeks: 25 },
      significance: 'significant',
      derivation: {
        da: 'Kontrolgruppens 30,2 pct. er regnet baglæns: 45,2 minus forskellen på 15 procentpoint. Det forudsætter, at de 45,2 pct. også er opgjort efter 25 uger, hvilket kilden ikke siger.',
        en: 'The control group’s 30.2 per cent is worked out backwards: 45.2 less the difference of 15 points. That takes the 45.2 to be counted at 25 weeks too, which the source does not say.',
      },
      source: outcomeSource,
    },
    {
      id: 'education-points',
      label: { da: 'Flere i uddannelse, i procentpoint', en: 'More in education, in percentage points' },
      values: { kind: 'single', value: 15 },
      unit: 'percentagePoints',
      horizon: { weeks: 25 },
      significance: 'significant',
      source: outcomeSource,
    },
    {
      id: 'to-job',
      label: { da: 'Kom i job', en: 'Got a job' },
      values: { kind: 'single', value: 0.077 },
      unit: 'share',
      source: outcomeSource,
    },
    {
      id: 'participants',
      label: { da: 'Deltagere', en: 'Participants' },
      values: { kind: 'single', value: 2397 },
      unit: 'persons',
      source: participantsSource,
    },
    {
      id: 'schools',
      label: { da: 'Erhvervsskoler', en: 'Vocational schools' },
      values: { kind: 'single', value: 12 },
      unit: 'sites',
      source: participantsSource,
    },
    {
      id: 'long-term',
      label: {
        da: 'Efter 3½-4 år: uddannelse med SU, beskæftigelse og erhvervsuddannelse',
        en: 'After 3½–4 years: education with a grant, employment and vocational training',
      },
      values: { kind: 'direction', sign: 'positive' },
      horizon: { months: 42 },
      source: quoted(
        projects,
        'hvor de unge er fulgt 3½-4 år efter forsøgsstart, viste positive effekter på start i uddannelse med SU, andel i beskæftigelse, start i hovedforløb på erhvervsuddannelse og fuldførelse af grundforløb på erhvervsuddannelser.',
      ),
    },
    {
      id: 'upper-secondary',
      label: {
        da: 'Fuldført gymnasium eller videregående uddannelse',
        en: 'Completed upper secondary school or higher education',
      },
      values: { kind: 'direction', sign: 'none' },
      source: quoted(
        projects,
        'Der var ingen effekt på fuldførelse af gymnasiale forløb eller videregående uddannelser',
      ),
    },
  ],
  points: [
    {
      da: 'Effekten er især fundet for uddannelsesparate og de stærkeste aktivitetsparate.',
      en: 'The effect was found above all for those ready for education and the strongest of those ready for activity.',
      source: quoted(
        documentFiles.youthNote,
        'Erfaringer fra projektet Brobygning til uddannelse, som blev igangsat af Arbejdsmarkedsstyrelsen, viser, at forløbene har positive effekter på uddannelse og beskæftigelse – særligt for uddannelsesparate unge og de mest ressourcestærke aktivitets-parate.',
      ),
    },
  ],
  norms: {},
  effect: {
    kind: 'transition',
    effectMonths: 6,
    control: { toEducation: 0.302, toJob: 0.077 },
    treated: { toEducation: 0.452, toJob: 0.077 },
  },
  effectBasis: {
    kind: 'ownStudy',
    figureIds: ['to-education', 'to-job'],
    explanation: {
      da: '25 uger regnes som 6 måneder. Kilden giver ingen jobeffekt, så begge grupper får de 7,7 pct., og der tælles ingen forskel i job.',
      en: '25 weeks are taken as 6 months. The source gives no effect on jobs, so both groups get the 7.7 per cent and no difference in jobs is counted.',
    },
  },
  defaultCausalShare: 1,
  typicalDurationMonths: 6,
  durationAssumption: {
    da: 'Kilden oplyser ikke forløbets længde. 6 måneder er tiden til målingen efter 25 uger.',
    en: 'The source does not give the length of the course. 6 months is the time to the measurement at 25 weeks.',
  },
  cautions: [
    {
      da: 'Grupperne er ikke dannet ved lodtrækning. De, der tog imod tilbuddet, kan have været stærkere fra starten.',
      en: 'The groups were not formed at random. Those who took up the offer may have been stronger from the start.',
      source: researched(publications.brobygningEffects),
    },
    {
      da: 'Antallet i hver gruppe er ikke oplyst. Usikkerheden regnes derfor med 100 i hver.',
      en: 'The number in each group is not given. The uncertainty is therefore worked out with 100 in each.',
    },
    {
      da: 'Kilderne er ikke enige om perioden: et 2-årigt forsøg fra 2013 i den ene, 2013-2018 i den anden.',
      en: 'The sources do not agree on the period: a 2-year trial from 2013 in one, 2013–2018 in the other.',
      source: quoted(
        documentFiles.catalogue,
        '12 projekter landet over har i 2013-2018 arbejdet med brobygningsforløb for at sikre, at flere unge kommer i uddannelse og arbejde.',
      ),
    },
  ],
};
