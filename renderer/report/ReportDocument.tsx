import { memo } from 'react';
import type { Report, ReportBlock, ReportPart } from '../../shared/report/block.ts';
import { type Words, wordsIn } from '../../shared/words/words.ts';
import { keyed } from './keyed.ts';
import { ReportChart } from './ReportChart.tsx';
import css from './ReportDocument.module.css';
import { ReportTable } from './ReportTable.tsx';

/** A report as it is printed: on the screen's pages and in the PDF it is this very document. Always in light colours. */
export const ReportDocument = memo(function ReportDocument({ report }: { report: Report }) {
  const { title, subtitle, language, parts, facts } = report;
  const words = wordsIn(language);
  return (
    <article className={css.paper} lang={language} data-theme="light" data-paper>
      <header className={css.head}>
        {facts.isIllustrative ? <p className={css.illustrative}>{words.t('report.illustrative')}</p> : null}
        <h1>{title}</h1>
        <p>{subtitle}</p>
      </header>
      {parts.map((part) => (
        <Part key={part.id} part={part} words={words} />
      ))}
    </article>
  );
});

const Part = memo(function Part({ part, words }: { part: ReportPart; words: Words }) {
  return (
    <section className={css.part} data-part={part.id}>
      <h2>{part.title}</h2>
      {keyed(part.blocks, ({ kind }) => kind).map(({ key, item }) => (
        <Block key={key} block={item} words={words} />
      ))}
    </section>
  );
});

function Block({ block, words }: { block: ReportBlock; words: Words }) {
  switch (block.kind) {
    case 'paragraph':
      return <p className={css.text}>{block.text}</p>;
    case 'subheading':
      return <h3 className={css.subheading}>{block.text}</h3>;
    case 'keyFigures':
      return (
        <dl className={css.figures}>
          {block.figures.map(({ label, value, range, note }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <b>{value}</b>
                <span>{range}</span>
                {note ? <span>{note}</span> : null}
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'list':
      return (
        <ul className={css.list}>
          {keyed(block.items, String).map(({ key, item }) => (
            <li key={key}>{item}</li>
          ))}
        </ul>
      );
    case 'quote':
      return (
        <blockquote className={css.quote}>
          <p lang="da">{block.text}</p>
          <footer>{block.source}</footer>
        </blockquote>
      );
    case 'table':
      return <ReportTable table={block.table} words={words} />;
    case 'chart':
      return <ReportChart block={block} words={words} />;
    case 'apart':
      return (
        <div className={css.apart}>
          <p>
            <b>{block.title}</b>
          </p>
          {keyed(block.texts, String).map(({ key, item }) => (
            <p key={key}>{item}</p>
          ))}
        </div>
      );
    case 'room':
      return (
        <div className={css.room}>
          <p>{block.label}</p>
          {Array.from({ length: block.lines }, (_, at) => `line ${at}`).map((line) => (
            <div key={line} className={css.line} />
          ))}
        </div>
      );
  }
}
