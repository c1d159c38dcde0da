import { projectCautious, projectCentral, withoutInterventions } from '../../shared/model/project.ts';
import type { Answer, Question } from './protocol.ts';

/** The model, off the window's own thread. Documents come checked: the window holds no others. */
self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const answer = (content: Answer) => self.postMessage(content);
  const { scenario } = data;
  const reference = withoutInterventions(scenario);
  try {
    answer(
      data.half === 'central'
        ? { ok: true, half: 'central', view: projectCentral(scenario, reference) }
        : { ok: true, half: 'cautious', view: projectCautious(scenario, reference, data.factors) },
    );
  } catch (error) {
    answer({ ok: false, reason: error instanceof Error ? error.message : String(error) });
  }
});
