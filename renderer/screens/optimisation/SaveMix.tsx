import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Found } from '../../../shared/optimisation/answer.ts';
import { Button } from '../../components/Button.tsx';
import { useReadOnly } from '../../state/documentStore.ts';
import { SaveDialog } from './SaveDialog.tsx';
import type { Told } from './told.ts';
import { useSaveMix } from './useSaveMix.ts';

interface Props {
  readonly told: Told<Found>;
  readonly amounts: readonly number[];
  readonly text: string;
  /** What the scenario is proposed to be called. */
  readonly name: string;
  /** What the mix gives and costs. */
  readonly said: string;
  readonly kind?: 'primary' | 'secondary';
}

/** Makes a mix a scenario of its own, under a name that is asked for. The open one stays as it is. */
export function SaveMix({ told, amounts, text, name, said, kind = 'secondary' }: Props) {
  const isReadOnly = useReadOnly() !== null;
  const [isNaming, setIsNaming] = useState(false);
  const save = useSaveMix(told);
  if (isReadOnly) return null;
  return (
    <>
      <Button kind={kind} onPress={() => setIsNaming(true)}>
        <Plus aria-hidden="true" />
        {text}
      </Button>
      {isNaming ? (
        <SaveDialog
          name={name.slice(0, 120)}
          said={said}
          onClose={() => setIsNaming(false)}
          onSave={(chosen) => {
            setIsNaming(false);
            void save(amounts, chosen);
          }}
        />
      ) : null}
    </>
  );
}
