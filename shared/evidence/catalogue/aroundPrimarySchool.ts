import type { CatalogueRow } from '../catalogueRow.ts';

/** The catalogue's overview, first part: efforts in and around primary and lower secondary school. */
export const aroundPrimarySchool: readonly CatalogueRow[] = [
  {
    id: 'ungeguides',
    place: 'aroundPrimarySchool',
    name: { da: 'Ungeguides', en: 'Ungeguides (youth guides)' },
    context: { da: 'Randers Kommune', en: 'Randers municipality' },
    focus: {
      da: 'At støtte målgruppen i overgangen fra grundskolen, EUD10 og FGU til en ungdomsuddannelse',
      en: 'To support the target group in moving from lower secondary school, EUD10 and FGU to upper secondary education',
    },
    targetGroup: {
      da: 'Psykisk sårbare unge der er erklæret ikke-uddannelsesparat eller udviser mangel på uddannelsesparathed i alderen 15-25 år.',
      en: 'Young people aged 15–25 with poor mental health who are declared not ready for education or show a lack of readiness',
    },
    anchoring: [{ da: 'UU-vejledning', en: 'Youth education guidance' }],
    summary: {
      da: 'Ungeguider i Randers følger psykisk sårbare unge over i en ungdomsuddannelse. Kataloget beskriver arbejdet nærmere i casen om Ung i uddannelse.',
      en: 'Youth guides in Randers follow young people with poor mental health into upper secondary education. The catalogue describes the work further in the case on Ung i uddannelse.',
    },
    targetGroupIds: ['psykisk-saarbare', 'ikke-uddannelsesparate-elever'],
  },
  {
    id: 'ung-i-uddannelse',
    place: 'aroundPrimarySchool',
    name: { da: 'Ung i uddannelse', en: 'Ung i uddannelse (young in education)' },
    context: {
      da: 'Norddjurs, Syddjurs, Randers, Herning, Holstebro, Lemvig, Struer og Ringkøbing-Skjern Kommune.',
      asPrinted: 'Norddjurs, Syddjurs, Randers, Herning, Holstebro, Lemvig, Struer og Ringkjøbing-Skjern Kommune.',
      en: 'The municipalities of Norddjurs, Syddjurs, Randers, Herning, Holstebro, Lemvig, Struer and Ringkøbing-Skjern',
    },
    focus: {
      da: 'At støtte målgruppen i overgangen fra grundskolen, EUD10 og FGU til en ungdomsuddannelse',
      en: 'To support the target group in moving from lower secondary school, EUD10 and FGU to upper secondary education',
    },
    targetGroup: {
      da: 'Psykisk sårbare unge, samt unge med anden etnicitet end dansk',
      en: 'Young people with poor mental health, and young people of other than Danish ethnicity',
    },
    anchoring: [
      { da: 'Grundskolen', en: 'Primary and lower secondary school' },
      {
        da: 'Ungdoms-/erhvervsuddannelse',
        asPrinted: 'Ungdoms-/erhvervs uddannelse',
        en: 'Upper secondary and vocational education',
      },
      { da: 'UU-vejledning', en: 'Youth education guidance' },
    ],
    summary: {
      da: 'Ungeguider i otte kommuner følger unge over i en ungdomsuddannelse.',
      en: 'Youth guides in eight municipalities follow young people into upper secondary education.',
    },
    targetGroupIds: ['psykisk-saarbare', 'ikke-uddannelsesparate-elever'],
  },
  {
    id: 'projekt-uddannelsesparat',
    place: 'aroundPrimarySchool',
    name: { da: 'Projekt Uddannelsesparat', en: 'Projekt Uddannelsesparat (ready for education)' },
    context: { da: 'Skive Kommune', en: 'Skive municipality' },
    focus: {
      da: 'At gøre målgruppen uddannelsesparat, således at de unge kan gå direkte fra grundskolen til en ungdomsuddannelse',
      en: 'To make the target group ready for education, so that they can go straight from lower secondary school to upper secondary education',
    },
    targetGroup: {
      da: 'Elever i folkeskolens overbygning som er blevet erklæret ikke-uddannelsesparate',
      en: 'Lower secondary pupils who have been declared not ready for education',
    },
    anchoring: [
      { da: 'Grundskolen', en: 'Primary and lower secondary school' },
      { da: 'UU-vejledningen', en: 'Youth education guidance' },
    ],
    summary: {
      da: 'Skole og vejledning arbejder sammen om elever, der er vurderet ikke-uddannelsesparate, så de kan begynde på en ungdomsuddannelse lige efter grundskolen.',
      en: 'School and guidance work together with pupils assessed as not ready, so that they can begin upper secondary education right after school.',
    },
    targetGroupIds: ['ikke-uddannelsesparate-elever'],
  },
  {
    id: 'samspil',
    place: 'aroundPrimarySchool',
    name: { da: 'Samspil', asPrinted: '”Samspil”', en: 'Samspil (interplay)' },
    context: { da: 'Horsens Kommune', en: 'Horsens municipality' },
    focus: {
      da: 'At klæde målgruppen på til at træffe et kvalificeret valg af ungdomsuddannelse',
      en: 'To equip the target group to make a well-founded choice of upper secondary education',
    },
    targetGroup: {
      da: 'Alle folkeskoleelever i klasser fra 0-9.',
      en: 'All pupils of the municipal schools, years 0–9',
    },
    anchoring: [
      { da: 'Grundskolen', en: 'Primary and lower secondary school' },
      {
        da: 'Ungdoms-/erhvervsuddannelse',
        asPrinted: 'Ungdoms-/erhvervs uddannelse',
        en: 'Upper secondary and vocational education',
      },
      { da: 'Erhvervslivet', en: 'Local business' },
    ],
    summary: {
      da: 'Skoler, ungdomsuddannelser og virksomheder i Horsens arbejder sammen gennem hele skoletiden om, at eleverne kan vælge ungdomsuddannelse på et godt grundlag.',
      en: 'Schools, upper secondary education and firms in Horsens work together all through school so that pupils can choose their education well informed.',
    },
    targetGroupIds: ['skoleelever'],
  },
  {
    id: 'erhvervspraktik-i-udskolingen',
    place: 'aroundPrimarySchool',
    name: {
      da: 'Obligatorisk tilbud om erhvervspraktik i udskolingen',
      en: 'Compulsory offer of work experience in the last school years',
    },
    context: { da: 'Aarhus Kommune', en: 'Aarhus municipality' },
    focus: {
      da: 'At flere unge vil blive motiveret til at tage en erhvervsuddannelse',
      en: 'That more young people want to take a vocational education',
    },
    targetGroup: { da: 'Elever i udskolingen', en: 'Pupils in the last years of school' },
    anchoring: [
      {
        da: 'Børn og Ungeforvaltningen',
        asPrinted: 'Bøerrn og Ungeforvaltningen',
        en: 'Department for children and young people',
      },
      { da: 'Erhvervsuddannelse', en: 'Vocational education' },
      { da: 'Erhvervslivet', en: 'Local business' },
    ],
    summary: {
      da: 'Alle elever i udskolingen får tilbudt erhvervspraktik, så flere får øje på erhvervsuddannelserne.',
      en: 'All pupils in the last years of school are offered work experience, so that more of them consider vocational education.',
    },
    targetGroupIds: ['skoleelever'],
  },
  {
    id: 'feedback-samtaler',
    place: 'aroundPrimarySchool',
    name: {
      da: 'Feedback-samtaler i udskolingen',
      asPrinted: 'Feedback samtaler i udskolingen',
      en: 'Feedback talks in the last school years',
    },
    context: { da: 'Københavns Kommune', en: 'City of Copenhagen' },
    focus: {
      da: 'At motivere eleverne i udskolingen og løfte deres kompetenceniveau',
      en: 'To motivate pupils in the last school years and raise their level of skills',
    },
    targetGroup: { da: 'Elever i udskolingen', en: 'Pupils in the last years of school' },
    anchoring: [{ da: 'Børne- og Ungdomsforvaltningen', en: 'Department for children and youth' }],
    summary: {
      da: 'Eleverne i udskolingen får samtaler med tilbagemelding, som skal styrke motivation og faglighed.',
      en: 'Pupils in the last years of school have talks with feedback, meant to strengthen motivation and skills.',
    },
    targetGroupIds: ['skoleelever'],
  },
  {
    id: 'laeringslokomotivet',
    place: 'aroundPrimarySchool',
    name: {
      da: 'Læringslokomotivet',
      asPrinted: 'Læringslokomotiv et',
      en: 'Læringslokomotivet (the learning locomotive)',
    },
    context: {
      da: 'Ungdomsskoleforeningen (national udrulning)',
      asPrinted: 'Ungdomsskolefor eningen (national udrulning)',
      en: 'The association of youth schools (national roll-out)',
    },
    focus: {
      da: 'At løfte de unge fagligt og dermed styrke deres uddannelsesparathed',
      en: 'To raise the young people’s school skills and so their readiness for education',
    },
    targetGroup: {
      da: 'Børn og unge i læringsvanskeligheder',
      asPrinted: 'Børn og unge i læringsvanskelighede',
      en: 'Children and young people with learning difficulties',
    },
    anchoring: [{ da: 'Ungdomsskole', en: 'Youth school' }],
    summary: {
      da: 'Intensive læringsforløb for elever i faglige vanskeligheder. Kataloget nævner signifikante resultater, men giver ingen tal.',
      en: 'Intensive learning courses for pupils in difficulty. The catalogue mentions significant results, but gives no figures.',
    },
    targetGroupIds: ['skoleelever', 'ikke-uddannelsesparate-elever'],
    mention: {
      quote:
        'Ungdomsskoleforeningen har udviklet og igangsat projektet Læringslokomotivet, som har opnået signifikante resultater både ift. elevernes faglige og personlige udvikling',
      link: 'https://ungdomsskoleforeningen.dk/laeringslokomotivet-2/',
    },
  },
  {
    id: 'maaltid-fritid-fremtid',
    place: 'aroundPrimarySchool',
    name: {
      da: 'Måltid, Fritid, Fremtid',
      asPrinted: 'Måltid Fritid Fremtid',
      en: 'Måltid, Fritid, Fremtid (meal, leisure, future)',
    },
    context: {
      da: 'Aarhus Kommune og Odense Kommune',
      asPrinted: 'Aarhus Kommune Odense Kommune',
      en: 'The municipalities of Aarhus and Odense',
    },
    focus: {
      da: 'At styrke de unges mulighed for fritidsjob, bedre trivsel og styrkede sociale og personlige kompetencer',
      en: 'To improve young people’s chances of a spare-time job, wellbeing and social and personal skills',
    },
    targetGroup: {
      da: '15-17-årige i socialt udsatte positioner, som har vanskeligheder med fastholdelse i skole- og fritidsaktiviteter.',
      en: '15–17-year-olds in vulnerable positions who find it hard to stay in school and leisure activities',
    },
    anchoring: [
      { da: 'Børn og Ungeforvaltningen', en: 'Department for children and young people' },
      { da: 'Red Barnet', en: 'Save the Children Denmark' },
      { da: 'Meyers Madhus', en: 'Meyers Madhus' },
    ],
    summary: {
      da: 'Kommune, Red Barnet og Meyers Madhus hjælper unge i udsatte positioner til et fritidsjob.',
      en: 'The municipality, Save the Children and Meyers Madhus help young people in vulnerable positions to a spare-time job.',
    },
    targetGroupIds: ['unge-15-17', 'udsatte-unge'],
    mention: {
      quote:
        'Aarhus og Odense kommuner arbejder sammen med Red Barnet og Meyers Madhus med en helhedsorienteret fritidsjob-indsats, som skal hjælpe unge i udsatte positioner, med at få et fritidsjob.',
      link: 'https://redbarnet.dk/vores-arbejde/maaltid-fritid-fremtid/',
    },
  },
];
