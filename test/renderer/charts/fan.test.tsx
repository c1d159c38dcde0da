import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Fan } from '../../../renderer/charts/Fan.tsx';
import { PlotContext } from '../../../renderer/charts/plotContext.ts';
import { plotGeometry } from '../../../renderer/charts/plotGeometry.ts';

const room = { top: 0, right: 0, bottom: 0, left: 0 };
const geometry = plotGeometry({ width: 10, height: 10, room, x: [0, 1], y: [0, 10] });
const fan = { outer: { lower: [0, 1], upper: [0, 9] }, inner: { lower: [0, 3], upper: [0, 7] } };

const drawn = (isOlder: boolean) =>
  renderToStaticMarkup(
    <PlotContext value={geometry}>
      <Fan fan={fan} isOlder={isOlder} />
    </PlotContext>,
  );

test('bands of the edit before are marked as such, and lie where they did', () => {
  const paths = (html: string) => [...html.matchAll(/ d="([^"]+)"/g)].map(([, d]) => d);
  expect(drawn(true)).toMatch(/<g class="[^"]*older/);
  expect(drawn(false)).not.toContain('older');
  expect(paths(drawn(true))).toEqual(paths(drawn(false)));
  expect(paths(drawn(true))).toHaveLength(2);
});
