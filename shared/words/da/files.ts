/** Why nothing was read from a file. */
const refused = {
  cannotRead: '“{name}” kan ikke læses. Er drevet tilsluttet? Prøv igen. Intet er ændret.',
  tooLarge: '“{name}” er for stor. Tilladt: højst {megabytes}\u00a0MB. Intet er ændret.',
  notOurs: '“{name}” er ikke en fil fra Ungeplan. Vælg en fil, der ender på .ungeplan. Intet er ændret.',
  newerVersion:
    '“{name}” er skrevet af et nyere Ungeplan (filformat {found}; dette kender til og med {newest}). Installér det nyere program, og prøv igen. Intet er ændret.',
} as const;

/** What could not be read. */
const unread = {
  scenario: 'scenariet “{name}”',
  revision: 'en version af “{name}”',
  comment: 'en kommentar ({name})',
  target: 'et måltal (linje {name})',
  actualFigure: 'et faktisk tal (linje {name})',
  localInitiative: 'den lokale indsats “{name}”',
  line: 'linje {name}',
  end: 'slutningen: filen er ikke hel',
} as const;

/** Scenarios to and from files. */
export const files = {
  refused,
  unread,
  kind: 'Ungeplan-fil',
  openKind: 'Ungeplan-fil eller Excel-fil fra Ungeplan',
  fileName: 'scenarier',
  imported: '{name} (importeret)',
  importedAgain: '{name} (importeret {number})',
  beside: '{name} (ved siden af)',
  besideAgain: '{name} (ved siden af {number})',
  fromFile: 'Fra fil …',
  export: 'Eksportér …',
  exportAll: 'Eksportér alle …',
  exportTitle: 'Eksportér til en fil',
  exportWhatAll: 'Alle scenarier, der ikke ligger i papirkurven, og dine lokale indsatser',
  exportWhat: '{count, plural, one {# scenarie} other {# scenarier}}',
  exportHolds:
    'Filen kan læses af Ungeplan på en anden computer og giver de samme tal der. Kommentarer, måltal og faktiske tal følger med.',
  withVersions: 'Tag tidligere versioner med',
  withVersionsWhy: 'Versioner, der er låst som besluttet, følger altid med.',
  cancel: 'Annullér',
  save: 'Gem filen …',
  exported: '{count, plural, one {# scenarie er gemt} other {# scenarier er gemt}} i {path}.',
  returned: 'Gemt med kommentarer i {path}. Send filen til den, du har den fra.',
  besideWhy: 'Filen var ændret af andre i mellemtiden. Deres er ikke rørt; din ligger ved siden af.',
  unreadable:
    '{count, plural, one {Et scenarie kunne ikke læses og er ikke med} other {# scenarier kunne ikke læses og er ikke med}}: {names}.',
  offerTitle: 'Hvad skal der ske med filen?',
  writtenBy: 'Gemt den {day} med Ungeplan {app}, model {model}, evidens {evidence}.',
  otherModel:
    'Filen er regnet med model {model}, og denne udgave regner med model {here}: tallene kan være nogle andre end dem, afsenderen så.',
  holds: '{count, plural, =0 {Ingen scenarier} one {# scenarie} other {# scenarier}}',
  holdsInitiatives: '{count, plural, one {# lokal indsats} other {# lokale indsatser}}',
  versionCount:
    '{count, plural, =0 {ingen tidligere versioner} one {# tidligere version} other {# tidligere versioner}}',
  commentCount: '{count, plural, =0 {ingen kommentarer} one {# kommentar} other {# kommentarer}}',
  scenario: 'Scenarie',
  changed: 'Gemt',
  isHere: 'findes her',
  unreadTitle: '{count, plural, one {En del af filen kan ikke læses} other {# dele af filen kan ikke læses}}',
  unreadRest: 'Resten kan bruges.',
  unreadMore: '{count, plural, one {# mere} other {# mere}}',
  isReturned:
    'Filen er sendt tilbage med kommentarer til dig. De kommer ind på dit scenarie; scenariet selv ændres ikke.',
  review: 'Åbn til gennemsyn',
  reviewWhich: 'Hvilket scenarie vil du se?',
  reviewWhy: 'Gennemsyn viser scenariet skrivebeskyttet. Du kan kommentere det og sende det tilbage.',
  import: 'Importér',
  importAll: 'Importér alle',
  importWhy: 'Import lægger scenarierne ved siden af dine. Intet af dit ændres eller slettes.',
  takeComments: 'Hent kommentarerne',
  importedCount:
    '{added, plural, =0 {Ingen nye scenarier.} one {# scenarie er importeret.} other {# scenarier er importeret.}}{renamed, plural, =0 {} one { # af dem havde samme navn som et af dine og hedder nu “(importeret)”.} other { # af dem havde samme navn som et af dine og hedder nu “(importeret)”.}}{there, plural, =0 {} one { # fandtes i forvejen.} other { # fandtes i forvejen.}}{comments, plural, =0 {} one { # ny kommentar.} other { # nye kommentarer.}}{figures, plural, =0 {} one { # nyt måltal eller faktisk tal.} other { # nye måltal eller faktiske tal.}}{initiatives, plural, =0 {} one { # lokal indsats.} other { # lokale indsatser.}}',
  unreadSentence: 'Kunne ikke læses: {names}.',
  importUndone: 'Importen er fortrudt.',
  undo: 'Fortryd',
  reading: 'Læser filen …',
  writing: 'Skriver filen …',
  progress: '{done} af {total}',
  progressOpen: '{done} indtil nu',
  stop: 'Stands',
  drop: 'Slip filen for at åbne den',
} as const;
