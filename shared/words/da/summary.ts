/** The scenario in words: what it does and what comes of it. `<b>` marks the finding; where there is none, it is plain. */
export const summary = {
  readOn: 'Læs, hvad der kommer ud af det',
  title: 'Scenariet i ord',
  whoSupport:
    'Scenariet følger {support, plural, one {én ung} other {{supportShown} unge}} på støtte i {period} fra {month}.',
  whoEducation:
    'Scenariet følger {education, plural, one {én ung} other {{educationShown} unge}} i uddannelse i {period} fra {month}.',
  whoBoth:
    'Scenariet følger {support, plural, one {én ung} other {{supportShown} unge}} på støtte og {education, plural, one {én} other {{educationShown}}} i uddannelse i {period} fra {month}.',
  whoNobody: 'Scenariet har ingen unge ved start. Det følger {period} fra {month}.',
  whoUnknown: 'Scenariet følger {period} fra {month}. Hvor mange unge det har ved start, er ikke skrevet endnu.',
  inflow: 'Hver måned kommer {count, plural, one {én ung} other {{shown} unge}} til.',
  inflowLess: 'Hver måned kommer mindre end én ung til.',
  plan: 'Planen har {count, plural, one {én indsats} other {# indsatser}}: {list}.',
  one: '{name} ({places, plural, =0 {uden pladser} one {én plads} other {{placesShown} pladser}}, {when})',
  less: '{name} (mindre end én plads, {when})',
  from: 'fra {month}',
  until: '{from} til {month}',
  more: '{count, plural, one {én indsats til} other {# andre}}',
  noPlan: 'Planen har ingen indsatser, så der er ingen forskel at vise.',
  uncounted:
    '{count, plural, one {For {names} tælles ingen effekt med, kun udgiften og pladserne.} other {For {names} tælles ingen effekt med, kun udgifterne og pladserne.}}',
  nobodyReached: 'Ingen begynder et forløb i perioden.',
  reached: '{count, plural, one {Ét forløb begynder} other {{shown} forløb begynder}} i perioden.',
  waiting: '{count, plural, one {Én ung venter} other {{shown} unge venter}} på en plads ved periodens slutning.',
  years: '{count, plural, one {et år} other {# år}}',
  months: '{count, plural, one {én måned} other {# måneder}}',
  extraMore:
    'Om {period} er <b>{count, plural, one {én ung mere} other {{shown} flere unge}}</b> i uddannelse eller job, end hvis kommunen ikke satte indsatserne i gang.',
  extraFewer:
    'Om {period} er <b>{count, plural, one {én ung færre} other {{shown} færre unge}}</b> i uddannelse eller job, end hvis kommunen ikke satte indsatserne i gang.',
  extraSame:
    'Om {period} er <b>lige så mange unge</b> i uddannelse eller job, som hvis kommunen ikke satte indsatserne i gang.',
  extraAbout:
    'Om {period} er <b>omtrent lige så mange unge</b> i uddannelse eller job, som hvis kommunen ikke satte indsatserne i gang: forskellen er under en halv person.',
  range: 'I 8 af 10 beregninger ligger tallet mellem {low} og {high}.',
  rangeSame: 'I 8 af 10 beregninger er tallet {low}.',
  rangeMissing: 'Usikkerheden er ikke beregnet endnu: hvert tal er ét bedste skøn.',
  split: 'Forskellen er {education} i uddannelse og {job} i job.',
  supportFewer:
    'Tilsammen er de unge {count, plural, one {én måned} other {{shown} måneder}} mindre på støtte i perioden.',
  supportMore:
    'Tilsammen er de unge {count, plural, one {én måned} other {{shown} måneder}} mere på støtte i perioden.',
  cost: 'Indsatserne koster {amount} i perioden.',
  noCost: 'Der er ikke skrevet nogen udgift på indsatserne.',
  budgetBack: 'Kommunens udgift ventes tjent hjem i {month}, og efter {months} er budgettet {amount} bedre stillet.',
  budgetBackOnly: 'Kommunens udgift ventes tjent hjem i {month}.',
  budgetNotBack:
    'Efter {months} har planen kostet kommunens eget budget {amount} mere, end den har frigjort: den tjener sig ikke ind i den tid.',
  budgetNotBackYet:
    'Efter {months} er kommunens eget budget ikke i balance: der mangler under 500\u00a0kr. i at nå den.',
  budgetNever: 'Kommunens budget er på intet tidspunkt i underskud, og efter {months} er det {amount} bedre stillet.',
  budgetSame: 'Kommunens budget er omtrent det samme som uden indsatserne.',
  budgetRange: 'Forskellen for kommunens budget er mellem {low} og {high} i 8 af 10 beregninger.',
  chance: 'I {share} af beregningerne er kommunens budget bedre stillet end uden indsatserne.',
  over99: 'over 99\u00a0%',
  under1: 'under 1\u00a0%',
  deepest: 'Det største underskud er {amount} i {month}.',
  timeFreed:
    'Hertil kommer medarbejdertid og pladser til en værdi af {amount}, der frigøres. Det er ikke penge i budgettet.',
  timeBound:
    'Hertil kommer medarbejdertid og pladser til en værdi af {amount}, der bindes. Det er ikke penge i budgettet.',
  others:
    'For andre er forskellen {state} for staten og udligningen, {region} for regionen og {citizens} for borgerne. Beløbene lægges ikke til kommunens.',
  cautious: 'Regnet forsigtigt er forskellen {persons} i uddannelse eller job og {net} i kommunens budget.',
  persons: '{count, plural, one {{shown} ung} other {{shown} unge}}',
  missingPeople:
    'Hvor mange der kommer i uddannelse eller job, kan ikke siges endnu: {count, plural, one {ét tal mangler} other {# tal mangler}} ({fields}).',
  missingMoney:
    'Hvad planen betyder for budgetterne, kan ikke siges endnu: {count, plural, one {ét tal mangler} other {# tal mangler}} ({fields}).',
} as const;
