import { documentFiles } from '../documents.ts';
import type { EvidenceEntry } from '../schema.ts';
import { quoted } from '../source.ts';
import { libraryVersion } from '../version.ts';
import { ipsEffect } from './ips.ts';

const catalogue = documentFiles.catalogue;

const reachSource = quoted(
  catalogue,
  'Der er ca. 200 unge inden for IPS-UNG’s målgruppe i Hjørring Kommune. Heraf er omkring 20 unge allerede tilknyttet indsatsen, og det forventes, at indsatsen inden for kort tid vil ramme 30-40 aktive sager.',
);

const teamSource = quoted(
  catalogue,
  'Lige nu indgår 11 konsulenter i IPS-teamet, hvoraf to af stillinger er normeret til IPS-Ung.',
);

export const ipsUng: EvidenceEntry = {
  id: 'ips-ung',
  version: libraryVersion,
  group: 'effect',
  name: { da: 'IPS-UNG (15-17 år)', en: 'IPS-UNG: IPS for ages 15–17' },
  summary: {
    da: 'Hjørring Kommune bruger IPS til 15-17-årige, der er psykisk sårbare og motiverede for job eller uddannelse. Søgningen begynder kort efter første møde, og konsulenten følger den unge et stykke ind i jobbet eller uddannelsen. Indsatsen begyndte 1. januar 2022, og kilden har endnu ingen resultater.',
    en: 'Hjørring municipality uses IPS for 15–17-year-olds with poor mental health who want a job or an education. The search begins soon after the first meeting, and the specialist follows the young person some way into the job or education. It began on 1 January 2022, and the source has no results yet.',
  },
  targetGroups: ['unge-15-17', 'psykisk-saarbare'],
  setting: { da: 'Jobcenter Hjørring, IPS-team', en: 'Hjørring job centre, IPS team' },
  study: {
    design: 'description',
    years: { da: 'fra 1. januar 2022', en: 'from 1 January 2022' },
    description: {
      da: 'Casebeskrivelse med mål, men uden resultater.',
      en: 'Case description with targets, but no results.',
    },
  },
  certainty: 'judgement',
  figures: [
    {
      id: 'target',
      label: {
        da: 'Mål: andel, der skal afsluttes til job eller uddannelse',
        en: 'Target: share to leave for job or education',
      },
      values: { kind: 'single', value: 0.5 },
      unit: 'share',
      precision: 'atLeast',
      source: quoted(
        catalogue,
        'På nuværende tidspunkt er målsætningen beskrevet til, at minimum 50 % af de unge, som indvisiteres skal afsluttes til job eller uddannelse gennem indsatsen.',
      ),
    },
    {
      id: 'target-group-size',
      label: { da: 'Unge i målgruppen', en: 'Young people in the target group' },
      values: { kind: 'single', value: 200 },
      unit: 'persons',
      precision: 'about',
      source: reachSource,
    },
    {
      id: 'attached',
      label: { da: 'Unge tilknyttet indsatsen', en: 'Young people attached' },
      values: { kind: 'single', value: 20 },
      unit: 'persons',
      precision: 'about',
      source: reachSource,
    },
    {
      id: 'expected',
      label: { da: 'Ventet antal aktive sager', en: 'Expected number of active cases' },
      values: { kind: 'range', from: 30, to: 40 },
      unit: 'persons',
      source: reachSource,
    },
    {
      id: 'youth-positions',
      label: { da: 'Stillinger til IPS-UNG', en: 'Positions for IPS-UNG' },
      values: { kind: 'single', value: 2 },
      unit: 'positions',
      source: teamSource,
    },
    {
      id: 'team',
      label: { da: 'Konsulenter i hele IPS-teamet', en: 'Specialists in the whole IPS team' },
      values: { kind: 'single', value: 11 },
      unit: 'staff',
      source: teamSource,
    },
  ],
  points: [],
  norms: {
    caseload: {
      min: 15,
      max: 20,
      source: quoted(catalogue, 'Der er typisk tilknyttet mellem 15-20 borgere til en IPS-konsulent.'),
    },
    aftercareMonths: {
      min: 0,
      max: 12,
      source: quoted(
        catalogue,
        'IPS-konsulenten har mulighed for at støtte den unge i op til et år, når den unge er i job/uddannelse, således den unge er tryg ved det og er godt forankret.',
      ),
    },
  },
  effect: ipsEffect,
  effectBasis: {
    kind: 'borrowed',
    entryId: 'ips',
    figureIds: [],
    explanation: {
      da: 'IPS-UNG har intet målt resultat. Effekten fra IPS kan vælges til, men tæller 0, indtil I selv sætter den op.',
      en: 'IPS-UNG has no measured result. The effect of IPS can be chosen, but counts 0 until you raise it yourselves.',
    },
  },
  defaultCausalShare: 0,
  typicalDurationMonths: 18,
  durationAssumption: {
    da: 'Støtten varer, så længe der er brug for den. 18 måneder er taget fra IPS-forsøget.',
    en: 'Support lasts for as long as it is needed. 18 months is taken from the IPS trial.',
  },
  cautions: [
    {
      da: 'Kilden har ingen resultater endnu. De 50 pct. er et mål, ikke en effekt.',
      en: 'The source has no results yet. The 50 per cent is a target, not an effect.',
      source: quoted(
        catalogue,
        'IPS-UNG startede op pr. 1.1. 2022, hvorfor der endnu ikke er udarbejdet opgørelser, som kan danne præcedens for fremtidige effektmål.',
      ),
    },
    {
      da: 'IPS er afprøvet på voksne med alvorlige sindslidelser, ikke på 15-17-årige.',
      en: 'IPS was tried on adults with severe mental illness, not on 15–17-year-olds.',
    },
    {
      da: 'Katalogets oversigt beskriver målgruppe og forankring anderledes end casen gør.',
      en: 'The catalogue’s overview describes target group and anchoring differently from the case.',
    },
  ],
};
