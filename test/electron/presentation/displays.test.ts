import { expect, test } from 'vitest';
import { presentationPlaces } from '../../../electron/presentation/displays.ts';

const display = (id: number) => ({ id, bounds: { x: id * 1920, y: 0, width: 1920, height: 1080 } });
const [laptop, projector, third] = [display(1), display(2), display(3)] as const;

test('with one screen the slides are on it, and the notes nowhere', () => {
  expect(presentationPlaces([laptop], laptop)).toEqual({ slides: laptop, notes: null });
});

test('with two the slides go to the other one, wherever the window is', () => {
  expect(presentationPlaces([laptop, projector], laptop)).toEqual({ slides: projector, notes: laptop });
  expect(presentationPlaces([laptop, projector], projector)).toEqual({ slides: laptop, notes: projector });
});

test('with more than two the slides go to one, and the notes stay', () => {
  expect(presentationPlaces([laptop, projector, third], laptop)).toEqual({ slides: projector, notes: laptop });
});
