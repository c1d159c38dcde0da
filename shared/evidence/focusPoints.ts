import { documentFiles } from './documents.ts';
import type { PracticeNote } from './practiceNote.ts';
import { quoted } from './source.ts';

/** The catalogue's three focus points for political attention and follow-up. */
export const focusPoints: readonly PracticeNote[] = [
  {
    id: 'bredt-udvalg',
    kind: 'focusPoint',
    name: { da: 'Bredt involverende politisk udvalg', en: 'A broad political committee' },
    summary: {
      da: 'Et udvalg, hvor alle væsentlige aktører om unges uddannelse og job drøfter udfordringer og finder løsninger sammen.',
      en: 'A committee where all who matter for young people’s education and jobs discuss problems and find solutions together.',
    },
    source: quoted(
      documentFiles.catalogue,
      'Et bredt involverende politisk udvalg om ungeindsatsen skaber et fælles tværfagligt forum, hvor de væsentlige aktører inden for unges uddannelse og beskæftigelse kan drøfte fælles udfordringer, finde løsninger sammen og sikre en fælles retning for arbejdet med de unge.',
    ),
  },
  {
    id: 'faelles-maalsaetninger',
    kind: 'focusPoint',
    name: { da: 'Fælles målsætninger', en: 'Common goals' },
    summary: {
      da: 'Klare, fælles mål giver én målestok for, om indsatsen bringer de unge tættere på uddannelse eller job.',
      en: 'Clear goals in common give one yardstick for whether the effort brings young people closer to education or a job.',
    },
    source: quoted(
      documentFiles.catalogue,
      'En af styrkerne ved fælles målsætninger er, at det giver en fælles målestok på tværs som afsæt for at vurdere, i hvor høj grad en indsats bringer de unge tættere på uddannelse eller beskæftigelse, sådan som målsætningen tilsiger.',
    ),
  },
  {
    id: 'brug-af-data',
    kind: 'focusPoint',
    name: { da: 'Brug af data i styring og opfølgning', en: 'Use of data in governance and follow-up' },
    summary: {
      da: 'Når målene er sat, følges de systematisk op med data, så indsatsen kan udvikles på et solidt grundlag.',
      en: 'Once goals are set they are followed up systematically with data, so that the effort can be developed on firm ground.',
    },
    source: quoted(
      documentFiles.catalogue,
      'I forlængelse af arbejdet med at sætte fælles mål for indsatsen overfor de unge er det også vigtigt, at der arbejdes systematisk og data-drevet med at følge op på indsatsen. Dette danner grundlag for løbende og på et solidt vidensgrundlag at udvikle ungeindsatsen.',
    ),
  },
];
