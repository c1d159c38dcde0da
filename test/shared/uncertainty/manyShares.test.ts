import { expect, test } from 'vitest';
import { Draw } from '../../../shared/uncertainty/draw.ts';
import { DrawnArm, DrawnShare } from '../../../shared/uncertainty/drawnShares.ts';

/** The sizes and shares that documents hold, to their ends. */
const sizes = [1e-3, 1, 30, 1_000, 1e9];
const shares = [1e-9, 0.001, 0.2, 0.9, 0.999, 1 - 2 ** -40];
const DRAWS = 1_700;

test('no share in 100,000 draws is 0, 1 or beyond, whatever the study', () => {
  const of = new Draw(20_270_101);
  let drawn = 0;
  for (const n of sizes) {
    for (const share of shares) {
      const one = new DrawnShare(`${n} ${share}`, share, n);
      const arm = new DrawnArm(`${n} ${share}`, { toEducation: share / 2, toJob: share / 2 }, n);
      for (let number = 0; number < DRAWS; number++) {
        of.goTo(number);
        const value = one.in(of);
        arm.draw(of);
        drawn += 2;
        if (!(value > 0 && value < 1 && arm.toEducation >= 0 && arm.toJob >= 0 && arm.either < 1)) {
          expect({ n, share, number, value, arm }).toBeNull();
        }
      }
    }
  }
  expect(drawn).toBeGreaterThanOrEqual(1e5);
});
