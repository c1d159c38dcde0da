import { documentFiles } from '../documents.ts';
import { publications } from '../publications.ts';
import type { EvidenceEntry } from '../schema.ts';
import { quoted, researched } from '../source.ts';
import { libraryVersion } from '../version.ts';

const effectSource = quoted(
  documentFiles.youthNote,
  'En analyse fra Beskæftigelsesministeriet viser, at nyttejob har en positiv effekt på unges beskæftigelse – både mens de deltager i indsatsten og efterfølgende.',
);

export const nytteindsats: EvidenceEntry = {
  id: 'nytteindsats',
  version: libraryVersion,
  group: 'effect',
  name: { da: 'Nytteindsats som tidlig aktivering', en: 'Community work as early activation' },
  summary: {
    da: 'Unge, der kan begynde på en uddannelse med det samme, udfører samfundsnyttige opgaver for deres ydelse, helst fra første dag. Det får flere til at gå videre til job eller uddannelse. Indsatsen er for de stærkeste.',
    en: 'Young people who could start an education at once do community work for their benefit, preferably from the first day. It makes more of them move on to a job or education. The effort is for the strongest.',
  },
  targetGroups: ['aabenlyst-uddannelsesparate'],
  setting: { da: 'Jobcenter og offentlige arbejdspladser', en: 'Job centre and public workplaces' },
  study: {
    design: 'timingOfEvents',
    years: { da: '2014', en: '2014' },
    description: {
      da: 'Registeranalyse, der følger unge fra første dag på ydelse og udnytter tidspunktet for nytteindsatsen. Ingen lodtrækning.',
      en: 'Register analysis that follows young people from their first day on benefit and uses the timing of the community work. No random allocation.',
    },
  },
  certainty: 'comparison',
  figures: [
    {
      id: 'employment',
      label: {
        da: 'Beskæftigelse under og efter nytteindsats',
        en: 'Employment during and after community work',
      },
      values: { kind: 'direction', sign: 'positive' },
      source: effectSource,
    },
    {
      id: 'exit-rate',
      label: {
        da: 'Højere afgangsrate fra ydelsen, mens de deltager',
        en: 'Higher exit rate from benefit while taking part',
      },
      values: { kind: 'single', value: 136 },
      unit: 'relativePercent',
      horizon: { weeks: 13 },
      source: researched(publications.nytteindsats),
    },
    {
      id: 'analysed',
      label: { da: 'Unge i analysen', en: 'Young people in the analysis' },
      values: { kind: 'single', value: 8900 },
      unit: 'persons',
      precision: 'justUnder',
      source: researched(publications.nytteindsats),
    },
  ],
  points: [
    {
      da: 'De stærkeste unge ser ud til at have gavn af at komme i gang fra første dag.',
      en: 'The strongest young people seem to gain from getting started on the first day.',
      source: quoted(
        documentFiles.youthNote,
        'Særligt de mest ressourcestærke unge ser ud til at have gavn af at komme i gang med en nytteindsats på en virksomhed fra første dag.',
      ),
    },
  ],
  norms: { durationMonths: { min: 0, max: 3, source: researched(publications.nytteindsats) } },
  effect: { kind: 'hazardRatio', effectMonths: 3, toEducation: 2.36, toJob: 2.36 },
  effectBasis: {
    kind: 'otherResearch',
    figureIds: ['exit-rate'],
    explanation: {
      da: 'En afgangsrate, der er 136 pct. højere, er 2,36 gange så høj. Den gælder job og uddannelse under ét og kun de uger, indsatsen varer.',
      en: 'An exit rate 136 per cent higher is 2.36 times as high. It covers job and education together, and only the weeks of the effort.',
    },
  },
  defaultCausalShare: 0,
  causalShareReason: {
    da: 'Tallet kommer ikke fra en af de fem kilder, og gruppen er ikke dannet ved lodtrækning. Det tæller 0, indtil I selv vælger det til.',
    en: 'The figure is not from one of the five documents, and the group was not formed at random. It counts 0 until you choose it.',
  },
  typicalDurationMonths: 3,
  cautions: [
    {
      da: 'Gælder kun åbenlyst uddannelsesparate. Den kan ikke overføres til uddannelsesparate eller aktivitetsparate.',
      en: 'Applies only to those clearly ready for education. It cannot be carried over to the other groups.',
      source: quoted(
        documentFiles.youthNote,
        'Det kan være en fordel at bruge nytteindsats som en tidlig og aktiv indsats for åbenlyst uddannelsesparate unge.',
      ),
    },
    {
      da: '136 pct. er en relativ ændring i, hvor hurtigt de unge forlader ydelsen, ikke 136 procentpoint flere i job.',
      en: '136 per cent is a relative change in how fast they leave benefit, not 136 percentage points more in jobs.',
      source: researched(publications.nytteindsats),
    },
  ],
};
