import { create } from 'zustand';
import { placeIntervention } from '../../../shared/document/edits/interventionList.ts';
import { useDocumentStore } from '../../state/documentStore.ts';
import { useWords } from '../../words.ts';

interface Said {
  readonly text: string;
  readonly say: (text: string) => void;
}

/** What was last moved and where to, for those who do not see it. */
export const useSaid = create<Said>()((set) => ({ text: '', say: (text) => set({ text }) }));

/** Puts an intervention at another place of the list, and says where it is now. */
export function useMove(): (interventionId: string, to: number) => void {
  const { t, number } = useWords();
  return (interventionId, to) => {
    const { open, edit, readOnly } = useDocumentStore.getState();
    const scenario = open?.history.present;
    const one = scenario?.interventions.find(({ id }) => id === interventionId);
    if (!scenario || !one || readOnly) return;
    const moved = placeIntervention(scenario, interventionId, to);
    if (moved === scenario) return;
    edit(moved, { label: t('interventions.moveStep', { name: one.name }) });
    const place = moved.interventions.findIndex(({ id }) => id === interventionId) + 1;
    useSaid
      .getState()
      .say(t('interventions.moved', { name: one.name, place: number(place), all: number(moved.interventions.length) }));
  };
}
