import { useState } from 'react';
import type { LocalContent, LocalInitiative } from '../../../shared/evidence/localInitiative.ts';
import { storeLocal } from '../../state/localInitiatives.ts';
import { useWords } from '../../words.ts';
import { useEvidenceStore } from './evidenceStore.ts';
import { type ItemKey, itemKey } from './itemKey.ts';
import { LocalForm } from './LocalForm.tsx';
import { draftOf, emptyDraft } from './localDraft.ts';

interface Props {
  /** The one that is edited; null for a new one. */
  readonly local: LocalInitiative | null;
  /** Told what was saved, or null when nothing was. */
  readonly onDone: (saved: ItemKey | null) => void;
}

/** Adds an initiative of one's own, or changes it. What was begun is kept when the planner looks elsewhere. */
export function LocalEditor({ local, onDone }: Props) {
  const { t, language } = useWords();
  const key = local?.id ?? 'new';
  const kept = useEvidenceStore(({ drafts }) => drafts[key]);
  const keepDraft = useEvidenceStore((evidence) => evidence.keepDraft);
  const [first] = useState(() => (local ? draftOf(local, language) : emptyDraft));
  const [isConflict, setIsConflict] = useState(false);
  const save = async (content: LocalContent) => {
    const stored = await storeLocal(local, content);
    if (stored.state !== 'saved') return setIsConflict(stored.state === 'conflict');
    keepDraft(key, undefined);
    onDone(itemKey('local', stored.initiative.id));
  };
  const cancel = () => {
    keepDraft(key, undefined);
    onDone(null);
  };
  return (
    <LocalForm
      title={local ? t('evidence.editTitle', { name: local.name }) : t('evidence.newTitle')}
      draft={kept ?? first}
      fault={isConflict ? t('localInitiative.savedElsewhere') : null}
      onSave={(content) => void save(content)}
      onChange={(draft) => keepDraft(key, draft)}
      onCancel={cancel}
    />
  );
}
