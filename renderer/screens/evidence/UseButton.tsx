import { Plus } from 'lucide-react';
import { Button } from '../../components/Button.tsx';
import { useWords } from '../../words.ts';
import css from './UseButton.module.css';

interface Props {
  /** Whether a scenario is open to use it in. */
  readonly isPossible: boolean;
  readonly onUse: () => void;
}

/** From the evidence into the open scenario; says what is needed where none is open. */
export function UseButton({ isPossible, onUse }: Props) {
  const { t } = useWords();
  return (
    <div className={css.use}>
      <Button kind="primary" isDisabled={!isPossible} onPress={onUse}>
        <Plus aria-hidden="true" />
        {t('evidence.use')}
      </Button>
      {isPossible ? null : <p className={css.hint}>{t('evidence.noScenario')}</p>}
    </div>
  );
}
