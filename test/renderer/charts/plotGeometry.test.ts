import { expect, test } from 'vitest';
import { plotGeometry } from '../../../renderer/charts/plotGeometry.ts';

const room = { top: 10, right: 100, bottom: 20, left: 40 };

test('the plot area is what the room around leaves, and its scales go from edge to edge', () => {
  const plot = plotGeometry({ width: 640, height: 230, room, x: [0, 50], y: [-100, 100] });
  expect([plot.left, plot.right, plot.top, plot.bottom]).toEqual([40, 540, 10, 210]);
  expect([plot.x(0), plot.x(25), plot.x(50)]).toEqual([40, 290, 540]);
  expect([plot.y(-100), plot.y(0), plot.y(100)]).toEqual([210, 110, 10]);
});

test('an axis whose domain falls runs the other way, as rows that are told from the top', () => {
  const plot = plotGeometry({ width: 640, height: 230, room, x: [0, 1], y: [4, 0] });
  expect([plot.y(0), plot.y(1), plot.y(4)]).toEqual([10, 60, 210]);
});

test('a picture too narrow for its labels has no width, and nothing that is not a number', () => {
  const plot = plotGeometry({ width: 90, height: 10, room, x: [0, 50], y: [3, 3] });
  expect([plot.left, plot.right]).toEqual([40, 40]);
  expect([plot.x(25), plot.y(3)]).toEqual([40, 10]);
});
