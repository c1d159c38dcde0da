import { createRoot } from 'react-dom/client';
import type { ChartPicture } from '../../shared/contract/exportContent.ts';
import type { Report, ReportBlock } from '../../shared/report/block.ts';
import { wordsIn } from '../../shared/words/words.ts';
import { drawPage } from '../charts/picture/drawPage.ts';
import { fontFaces } from '../charts/picture/fontFaces.ts';
import { pngOf } from '../charts/picture/pngOf.ts';
import { writeSvg } from '../charts/picture/writeSvg.ts';
import { loadParts } from '../components/lazyPart.tsx';
import { ReportChart } from './ReportChart.tsx';
import css from './reportPictures.module.css';

type ChartBlock = Extract<ReportBlock, { kind: 'chart' }>;

/** Milliseconds between two looks at whether the charts are drawn. */
const AGAIN = 20;

/**
 * The charts of a report as pictures, in light colours whatever the window's are: drawn beside the window, and taken
 * away again. Title and source are not in them, since they stand as text around them.
 *
 * @throws Error when a chart cannot be drawn
 */
export async function reportPictures(report: Report, signal: AbortSignal): Promise<ChartPicture[]> {
  const blocks = report.parts
    .flatMap((part) => part.blocks)
    .filter((block): block is ChartBlock => block.kind === 'chart');
  if (blocks.length === 0) return [];
  // The chart library first: a chart is drawn once, whole.
  await loadParts();
  const page = document.createElement('div');
  page.className = css.page ?? '';
  page.dataset.theme = 'light';
  page.dataset.paper = '';
  page.setAttribute('aria-hidden', 'true');
  page.inert = true;
  document.body.append(page);
  const root = createRoot(page);
  try {
    root.render(
      blocks.map((block) => <ReportChart key={block.chart} block={block} words={wordsIn(report.language)} />),
    );
    const faces = await fontFaces();
    while (page.querySelectorAll('[data-chart] .recharts-surface').length < blocks.length) {
      signal.throwIfAborted();
      await new Promise((resolve) => setTimeout(resolve, AGAIN));
    }
    const pictures: ChartPicture[] = [];
    for (const { chart, title } of blocks) {
      const element = page.querySelector<HTMLElement>(`[data-chart="${chart}"]`);
      if (!element) throw new Error(`The chart ${chart} was not drawn.`);
      const drawing = drawPage(element);
      const png = await pngOf(writeSvg(drawing, { title, fontFaces: faces }), drawing);
      pictures.push({ chart, png, width: drawing.width, height: drawing.height });
    }
    return pictures;
  } finally {
    root.unmount();
    page.remove();
  }
}
