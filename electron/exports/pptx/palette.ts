/** The light palette, whatever the window shows: slides are for a white wall and for paper. */
export const palette = {
  surface: 'FFFFFF',
  sunken: 'FAF9F7',
  line: 'E3E0DA',
  grid: 'ECEAE5',
  axis: 'BDB9B1',
  ink: '1C1F23',
  ink2: '45494F',
  ink3: '63666B',
  accent: '1B4F91',
  inner: 'AEC1DC',
  outer: 'DBE4F0',
  negative: 'A8481B',
  reference: '6E7176',
} as const;

export type Colour = (typeof palette)[keyof typeof palette];

export const FONT = 'Arial';
