import { drawSample } from '../../shared/uncertainty/drawSample.ts';
import { gainShares } from '../../shared/uncertainty/gainShares.ts';
import { oneAtATime } from '../../shared/uncertainty/oneAtATime.ts';
import { switchingValues } from '../../shared/uncertainty/switchingValues.ts';
import type { AnalysisAnswer, AnalysisQuestion } from './uncertaintyAnalysis.ts';

/** The worker that answers one question about a document's uncertainty, and is ended when a newer one is asked. */
self.addEventListener('message', ({ data }: MessageEvent<AnalysisQuestion>) => {
  self.postMessage(answerTo(data));
});

function answerTo(question: AnalysisQuestion): AnalysisAnswer {
  try {
    if (question.kind === 'samples') {
      const samples = question.scenarios.map((scenario) => drawSample(scenario, undefined, question.settings));
      return { kind: 'samples', samples };
    }
    const { scenario, threshold } = question;
    const analysis = {
      oneAtATime: oneAtATime(scenario),
      switchingValues: switchingValues(scenario, undefined, threshold),
      gainShares: gainShares(scenario),
    };
    return { kind: 'analysis', analysis };
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}
