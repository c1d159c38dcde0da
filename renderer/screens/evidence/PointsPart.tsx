import type { Point } from '../../../shared/evidence/schema.ts';
import { useWords } from '../../words.ts';
import css from './PointsPart.module.css';
import { QuoteBlock } from './QuoteBlock.tsx';
import { Section } from './Section.tsx';
import { type OpenSource, SourceLink } from './SourceLink.tsx';

interface Props {
  readonly points: readonly Point[];
  readonly onOpenSource: OpenSource;
}

/** What the sources say that is no figure, in our words and in theirs. */
export function PointsPart({ points, onOpenSource }: Props) {
  const { t, language } = useWords();
  if (points.length === 0) return null;
  return (
    <Section title={t('evidence.pointsTitle')}>
      <ul className={css.points}>
        {points.map((point) => (
          <li key={point.da}>
            <p>{point[language]}</p>
            {point.source.kind === 'document' ? (
              <QuoteBlock source={point.source} what={point[language]} onOpen={onOpenSource} />
            ) : (
              <p className={css.research}>
                <SourceLink source={point.source} what={point[language]} onOpen={onOpenSource} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
