import { project, withoutInterventions } from '../../shared/model/project.ts';
import type { Answer, Question } from './protocol.ts';

/** The model, off the window's own thread. Documents come checked: the window holds no others. */
self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const answer = (content: Answer) => self.postMessage(content);
  const { number, scenario, factors } = data;
  try {
    answer({ number, ok: true, projection: project(scenario, withoutInterventions(scenario), factors) });
  } catch (error) {
    answer({ number, ok: false, reason: error instanceof Error ? error.message : String(error) });
  }
});
