import type { Catalogue } from '../catalogue.ts';

export const exports: Catalogue['exports'] = {
  showTable: 'Show table: {chart}',
  showChart: 'Show chart: {chart}',
  copyPicture: 'Copy picture: {chart}',
  savePicture: 'Save picture: {chart}',
  saveData: 'Save data: {chart}',
  copied: 'The picture is copied. Paste it where it is to stand.',
  saved: 'Saved: {path}',
  fileName: '{subject} – {chart}',
  workbook: 'Excel workbook',
  csv: 'CSV, comma separated',
  png: 'Picture (PNG)',
  svg: 'Drawing (SVG)',
  about: 'About the numbers',
  number: 'No.',
  month: 'Month',
  noNumber: 'no number',
};
