import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Report } from '../../../shared/report/block.ts';
import { IconButton } from '../../components/IconButton.tsx';
import { ScrollRegion } from '../../components/ScrollRegion.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { ReportDocument } from '../../report/ReportDocument.tsx';
import { useWords } from '../../words.ts';
import css from './PagesPane.module.css';
import { AROUND, GAP, PAGE, pagesIn, scaleFor, type View } from './pageGeometry.ts';

/**
 * The report on its pages, as they will print: the document flows through columns of the size of the paper, broken as a
 * printer breaks it.
 */
export function PagesPane({ report }: { report: Report }) {
  const { t, number } = useWords();
  const [view, setView] = useState<View>('spread');
  const [pages, setPages] = useState(1);
  const [room, setRoom] = useState({ width: 0, height: 0 });
  const [first, setFirst] = useState(0);
  const pane = useRef<HTMLElement>(null);
  const flow = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const [frame, text] = [pane.current, flow.current];
    if (!frame || !text) return;
    const measure = () => {
      setRoom({ width: frame.clientWidth - 2 * AROUND, height: frame.clientHeight - 2 * AROUND });
      setPages(pagesIn(text.scrollWidth));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(frame);
    if (text.firstElementChild) observer.observe(text.firstElementChild);
    measure();
    return () => observer.disconnect();
  }, []);

  const scale = scaleFor(view, room);
  const step = (PAGE.width + GAP) * scale;
  const shown = Math.max(1, Math.floor((room.width + GAP * scale) / step));
  const last = Math.min(pages, first + shown);
  const turn = (by: number) => pane.current?.scrollTo({ left: Math.max(0, first + by) * step, behavior: 'instant' });
  return (
    <section className={css.pane} aria-label={t('report.pagesLabel')}>
      <div className={css.bar}>
        <p>{t('report.pages', { count: pages })}</p>
        <div className={css.turn}>
          <IconButton label={t('report.pageBack')} isDisabled={first === 0} onPress={() => turn(-shown)}>
            <ChevronLeft />
          </IconButton>
          <span>
            {first + 1 === last
              ? t('report.pageShown', { page: number(last) })
              : t('report.pagesShown', { from: number(first + 1), to: number(last) })}
          </span>
          <IconButton label={t('report.pageOn')} isDisabled={last >= pages} onPress={() => turn(shown)}>
            <ChevronRight />
          </IconButton>
        </div>
        <Segmented
          label={t('report.viewLabel')}
          options={[
            { id: 'page', label: t('report.viewPage') },
            { id: 'spread', label: t('report.viewSpread') },
          ]}
          chosen={view}
          onChoose={setView}
        />
      </div>
      <ScrollRegion
        ref={pane}
        className={css.scroll}
        label={report.title}
        onScroll={({ currentTarget }) => setFirst(Math.round(currentTarget.scrollLeft / step))}
      >
        <div style={{ width: (pages * (PAGE.width + GAP) - GAP) * scale, height: PAGE.height * scale }}>
          <div className={css.sheets} style={{ transform: `scale(${scale})` }}>
            {Array.from({ length: pages }, (_, at) => at + 1).map((page) => (
              <div
                key={page}
                className={css.sheet}
                style={{ left: (page - 1) * (PAGE.width + GAP), width: PAGE.width, height: PAGE.height }}
                data-theme="light"
                data-sheet={page}
              >
                <span aria-hidden="true">{report.facts.scenario}</span>
                <span aria-hidden="true">{t('report.pageOfPages', { page: number(page), pages: number(pages) })}</span>
              </div>
            ))}
            <div className={css.flow} ref={flow} data-pages>
              <ReportDocument report={report} />
            </div>
          </div>
        </div>
      </ScrollRegion>
    </section>
  );
}
