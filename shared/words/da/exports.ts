/** What is taken out of a chart: its picture and its numbers. */
export const exports = {
  showTable: 'Vis tabel: {chart}',
  showChart: 'Vis figur: {chart}',
  copyPicture: 'Kopiér billede: {chart}',
  savePicture: 'Gem billede: {chart}',
  saveData: 'Gem data: {chart}',
  copied: 'Billedet er kopieret. Sæt det ind, hvor det skal stå.',
  saved: 'Gemt: {path}',
  fileName: '{subject} – {chart}',
  workbook: 'Excel-projektmappe',
  csv: 'CSV, semikolonsepareret',
  png: 'Billede (PNG)',
  svg: 'Tegning (SVG)',
  about: 'Om tallene',
  number: 'Nr.',
  month: 'Måned',
  noNumber: 'intet tal',
} as const;
