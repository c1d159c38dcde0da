import { Pencil } from 'lucide-react';
import { useState } from 'react';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { IconButton } from '../../components/IconButton.tsx';
import { useReadOnly } from '../../state/documentStore.ts';
import { useWords } from '../../words.ts';
import { DetailsDialog } from './DetailsDialog.tsx';

/** Beside the name of the open scenario: opens what it is called and which months it covers. */
export function DetailsButton({ scenario }: { scenario: Scenario }) {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  if (useReadOnly()) return null;
  return (
    <>
      <IconButton label={t('details.open')} onPress={() => setIsOpen(true)}>
        <Pencil />
      </IconButton>
      {isOpen ? <DetailsDialog scenario={scenario} onClose={() => setIsOpen(false)} /> : null}
    </>
  );
}
