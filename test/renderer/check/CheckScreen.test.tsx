// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { CheckScreen } from '../../../renderer/screens/check/CheckScreen.tsx';
import type { ShownResult } from '../../../renderer/state/resultStore.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { project, withoutInterventions } from '../../../shared/model/project.ts';
import type { WeakPoint } from '../../../shared/weakPoints/weakPoint.ts';
import { weakPoints } from '../../../shared/weakPoints/weakPoints.ts';
import type { Weight } from '../../../shared/weakPoints/weigh.ts';
import example from '../../../assets/eksempelby.json' with { type: 'json' };

const { weigh } = vi.hoisted(() => {
  const tell: (weights: unknown) => void = () => undefined;
  return { weigh: { tell } };
});
vi.mock('../../../renderer/api.ts', () => ({ api: {} }));
vi.mock('../../../renderer/screens/check/useWeights.ts', async () => {
  const { useState } = await import('react');
  return {
    useWeights: () => {
      const [weights, setWeights] = useState<unknown>(null);
      weigh.tell = setWeights;
      return weights;
    },
  };
});
afterEach(cleanup);

const scenario = example as unknown as Scenario;
const shown = { scenario, projection: project(scenario, withoutInterventions(scenario)) } as ShownResult;
/** The later a point comes, the more hangs on it, so that every kind is turned round. */
const turned = (points: readonly WeakPoint[]) =>
  points.map((_, at): Weight => ({ netMunicipality: at, extraInEducationOrJob: 0 }));
const names = () => screen.getAllByRole('rowheader').map((head) => head.textContent);

test('lines change places when their weights are known, but not under the focus', async () => {
  render(<CheckScreen shown={shown} />);
  const before = names();
  const [first, second] = screen.getAllByRole('button', { name: /^Gå til/ });
  const all = weakPoints(scenario, shown.projection, '2026-11-22');

  act(() => first?.focus());
  await act(async () => weigh.tell(turned(all)));
  expect(names()).toEqual(before);
  act(() => second?.focus());
  expect(names()).toEqual(before);
  expect(document.activeElement).toBe(second);

  act(() => second?.blur());
  expect(names()).not.toEqual(before);
});
