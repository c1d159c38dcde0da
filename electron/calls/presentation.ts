import type { Presentation } from '../presentation/presentation.ts';
import type { Handlers } from './answer.ts';

type PresentationCalls = Pick<Handlers, 'startPresentation' | 'tellPresenter' | 'endPresentation'>;

/** The slides over a whole screen, and the presenter's notes on another. */
export function presentationCalls(presentation: Pick<Presentation, 'start' | 'show' | 'end'>): PresentationCalls {
  return {
    startPresentation: () => presentation.start(),
    tellPresenter(state) {
      presentation.show(state);
    },
    endPresentation() {
      presentation.end();
    },
  };
}
