import type { Figure } from '../../../shared/evidence/figure.ts';
import { useWords } from '../../words.ts';
import { figureText, horizonText, significanceText, sizeText } from './figureText.ts';
import { Section } from './Section.tsx';
import { type OpenSource, SourceLink } from './SourceLink.tsx';
import table from './Table.module.css';

interface Props {
  readonly figures: readonly Figure[];
  readonly onOpenSource: OpenSource;
}

/** Every figure of an entry, each with the way to its sentence. */
export function FiguresPart({ figures, onOpenSource }: Props) {
  const { t } = useWords();
  if (figures.length === 0) return null;
  return (
    <Section title={t('evidence.figuresTitle')}>
      <table className={`${table.table} ${table.figures}`}>
        <caption className="visually-hidden">{t('evidence.figuresTitle')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('evidence.figureMeasured')}</th>
            <th scope="col">{t('evidence.figureValue')}</th>
            <th scope="col">{t('evidence.figureHorizon')}</th>
            <th scope="col">{t('evidence.figureSize')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <FigureRow key={figure.id} figure={figure} onOpenSource={onOpenSource} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function FigureRow({ figure, onOpenSource }: { figure: Figure; onOpenSource: OpenSource }) {
  const words = useWords();
  const { t, language } = words;
  const { label, derivation, n, source } = figure;
  const what = label[language];
  const significance = significanceText(words, figure);
  const sizeQuote = source.kind === 'document' && n?.quote ? { ...source, quote: n.quote } : null;
  return (
    <tr>
      <th scope="row">
        {what}
        {derivation ? <span className={table.under}>{derivation[language]}</span> : null}
        <span className={table.under}>
          <SourceLink source={source} what={what} onOpen={onOpenSource} />
        </span>
      </th>
      <td>
        <b>{figureText(words, figure)}</b>
        {significance === '' ? null : <span className={table.under}>{significance}</span>}
      </td>
      <td className={table.nowrap}>{horizonText(words, figure)}</td>
      <td>
        {sizeText(words, figure)}
        {n?.derivation ? <span className={table.under}>{n.derivation[language]}</span> : null}
        {sizeQuote ? (
          <span className={table.under}>
            <SourceLink source={sizeQuote} what={t('evidence.sizeOf', { what })} onOpen={onOpenSource} />
          </span>
        ) : null}
      </td>
    </tr>
  );
}
