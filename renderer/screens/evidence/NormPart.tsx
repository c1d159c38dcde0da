import { library } from '../../../shared/evidence/library.ts';
import type { EvidenceEntry } from '../../../shared/evidence/schema.ts';
import { NormScale } from '../../charts/NormScale.tsx';
import { useWords } from '../../words.ts';
import { normBands } from './normBands.ts';
import { Section } from './Section.tsx';
import { shortName } from './shortName.ts';

/** The entry's caseload on the scale, among all that are documented. */
export function NormPart({ entry }: { entry: EvidenceEntry }) {
  const { t, language, number } = useWords();
  if (!entry.norms.caseload) return null;
  const bands = normBands(library.entries, entry).map(({ min, max, isOwn, entry: named }) => ({
    key: named.id,
    name: shortName(named.name[language]),
    norm:
      min === 0
        ? t('evidence.normMost', { max: number(max) })
        : t('evidence.normBand', { min: number(min), max: number(max) }),
    min,
    max,
    isOwn,
  }));
  return (
    <Section title={t('evidence.normTitle')} subtitle={t('evidence.normSubtitle')}>
      <NormScale
        caption={t('evidence.normTitle')}
        bands={bands}
        spoken={({ name, norm }) => t('evidence.normSpoken', { name, norm })}
      />
    </Section>
  );
}
