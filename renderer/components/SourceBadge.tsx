import { Building2, ClipboardCheck, FileText, SlidersHorizontal, Table2 } from 'lucide-react';
import type { ProvenanceKind } from '../../shared/document/provenance.ts';
import { useWords } from '../words.ts';
import css from './SourceBadge.module.css';

const icons = {
  trial: ClipboardCheck,
  register: Table2,
  publicRate: FileText,
  ownMunicipality: Building2,
  assumption: SlidersHorizontal,
} as const satisfies Record<ProvenanceKind, unknown>;

/** Where a number comes from, as an icon and a word. */
export function SourceBadge({ kind }: { kind: ProvenanceKind }) {
  const { t } = useWords();
  const Icon = icons[kind];
  return (
    <span className={css.badge} data-kind={kind}>
      <Icon aria-hidden="true" />
      {t(`source.${kind}`)}
    </span>
  );
}
