import { documentFiles } from '../documents.ts';
import { publications } from '../publications.ts';
import type { EvidenceEntry } from '../schema.ts';
import { quoted, researched } from '../source.ts';
import { libraryVersion } from '../version.ts';
import { ipsCaseload, ipsEffect, ipsOutcome, ipsSaving, ipsWeeks } from './ips.ts';

export const ipse: EvidenceEntry = {
  id: 'ipse',
  version: libraryVersion,
  group: 'effect',
  name: { da: 'IPSE: IPS med kognitiv og social træning', en: 'IPSE: IPS with cognitive and social training' },
  summary: {
    da: 'Som IPS, men suppleret med træning i kognitive og sociale færdigheder. Forsøget fandt ikke, at træningen gav mere end IPS alene.',
    en: 'As IPS, with added training in cognitive and social skills. The trial did not find that the training gave more than IPS alone.',
  },
  targetGroups: ['alvorlige-sindslidelser', 'aktivitetsparate'],
  setting: {
    da: 'Jobcenter i tæt samarbejde med den regionale behandlingspsykiatri',
    en: 'Job centre in close cooperation with regional psychiatric services',
  },
  study: {
    design: 'randomisedTrial',
    years: { da: '2012–2017', en: '2012–2017' },
    n: 720,
    description: {
      da: 'Projekt Inklusion: samme forsøg som IPS. 238 af de 720 trak IPSE.',
      en: 'Project Inclusion: the same trial as IPS. 238 of the 720 drew IPSE.',
    },
  },
  certainty: 'trial',
  figures: [
    ipsOutcome,
    ipsWeeks,
    ipsSaving,
    {
      id: 'beyond-ips',
      label: {
        da: 'IPSE over for IPS: har været i job eller uddannelse inden for 18 måneder',
        en: 'IPSE against IPS: had been in a job or education within 18 months',
      },
      values: { kind: 'arms', control: 0.599, treated: 0.591 },
      unit: 'share',
      horizon: { months: 18 },
      n: { control: 243, treated: 238 },
      source: researched(publications.ipsTrial),
    },
  ],
  points: [
    {
      da: 'IPSE er IPS med træning i kognitive og sociale færdigheder.',
      en: 'IPSE is IPS with training in cognitive and social skills.',
      source: quoted(
        documentFiles.knowledgeProjects,
        'I Danmark er IPS og IPSE (IPSE er IPS suppleret med træning i kognitive og sociale færdigheder) afprøvet gennem to randomiserede kontrollerede forsøg i ’Projekt Inklusion’.',
      ),
    },
  ],
  norms: { caseload: { min: 0, max: 25, source: ipsCaseload } },
  effect: ipsEffect,
  effectBasis: {
    kind: 'ownStudy',
    figureIds: ['job-or-education', 'weeks-gained'],
    explanation: {
      da: 'Samme tal som IPS, fordi kilden opgør de to indsatser under ét.',
      en: 'The same figures as IPS, because the source reports the two efforts together.',
    },
  },
  defaultCausalShare: 1,
  publishedSavingPerPerson: 72_000,
  typicalDurationMonths: 18,
  durationAssumption: {
    da: 'Som IPS: 18 måneder er forsøgets opfølgningstid.',
    en: 'As IPS: 18 months is the follow-up of the trial.',
  },
  cautions: [
    {
      da: 'Vælg enten IPS eller IPSE til de samme borgere. De to effekter er én og kan ikke lægges sammen.',
      en: 'Choose either IPS or IPSE for the same citizens. The two effects are one and cannot be added.',
    },
    {
      da: 'Træningen gav ikke målbart mere end IPS alene, men den koster timer.',
      en: 'The training gave nothing measurable beyond IPS alone, but it costs hours.',
      source: researched(publications.ipsTrial),
    },
    {
      da: 'De 72.000 kr. er oplyst for IPS og er ikke regnet særskilt for IPSE.',
      en: 'The 72,000 kroner are given for IPS and are not worked out for IPSE by itself.',
      source: ipsSaving.source,
    },
    {
      da: 'De øvrige forbehold for IPS gælder også her.',
      en: 'The other cautions about IPS apply here too.',
    },
  ],
};
