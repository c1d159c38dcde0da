import { project } from '../../shared/model/project.ts';
import type { Answer, Question } from './protocol.ts';

/** The model, off the window's own thread. Documents come checked: the window holds no others. */
self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const answer = (content: Answer) => self.postMessage(content);
  try {
    answer({ number: data.number, ok: true, projection: project(data.scenario) });
  } catch (error) {
    answer({ number: data.number, ok: false, reason: error instanceof Error ? error.message : String(error) });
  }
});
