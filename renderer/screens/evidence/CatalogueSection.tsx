import type { CatalogueCell, CatalogueRow } from '../../../shared/evidence/catalogueRow.ts';
import { useWords } from '../../words.ts';
import css from './CatalogueSection.module.css';
import { Section } from './Section.tsx';

/** The entry's row in the catalogue's overview, as the catalogue has it. */
export function CatalogueSection({ row }: { row: CatalogueRow }) {
  const { t } = useWords();
  return (
    <Section title={t('evidence.inCatalogue')}>
      <dl className={css.cells}>
        <Cell label={t('evidence.context')} cells={[row.context]} />
        <Cell label={t('evidence.focus')} cells={[row.focus]} />
        <Cell label={t('evidence.cataloguedGroup')} cells={[row.targetGroup]} />
        <Cell label={t('evidence.anchoring')} cells={row.anchoring} />
      </dl>
    </Section>
  );
}

function Cell({ label, cells }: { label: string; cells: readonly CatalogueCell[] }) {
  const { t, language } = useWords();
  const printed = cells.flatMap(({ asPrinted }) => asPrinted ?? []);
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {cells.map((cell) => cell[language]).join(', ')}
        {printed.map((text) => (
          <span key={text} className={css.printed}>
            {t('evidence.asPrinted', { text })}
          </span>
        ))}
      </dd>
    </div>
  );
}
