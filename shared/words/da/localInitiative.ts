/** What is wrong with a field of a local initiative, beyond what can be wrong with any field. */
const faults = {
  shareTooLarge: '{value} kan ikke være en andel her. Tilladt: 0\u00a0% til under 100\u00a0%.',
  controlMissing:
    'Uden en andel i sammenligningsgruppen er der ingen effekt at regne på. Skriv den, eller ryd andelen i indsatsen, og skriv resultatet i noterne.',
  treatedMissing: 'Andelen i indsatsen mangler. Skriv den, eller ryd andelen i sammenligningsgruppen.',
  groupTooSmall:
    'Der kan ikke være {value} personer i en gruppe. Tilladt: mindst 1, eller et tomt felt, når antallet ikke kendes.',
  noComparison:
    'Der er tal for to grupper, men undersøgelsen siges kun at have én. Tilladt: lodtrækning, sammenligningsgruppe eller før og efter.',
} as const;

/** Why a file of local initiatives was not read. */
const refused = {
  cannotRead: 'Filen kan ikke læses. Er drevet tilsluttet? Prøv igen. Intet er ændret.',
  tooLarge: 'Filen er for stor. Tilladt: højst {megabytes}\u00a0MB. Intet er ændret.',
  notJson: 'Filen er ikke gyldig JSON. Vælg en fil, som Ungeplan har gemt. Intet er ændret.',
  notInitiatives: 'Filen indeholder ikke lokale indsatser. Vælg en fil, som Ungeplan har gemt. Intet er ændret.',
  unknownVersion: 'Filen er skrevet af et nyere Ungeplan. Installér det, og prøv igen. Intet er ændret.',
  tooMany: 'Filen har {found} indsatser. Tilladt: højst {most}. Intet er ændret.',
} as const;

/** The planner's own initiatives: their faults, and their files. */
export const localInitiative = {
  faults,
  refused,
  fileKind: 'Lokale indsatser',
  fileName: 'lokale-indsatser.json',
  imported: '{name} (importeret)',
  exportedCount: '{count, plural, one {# indsats er gemt} other {# indsatser er gemt}} i {path}.',
  importedCount:
    '{added, plural, =0 {Ingen indsatser er hentet.} one {# indsats er hentet.} other {# indsatser er hentet.}}{renamed, plural, =0 {} one { # af dem fandtes i en anden udgave og hedder nu “(importeret)”.} other { # af dem fandtes i en anden udgave og hedder nu “(importeret)”.}}{unchanged, plural, =0 {} one { # fandtes i forvejen.} other { # fandtes i forvejen.}}',
  unreadCount:
    '{count, plural, one {# indsats i filen kunne ikke læses} other {# indsatser i filen kunne ikke læses}}: {names}.',
  savedElsewhere: 'Indsatsen er gemt i en anden udgave i mellemtiden. Dine ændringer er her stadig.',
} as const;
