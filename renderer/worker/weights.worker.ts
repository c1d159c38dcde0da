import type { Scenario } from '../../shared/document/scenario.ts';
import { project } from '../../shared/model/project.ts';
import { weakPoints } from '../../shared/weakPoints/weakPoints.ts';
import { weigh } from '../../shared/weakPoints/weigh.ts';

/** What is weighed: the points are found anew here, since what each would change is a function and cannot be sent. */
export interface WeightQuestion {
  readonly scenario: Scenario;
  readonly day: string;
}

/** How much hangs on each weak point, off the window's thread: a large scenario has hundreds of projections in it. */
self.addEventListener('message', ({ data: { scenario, day } }: MessageEvent<WeightQuestion>) => {
  self.postMessage(weigh(scenario, weakPoints(scenario, project(scenario), day)));
});
