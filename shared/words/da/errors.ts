/** A field that holds no number that can be used. What was typed, what is allowed, what is used meanwhile. */
export const field = {
  empty: 'Feltet er tomt, og tomt er ikke 0. {allowed} Der regnes videre med {used}.',
  notANumber: '“{typed}” er ikke et tal. Skriv fx {example}. {allowed} Der regnes videre med {used}.',
  outOfRange: '{typed} kan ikke bruges. {allowed} Der regnes videre med {used}.',
  breaksRule: '{typed} kan ikke bruges: {why} Der regnes videre med {used}.',
} as const;

/** What a number may be. */
export const allowed = {
  any: 'Tilladt: et tal.',
  from: 'Tilladt: {min} eller mere.',
  above: 'Tilladt: mere end {min}.',
  fromTo: 'Tilladt: {min} til {max}.',
  aboveTo: 'Tilladt: mere end {min}, højst {max}.',
  fromBelow: 'Tilladt: {min} til under {max}.',
  aboveBelow: 'Tilladt: mere end {min}, under {max}.',
  whole: 'Kun hele tal.',
} as const;

/** Faults of a document: what is wrong, and what is allowed. */
export const faults = {
  notJson: 'Filen er ikke gyldig JSON: {reason}',
  notAScenario: 'Det er ikke et scenarie. Tilladt: et dokument med formatet “{allowed}”.',
  unknownVersion:
    'Version “{value}” kendes ikke; et nyere Ungeplan kan have skrevet den. Tilladt: version {newest} eller ældre.',
  missing: 'Feltet mangler og skal være der.',
  wrongType: '“{value}” er ikke den slags værdi, der skal stå her.',
  unknownField: 'Feltet kendes ikke. Tilladt: kun de felter, der er beskrevet; fjern det, eller ret stavningen.',
  outOfRange: '{value} er uden for det tilladte. {allowed}',
  notANumber: '“{value}” er ikke et tal. {allowed}',
  textTooShort: 'Teksten er for kort. Tilladt: mindst {least} tegn.',
  textTooLong: 'Teksten er for lang. Tilladt: højst {most} tegn.',
  listTooShort: 'Listen er for kort. Tilladt: mindst {least}.',
  listTooLong: 'Listen er for lang. Tilladt: højst {most}.',
  notOneOf: '“{value}” kendes ikke. Tilladt: {allowed}.',
  badId: '“{value}” kan ikke være et id. Tilladt: små bogstaver a–z, cifre og bindestreg.',
  badMonth: '“{value}” er ikke en måned. Tilladt: år og måned som 2027-01.',
  duplicateId: '“{value}” bruges allerede. Tilladt: hvert id kun én gang.',
  sumBelowOne: 'Andelene giver tilsammen {sum}. Tilladt: under 100\u00a0% i alt.',
  sumToOne: 'Andelene giver tilsammen {sum}. Tilladt: 100\u00a0% i alt.',
  sumAtMostOne: 'Skatteandelene giver tilsammen {sum}. Tilladt: højst 100\u00a0% i alt.',
  emptyAllocation: 'Ingen målgruppe får pladserne. Tilladt: mindst én målgruppe, tilsammen 100\u00a0%.',
  unknownSegment: 'Målgruppen “{value}” findes ikke. Tilladt: {allowed}.',
  segmentTwice: 'Målgruppen “{value}” står her to gange. Tilladt: hver målgruppe én gang.',
  normOrder: 'Normens nederste tal, {value}, er over det øverste. Tilladt: højst {most}.',
  startAfterEnd: 'Måned {value} ligger efter planens slutning. Tilladt: 0 til {most}.',
  endBeforeStart: 'Indsatsen slutter i måned {value}, før den er begyndt. Tilladt: {least} eller senere.',
  firstPointNotZero: 'Profilen begynder i måned {value}. Tilladt: første punkt i måned 0.',
  pointsNotIncreasing: 'Måned {value} kommer ikke efter den forrige. Tilladt: {least} eller senere.',
  notForRetention: '{value} kan ikke stå ved en fastholdelsesindsats. Tilladt: 0, eller at feltet udelades.',
  startMonthDiffers: 'Sammenligningen begynder i {value}. Tilladt: samme startmåned som scenariet, {allowed}.',
  horizonDiffers: 'Sammenligningen dækker {value} måneder. Tilladt: lige så mange som scenariet, {allowed}.',
} as const;

/** What went wrong in the app: what happened, and what to do. Nothing is lost in any of them. */
export const errors = {
  invalidInput: 'Programmet afviste en ugyldig besked ({call}). Intet er ændret. Prøv igen.',
  unknownSender: 'Programmet afviste en besked, der ikke kom fra dets eget vindue.',
  notFound: 'Scenariet findes ikke længere. Se under Arkiv og Papirkurv i Overblik.',
  conflict:
    'Scenariet er gemt et andet sted i mellemtiden. Dine ændringer er her stadig: duplikér scenariet for at beholde begge.',
  alreadyDecided: 'Versionen er allerede låst som besluttet og kan ikke ændres.',
  unreadableDocument: '“{name}” kan ikke læses: {reason}. Intet er ændret eller slettet.',
  damagedDocument:
    '“{name}” kan ikke læses: det gemte er beskadiget, og disken kan være ved at gå i stykker. Intet er slettet. Hent den nyeste version, der kan læses, i menuen ud for scenariet i Overblik.',
  noStore: 'Databasen er ikke åben, så intet kan gemmes. Dine ændringer er her stadig.',
  cancelled: 'Afbrudt. Intet er ændret.',
  noPicture: 'Billedet kunne ikke tegnes. Prøv igen, eller gem tallene i stedet.',
  fileGone: 'Filen kan ikke læses mere: den er flyttet, ændret eller slettet. Vælg den igen. Intet er ændret.',
  fileNotWritten:
    'Filen kunne ikke gemmes: {path}. Vælg et andet sted, eller få skriveadgang til mappen. Intet er ændret.',
  internal: 'Der skete en fejl i programmet ({call}). Dine ændringer er her stadig. Prøv igen.',
  fromFuture:
    'Databasen er skrevet af et nyere Ungeplan (version {found}; dette kender til og med {newest}). Installér det nyere program. Filen er ikke rørt.',
  anotherProgram: 'Filen hører til et andet program. Flyt den, og prøv igen. Filen er ikke rørt.',
  damaged:
    'Databasen er beskadiget og kan ikke åbnes. Den er ikke ændret. Gendan en sikkerhedskopi, eller gem det, der kan læses.',
  missing: 'Databasen er væk, men der er spor efter den. Gendan en sikkerhedskopi, eller læg filen tilbage.',
  gone: 'Databasen blev flyttet eller slettet, mens programmet var åbent. Læg filen tilbage, og prøv igen.',
  full: 'Disken er fuld. Gør plads, og prøv igen. Dine ændringer er her stadig.',
  notWritable: 'Der kan ikke skrives i mappen. Få skriveadgang til den, og prøv igen.',
  locked: 'Databasen er låst af et andet program. Luk det, og prøv igen.',
  unreadable: 'Filen kan ikke læses. Er drevet tilsluttet? Prøv igen.',
  noFolder: 'Mappen til data kan ikke oprettes. Vælg et andet sted, eller få adgang til mappen, og prøv igen.',
  migrationFailed:
    'Databasen kunne ikke opdateres til denne version (trin {step}). Den er, som den var. Prøv igen, eller brug den tidligere version.',
  backupFailed:
    'Sikkerhedskopien før opdateringen kunne ikke tages, så intet er opdateret. Gør plads på disken, og prøv igen.',
  settingRefused: 'Databasen kan ikke skrives sikkert her ({pragma}). Flyt den til et lokalt drev, og prøv igen.',
} as const;

/** The window that opens where the database cannot be. */
export const startupProblem = {
  title: 'Databasen kan ikke åbnes',
  where: 'Data ligger i',
  openFolder: 'Åbn mappen',
  retry: 'Prøv igen',
  backups: 'Sikkerhedskopier',
  backupsNone: 'Der er ingen sikkerhedskopi i mappen.',
  backupOf: '{day} kl. {time}',
  restore: 'Gendan denne',
  restoreNote: 'Den nuværende fil flyttes til side og slettes ikke.',
  saveReadable: 'Gem det, der kan læses',
  savedReadable:
    '{scenarios, plural, one {# scenarie er gemt} other {# scenarier er gemt}} i {path}.{unreadable, plural, =0 {} one { # kunne ikke læses.} other { # kunne ikke læses.}}',
} as const;

/** The menu of the window. */
export const menu = {
  file: 'Filer',
  overview: 'Overblik',
  quit: 'Afslut',
  edit: 'Redigér',
  undo: 'Fortryd',
  redo: 'Gentag',
  cut: 'Klip',
  copy: 'Kopiér',
  paste: 'Sæt ind',
  selectAll: 'Markér alt',
  view: 'Vis',
  switchLanguage: 'In English',
  switchTheme: 'Lyse eller mørke farver',
  zoomIn: 'Større',
  zoomOut: 'Mindre',
  zoomReset: 'Normal størrelse',
  fullScreen: 'Fuld skærm',
} as const;

/** What the command line prints for a person. */
export const commandLine = {
  usage:
    'Brug: npm run --silent project -- scenarie.json [--json] [--reference anden.json] [--draws N --seed N] [--report fil.pdf|.docx|.pptx|.xlsx [--language SPROG]]',
  cannotRead: '{file}: filen kan ikke læses. Angiv en fil, der findes.',
  unknownOption: '{option}: kendes ikke. Tilladt: --json, --reference, --draws, --seed, --report, --language.',
  missingValue: '{option}: mangler en værdi.',
  badWhole: '{option}: “{value}” kan ikke bruges. {allowed}',
  oneFile: 'Angiv én scenariefil.',
  badReport: '--report: “{value}” har ikke en endelse, der kan laves. Tilladt: {allowed}.',
  badLanguage: '--language: “{value}” kendes ikke. Tilladt: {allowed}.',
  languageAlone: '--language: gælder rapportens sprog. Angiv også --report.',
  reportReference: '--report: en rapport sammenlignes med ingen indsatser. Udelad --reference, eller skriv til .xlsx.',
  noPictures: 'Word-dokumentet har tabeller i stedet for figurer: figurerne tegnes kun i programmet.',
  range: '8 af 10 beregninger',
  fromTo: '{from} til {to}',
  drawn: '{draws} beregninger, frø {seed}. Kommunens budget vinder i {share} af dem.',
  document: 'Dokumentet',
  heading: '{name}: {months} måneder fra {start}, mod {reference}',
  noInterventions: 'ingen indsatser',
  extra: 'Flere i uddannelse eller job ved udgangen',
  supportMonths: 'Færre måneder på ydelse',
  enrolled: 'Forløb i alt',
  paidHours: 'Flere løntimer',
  programmeCost: 'Programudgift',
  costPerExtra: 'Pris pr. ekstra ung',
  budget: 'Frigør budget (kommunen)',
  time: 'Frigør tid (kommunen)',
  state: 'Andres gevinst: stat og udligning',
  region: 'Andres gevinst: regionen',
  citizens: 'Andres gevinst: borgerne',
  presentValue: 'Nutidsværdi for kommunens budget',
  breakEven: 'Balance i måned',
  deepest: 'Dybeste underskud',
  published: 'Offentliggjort skøn, lægges ikke til',
  persons: 'personer',
  months: 'måneder',
  kroner: 'kr.',
  hours: 'timer',
  courses: 'forløb',
  never: 'ikke inden for planens måneder',
  none: 'ingen',
  inMonth: 'måned {month}',
  central: 'Bedste skøn',
  cautious: 'Forsigtig',
} as const;
