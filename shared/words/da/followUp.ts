/** What is followed up and how it is counted, and the verdict on what was counted. */
export const followUp = {
  measures: {
    educationOrJob: 'I uddannelse eller job',
    support: 'På støtte',
    enrolled: 'Begyndt i indsats',
    occupied: 'Pladser i brug',
    completed: 'Fra indsats til uddannelse eller job',
    cost: 'Udgift til indsatser',
    caseload: 'Sagsstamme pr. medarbejder',
  },
  definitions: {
    educationOrJob:
      'Unge fra målgruppen, der den sidste dag i perioden er i ordinær uddannelse eller i ordinært job og ikke får støtte. Tæl hver person én gang. Den, der er flyttet eller er ude af målgruppen af andre grunde, tælles ikke.',
    support:
      'Unge fra målgruppen, der den sidste dag i perioden får offentlig støtte, uanset om de er i en indsats. Tæl hver person én gang.',
    enrolled:
      'Forløb, der begynder i perioden. Den, der begynder to gange, tælles to gange. Den, der blot er henvist, tælles først ved den første samtale.',
    occupied:
      'Pladser i brug i periodens sidste måned, efter at månedens nye er begyndt. Unge i efterværn tælles med den andel af en plads, som planen regner med.',
    completed:
      'Unge, der i perioden går fra støtte til ordinær uddannelse eller ordinært job, mens de er i indsatsen. Den, der stopper uden at komme i uddannelse eller job, tælles ikke, og det gør den, der først kommer i gang efter forløbet, heller ikke.',
    cost: 'Bogført bruttoudgift til indsatserne i perioden, i faste priser og før statens tilskud: løn, pladser, faste udgifter og opstart. Ydelser til de unge er ikke med.',
    caseload:
      'Pladser i brug i periodens sidste måned divideret med de fuldtidsstillinger, der er besat i indsatsen. Stillinger, der ikke er besat endnu, tælles ikke.',
  },
  often: {
    most: 'mere end 9 af 10',
    tenths: '{count} af 10',
    hundredths: '{count} af 100',
    rarely: 'færre end 1 af 100',
  },
  finding: {
    same: 'Som ventet',
    more: '{difference} flere end ventet',
    fewer: '{difference} færre end ventet',
    dearer: '{difference} mere end ventet',
    cheaper: '{difference} mindre end ventet',
    busier: '{difference} flere pr. medarbejder end ventet',
    calmer: '{difference} færre pr. medarbejder end ventet',
  },
  verdict: {
    expected: '{finding}; så stor en forskel ses i {often} tilfælde, uden at noget er galt.',
    unusual:
      '{finding}; så stor en forskel ses i {often} tilfælde, uden at noget er galt. {looks, plural, one {Det er ikke sjældent nok til at slå alarm.} other {Blandt # tal er det ikke sjældent nok til at slå alarm.}}',
    alarm:
      '{finding}; så stor en forskel ses i {often} tilfælde, uden at noget er galt. {looks, plural, one {Det er for sjældent til at være tilfældet alene.} other {Også når der ses på # tal på én gang, er det for sjældent til at være tilfældet alene.}}',
    unknown: '{finding}. Planen regner dette tal uden usikkerhed, så det kan ikke siges, hvor tit det sker.',
    unknownSame: '{finding}.',
    soFarFlow: 'I alt fra {from} til {to}: {verdict}',
    soFarStock: 'I gennemsnit fra {from} til {to}: {verdict}',
  },
  badge: {
    expected: 'Inden for det ventede',
    unusualMore: 'I den høje ende',
    unusualFewer: 'I den lave ende',
    alarmMore: 'Over det ventede',
    alarmFewer: 'Under det ventede',
    unknown: 'Uden vurdering',
  },
  goodResult: 'Godt resultat',
  method:
    '{count, plural, one {Vurderingen gælder # tal.} other {Der er set på # tal på én gang. De er rettet for det med Holms metode, så der et sted på tavlen højst er en falsk alarm i {alarm} af 100 tilfælde.}}',
  forecast: {
    none: 'Der er ingen faktiske tal at måle fremskrivningen på endnu.',
    few: 'Det er for få serier ({series}) til at sige, om felterne er for smalle eller for brede.',
    asPromised: 'Det er, som felterne lover.',
    tooNarrow: 'Det er færre, end felterne lover: kommunens fremskrivninger har været for sikre.',
    tooWide: 'Det er flere, end felterne lover: kommunens fremskrivninger har været for forsigtige om usikkerheden.',
    across:
      '{scenarios, plural, one {# scenarie} other {# scenarier}}, {series, plural, one {# serie} other {# serier}}',
  },
  rebaseResult: {
    settledSegment: '{name}, allerede i uddannelse eller job',
    supportSegment: '{name}, tilbage på støtte',
    description: 'Begynder {month} med de faktiske tal til og med {period}. Lavet af den besluttede version “{name}”.',
    stockFigure: 'Talt i {period}.',
    stockScaled: 'Ikke talt for sig. Fordelt efter fremskrivningen, så det passer med det, der er talt i {period}.',
    stockProjected: 'Ikke talt. Som fremskrivningen ventede i {period}.',
    moved:
      'Flyttet fra {before} til {after} efter de faktiske tal til og med {period}. Fremskrivningens beregninger er vægtet efter, hvor godt hver passer med tallene.',
    sizeBehind:
      'Så mange personer svarer andelene til at være talt på, når de faktiske tal til og med {period} er taget med.',
    movedLead:
      '{count, plural, =0 {Tallene flytter ingen forudsætninger: de passer med planen, eller de siger for lidt.} one {# forudsætning er flyttet så langt, som tallene kan bære.} other {# forudsætninger er flyttet så langt, som tallene kan bære.}}',
    collapsed:
      'De faktiske tal ligger så langt fra fremskrivningen, at næsten ingen af dens {draws} beregninger passer med dem (svarer til {effective}). Derfor er kun de faktiske bestande brugt, og forudsætningerne er, som de var. Se på, om planen er gennemført, eller om forudsætningerne skal sættes på ny.',
    noEvidence:
      'Der er ingen tal for unge i uddannelse eller job eller på støtte, og ingen for unge, der kom fra indsats til uddannelse eller job. Derfor er forudsætningerne, som de var.',
    enrolmentAgain:
      'De, der er i en indsats ved starten, begynder forfra i det nye scenarie, fordi ingen har talt, hvor længe de har været der.',
    firstYearAgain:
      'De, der allerede er i uddannelse eller job, står som en målgruppe for sig. Deres tilbagefald er et vægtet gennemsnit, fordi det ikke er talt, hvor længe de har været der.',
    horizonLengthened: 'Der er mindre end et år tilbage af planen, så det nye scenarie rækker længere frem end den.',
    ended: 'Indsatser, der er slut, er ikke med: {names}.',
    tooManySegments:
      'Det nye scenarie ville få {count} målgrupper, og der kan højst være {most}. Slå målgrupper sammen i scenariet først.',
    noFigures: 'Skriv mindst ét faktisk tal for en måned i planen først.',
    planOver: 'De faktiske tal når til planens slutning, så der er ikke noget tilbage at fremskrive.',
  },
} as const;
