import { documentFiles } from '../documents.ts';
import type { EvidenceEntry } from '../schema.ts';
import { quoted } from '../source.ts';
import { libraryVersion } from '../version.ts';
import { withoutSize } from './withoutSize.ts';

const evidenceSource = quoted(
  documentFiles.youthNote,
  'Evidens peger på, at løntilskudsansættelser af cirka et halvt års varighed i både private og offentlige virksomheder kan have en positiv langsigtet effekt på unges beskæftigelse – særligt for unge mænd (KORA).',
);

export const loentilskud: EvidenceEntry = {
  id: 'loentilskud',
  version: libraryVersion,
  group: 'direction',
  name: { da: 'Løntilskud', en: 'Wage subsidy' },
  summary: {
    da: 'Den unge ansættes med tilskud til lønnen i omkring et halvt år, privat eller offentligt. Det kan give mere beskæftigelse på sigt, især for unge mænd blandt de stærkeste. Kilden giver ingen størrelse.',
    en: 'The young person is employed with a wage subsidy for about half a year, in a private or public workplace. It can give more employment in the long run, above all for young men among the strongest. The source gives no size.',
  },
  targetGroups: ['uddannelsesparate', 'aabenlyst-uddannelsesparate'],
  setting: { da: 'Private og offentlige arbejdspladser', en: 'Private and public workplaces' },
  study: {
    design: 'literature',
    description: {
      da: 'Gengivet i et vidensnotat med henvisning til KORA. Metode og tal er ikke oplyst.',
      en: 'Reported in a knowledge note with reference to KORA. Method and figures are not given.',
    },
  },
  certainty: 'judgement',
  figures: [
    {
      id: 'employment',
      label: { da: 'Unges beskæftigelse på længere sigt', en: 'Young people’s employment in the longer run' },
      values: { kind: 'direction', sign: 'positive' },
      source: evidenceSource,
    },
    {
      id: 'length',
      label: { da: 'Ansættelsens længde', en: 'Length of the employment' },
      values: { kind: 'single', value: 0.5 },
      unit: 'years',
      precision: 'about',
      source: evidenceSource,
    },
  ],
  points: [],
  norms: { durationMonths: { min: 6, max: 6, source: evidenceSource } },
  ...withoutSize,
  typicalDurationMonths: 6,
  cautions: [
    {
      da: 'De unge, der får løntilskud, er stærkere fra starten. Det er usikkert, om det samme gælder de mest udsatte.',
      en: 'The young people who get a wage subsidy are stronger from the start. It is uncertain whether the same holds for the most vulnerable.',
      source: quoted(
        documentFiles.youthNote,
        'Derfor er det usikkert, om de samme positive effekter også gælder for de mest udsatte unge.',
      ),
    },
  ],
};
