import { useEffect } from 'react';
import { Button } from '../../components/Button.tsx';
import { openScenario } from '../../state/actions.ts';
import { useAppStore } from '../../state/appStore.ts';
import { COLUMNS_MAX, useComparisonStore } from '../../state/comparisonStore.ts';
import { useWords } from '../../words.ts';
import css from './OptimisationScreen.module.css';
import { useSavedMix } from './savedMix.ts';

/** What was just saved, with the two ways on from it: to compare it with the open scenario, or to open it. */
export function SavedLine() {
  const { t } = useWords();
  const { saved, show } = useSavedMix();
  const isFull = useComparisonStore(({ chosen }) => chosen.length >= COLUMNS_MAX - 1);
  // What was saved is old news on the next visit.
  useEffect(() => () => useSavedMix.getState().show(null), []);
  if (!saved) return null;
  const { id, name, scenario } = saved;
  const compare = () => {
    useComparisonStore.getState().add({ id, revision: null, name, scenario });
    useAppStore.getState().goTo('comparison');
  };
  const open = async () => {
    if (!(await openScenario(id))) return;
    show(null);
    useAppStore.getState().goTo('projection');
  };
  return (
    <div className={css.saved} data-testid="saved-mix">
      <p>{t('optimisation.saved', { name })}</p>
      <Button isDisabled={isFull} onPress={compare}>
        {t('optimisation.compareIt')}
      </Button>
      <Button onPress={() => void open()}>{t('optimisation.openIt')}</Button>
    </div>
  );
}
