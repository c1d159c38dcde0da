import { documentFiles } from '../documents.ts';
import type { EvidenceEntry } from '../schema.ts';
import { quoted } from '../source.ts';
import { libraryVersion } from '../version.ts';
import { withoutSize } from './withoutSize.ts';

const guide = documentFiles.jobTrialGuide;

export const jobrettetIndsats: EvidenceEntry = {
  id: 'jobrettet-indsats-30a',
  version: libraryVersion,
  group: 'direction',
  name: { da: 'Jobrettet indsats (§ 30 a, afsluttet forsøg)', en: 'Job-oriented effort (§ 30 a, trial ended)' },
  summary: {
    da: 'Fra 1. april 2022 til 31. december 2023 kunne jobcentre fritage unge for uddannelsespålægget og i stedet arbejde mod et job. Det var frivilligt for både kommunen og den unge. Forsøget er slut og står her som ramme og erfaring, ikke som effekt.',
    en: 'From 1 April 2022 to 31 December 2023 job centres could exempt young people from the duty to seek education and work towards a job instead. It was voluntary for the municipality and the young person. The trial has ended and stands here as a frame and an experience, not as an effect.',
  },
  targetGroups: ['uddannelsesparate', 'aktivitetsparate'],
  setting: { da: 'Jobcentre i hele landet, frivilligt', en: 'Job centres all over the country, voluntary' },
  study: {
    design: 'legalFrame',
    years: { da: '1. april 2022 – 31. december 2023', en: '1 April 2022 – 31 December 2023' },
    description: {
      da: 'Vejledning om et lovbundet forsøg. Ingen resultater i kilden.',
      en: 'Guide to a trial set up by law. No results in the source.',
    },
  },
  certainty: 'judgement',
  figures: [],
  points: [
    {
      da: 'Forsøget løb i en bestemt periode og er afsluttet.',
      en: 'The trial ran for a set period and has ended.',
      source: quoted(guide, 'Forsøget løber til og med den 31. december 2023.'),
    },
    {
      da: 'Målgruppe: under 30 år uden erhvervskompetencegivende uddannelse, uddannelsesparate og aktivitetsparate.',
      en: 'Target group: under 30 without a vocational qualification, ready for education or for activity.',
      source: quoted(
        guide,
        'dvs. personer under 30 år uden en erhvervskompetencegivende uddannelse, som er vurderet uddannelsesparate eller aktivitetsparate, og som modtager uddannelseshjælp eller overgangsydelse efter lov om aktiv socialpolitik, og som ikke er omfattet af introduktionsprogrammet efter integrationsloven. Åbenlyst uddannelsesparate er ikke i målgruppen.',
      ),
    },
    {
      da: 'Visitation: tilbuddet kunne gives ved første samtale eller når som helst i forløbet.',
      en: 'Allocation: the offer could be made at the first interview or at any time.',
      source: quoted(
        guide,
        'Det betyder, at jobcenteret kan tilbyde den jobrettede indsats enten ved den første samtale eller på et hvilket som helst tidspunkt i den unges forløb.',
      ),
    },
    {
      da: 'Jobmål: den unge skulle formulere et mål om job og arbejde mod det.',
      en: 'Job goal: the young person was to put a job goal into words and work towards it.',
      source: quoted(
        guide,
        'Det betyder, at den unge skal formulere og arbejde med sit jobmål. Den unge skal altså arbejde målrettet på at komme i job eller opnå lønnede timer.',
      ),
    },
    {
      da: 'Registrering: de unge blev markeret, så forsøget kunne følges.',
      en: 'Registration: the young people were marked so that the trial could be followed.',
      source: quoted(guide, 'Disse personer registreres med persongruppemarkeringen "Forsøg med jobrettet indsats".'),
    },
  ],
  norms: {},
  ...withoutSize,
  cautions: [
    {
      da: 'Reglerne gælder ikke længere. Den jobrettede vej skal planlægges efter de regler, der gælder nu.',
      en: 'The rules no longer apply. A job-oriented path must be planned by the rules in force now.',
      source: quoted(
        guide,
        'Bestemmelsen i beskæftigelsesindsatslovens § 30 a, ophører den 31. december 2023. Det betyder, at der efter denne dato ikke kan tilrettelægges flere tilbud efter reglerne om den jobrettede indsats.',
      ),
    },
    {
      da: 'Kilden er en vejledning fra før forsøget var i gang og siger intet om virkningen.',
      en: 'The source is a guide from before the trial was under way and says nothing about the effect.',
    },
  ],
};
