import { projectCautious, projectCentral, withoutInterventions } from '../../shared/model/project.ts';
import { Workspaces } from '../../shared/model/workspaces.ts';
import type { Answer, Question } from './protocol.ts';

/** An edit of the document before needs no other. */
const rooms = new Workspaces();

/** The model, off the window's own thread. Documents come checked: the window holds no others. */
self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const answer = (content: Answer) => self.postMessage(content);
  const { scenario } = data;
  const reference = withoutInterventions(scenario);
  try {
    answer(
      data.half === 'central'
        ? { ok: true, half: 'central', view: projectCentral(scenario, reference, rooms) }
        : { ok: true, half: 'cautious', view: projectCautious(scenario, reference, data.factors, rooms) },
    );
  } catch (error) {
    answer({ ok: false, reason: error instanceof Error ? error.message : String(error) });
  }
});
