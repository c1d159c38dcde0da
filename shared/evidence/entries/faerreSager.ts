import { documentFiles } from '../documents.ts';
import { publications } from '../publications.ts';
import type { EvidenceEntry } from '../schema.ts';
import { quoted, researched } from '../source.ts';
import { libraryVersion } from '../version.ts';
import { withoutSize } from './withoutSize.ts';

const austria = researched(publications.austrianCaseloads);

const reviewSource = quoted(
  documentFiles.furtherFromWorkNote,
  'En litteraturgennemgang fra 2019 peger på fem studier, der viser, at det har positive effekter på borgernes beskæftigelse, når sagsbehandlernes sagsstammer reduceres.',
);

export const faerreSager: EvidenceEntry = {
  id: 'faerre-sager',
  version: libraryVersion,
  group: 'direction',
  name: { da: 'Færre sager per sagsbehandler', en: 'Fewer cases per caseworker' },
  summary: {
    da: 'Med færre sager kan sagsbehandleren holde tættere og mere stabil kontakt. Fem studier viser en positiv effekt på beskæftigelsen, men kilden giver ingen størrelse. Forsøg i udlandet peger både på virkning og på ingen virkning.',
    en: 'With fewer cases the caseworker can keep closer and steadier contact. Five studies show a positive effect on employment, but the source gives no size. Trials abroad point both to an effect and to none.',
  },
  targetGroups: ['borgere-laengere-fra-arbejdsmarkedet', 'aktivitetsparate', 'uddannelsesparate'],
  setting: { da: 'Jobcenter, den almindelige indsats', en: 'Job centre, the ordinary effort' },
  study: {
    design: 'literature',
    years: { da: '2019', en: '2019' },
    description: {
      da: 'Litteraturgennemgang med fem studier. Evalueringen af JobFirst ser tegn på en sammenhæng.',
      en: 'A literature review with five studies. The evaluation of JobFirst sees signs of an association.',
    },
  },
  certainty: 'association',
  figures: [
    {
      id: 'review',
      label: { da: 'Studier med positiv effekt på beskæftigelsen', en: 'Studies with a positive effect on employment' },
      values: { kind: 'single', value: 5 },
      unit: 'studies',
      source: reviewSource,
    },
    {
      id: 'austria-caseload',
      label: { da: 'Østrigsk forsøg: sager per medarbejder', en: 'Austrian trial: cases per member of staff' },
      values: { kind: 'arms', control: 250, treated: 100 },
      unit: 'persons',
      precision: 'about',
      source: austria,
    },
    {
      id: 'austria-employment',
      label: {
        da: 'Østrigsk forsøg, 15-24 år: flere dage i job over to år',
        en: 'Austrian trial, ages 15–24: more days in a job over two years',
      },
      values: { kind: 'single', value: 32 },
      unit: 'days',
      horizon: { months: 24 },
      significance: 'significant',
      source: austria,
    },
    {
      id: 'austria-unemployment',
      label: {
        da: 'Østrigsk forsøg, 15-24 år: dage som ledig over to år',
        en: 'Austrian trial, ages 15–24: days unemployed over two years',
      },
      values: { kind: 'single', value: -26 },
      unit: 'days',
      horizon: { months: 24 },
      significance: 'significant',
      source: austria,
    },
    {
      id: 'vienna',
      label: {
        da: 'Wien, unge med lav uddannelse: job efter et år',
        en: 'Vienna, young people with little education: jobs after a year',
      },
      values: { kind: 'direction', sign: 'none' },
      horizon: { months: 12 },
      significance: 'notSignificant',
      source: researched(publications.viennaYouth),
    },
    {
      id: 'germany-payback',
      label: { da: 'Tyskland: udgiften tjent hjem efter', en: 'Germany: cost recovered after' },
      values: { kind: 'single', value: 10 },
      unit: 'months',
      precision: 'about',
      source: researched(publications.germanCaseloads),
    },
  ],
  points: [
    {
      da: 'Evalueringen af JobFirst ser tegn på, at sagsstammen hænger sammen med effekten.',
      en: 'The evaluation of JobFirst sees signs that the caseload goes together with the effect.',
      source: quoted(
        documentFiles.knowledgeProjects,
        'Evalueringen peger også på, at der kan være tegn på sammenhæng mellem medarbejdernes sagsstamme og effekten af den beskæftigelsesindsats borgeren deltager i.',
      ),
    },
  ],
  norms: {},
  ...withoutSize,
  cautions: [
    {
      da: 'Kilden giver ingen størrelse. Vil I regne med færre sager, sker det i den almindelige indsats med jeres egen antagelse om, hvor meget det betyder.',
      en: 'The source gives no size. To calculate with fewer cases, use the ordinary effort with your own assumption of how much it matters.',
      source: reviewSource,
    },
    {
      da: 'I Wien gav tættere hjælp til unge ingen sikker forskel i job efter et år; flere kom i gang med en uddannelse.',
      en: 'In Vienna closer help to young people made no certain difference to jobs after a year; more of them began an education.',
      source: researched(publications.viennaYouth),
    },
    {
      da: 'Østrig og Tyskland har andre regler og andre ledige end danske jobcentre.',
      en: 'Austria and Germany have other rules and other unemployed people than Danish job centres.',
    },
  ],
};
