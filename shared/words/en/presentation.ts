import type { Catalogue } from '../catalogue.ts';

export const presentation: Catalogue['presentation'] = {
  start: 'Present (F5)',
  menu: 'Presentation',
  label: 'Presentation',
  slideOf: '{number} of {count}',
  announce: 'Slide {number} of {count}: {title}',
  next: 'Next slide',
  back: 'Previous slide',
  end: 'End the presentation',
  notes: 'Show or hide notes',
  notesTitle: 'Notes',
  black: 'Black screen',
  white: 'White screen',
  blank: 'The screen is off. Press a key to show the slide again.',
  jump: 'Go to slide {number}: press Enter',
  upNext: 'Next: {title}',
  last: 'This is the last slide.',
  clock: 'Time',
  elapsed: 'Elapsed',
  waiting: 'calculating …',
  keys: 'Arrow or click: next. Number and Enter: go to a slide. B: black screen. N: notes. Esc: end.',
};
