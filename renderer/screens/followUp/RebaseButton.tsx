import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import type { FollowUp } from '../../../shared/followUp/followUp.ts';
import { Button } from '../../components/Button.tsx';
import { useReadOnly } from '../../state/documentStore.ts';
import type { DecidedVersion } from '../../state/useDecided.ts';
import { useWords } from '../../words.ts';
import { RebaseDialog } from './RebaseDialog.tsx';

interface Props {
  /** Null where nothing can be projected. */
  readonly decided: DecidedVersion | null;
  readonly followUp: FollowUp;
}

/** Leads to a new scenario that goes on from the figures; there must be some, and a version that they belong to. */
export function RebaseButton({ decided, followUp }: Props) {
  const { t } = useWords();
  const isReadOnly = useReadOnly() !== null;
  const [isOpen, setIsOpen] = useState(false);
  const hasFigures = followUp.figures.some(({ value }) => value !== null);
  return (
    <>
      <Button isDisabled={isReadOnly || !decided || !hasFigures} onPress={() => setIsOpen(true)}>
        <RotateCcw aria-hidden="true" />
        {t('followUp.rebase')}
      </Button>
      {isOpen && decided ? (
        <RebaseDialog decided={decided.scenario} followUp={followUp} onClose={() => setIsOpen(false)} />
      ) : null}
    </>
  );
}
