/** What a scenario is called, where it is, and which months it covers. */
export const details = {
  title: 'Om scenariet',
  open: 'Ret navn, kommune og periode',
  name: 'Navn',
  municipality: 'Kommune',
  description: 'Beskrivelse',
  startMonth: 'Første måned',
  horizonMonths: 'Antal måneder',
  horizonHint: 'Fra 12 til 72 måneder. Fire år er 48.',
  months: 'måneder',
  save: 'Gem',
  cancel: 'Annullér',
  step: 'navn, kommune og periode',
  notANumber: '“{typed}” er ikke et helt tal. Skriv fx 48. Tilladt: 12 til 72.',
} as const;
