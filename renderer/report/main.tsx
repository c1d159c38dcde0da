import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { loadParts } from '../components/lazyPart.tsx';
import { footRule } from './footRule.ts';
import { page } from './page.ts';
import { ReportDocument } from './ReportDocument.tsx';
import './paper.css';

// The page that becomes the PDF: draws the report that it is given, says so, and is printed. It asks for nothing else.

// zod would otherwise build its checks from text, which the content security policy rightly refuses.
z.config({ jitless: true });

const root = document.getElementById('root');
if (!root) throw new Error('report.html has no #root');
const report = await page.takeReport();
document.title = report.title;
document.documentElement.lang = report.language;
document.styleSheets[0]?.insertRule(footRule(report));
// The chart library first: a chart is drawn once, whole.
await loadParts();
createRoot(root).render(<ReportDocument report={report} />);
await Promise.all([document.fonts.load('600 12px "IBM Plex Sans"'), isDrawn(root, charts())]);
await document.fonts.ready;
await page.reportDrawn();

/** How many charts the report has. */
function charts(): number {
  return report.parts.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'chart').length;
}

/** Waits until every chart has its axes. A hidden page has no frames to wait for. */
async function isDrawn(element: HTMLElement, count: number): Promise<void> {
  const AGAIN = 20;
  while (
    element.querySelector('h1') === null ||
    element.querySelectorAll('[data-chart] .recharts-surface').length < count
  ) {
    await new Promise((resolve) => setTimeout(resolve, AGAIN));
  }
}
