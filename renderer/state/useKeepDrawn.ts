import { useEffect } from 'react';
import { api } from '../api.ts';
import { useDocumentStore } from './documentStore.ts';
import { useUncertaintyStore } from './uncertaintyStore.ts';

/**
 * Keeps with the stored scenario what its draws say, once they and the saving are done: the overview shows it. It
 * listens to the stores itself, so that the app is not drawn anew at every edit.
 */
export function useKeepDrawn(): void {
  useEffect(() => {
    let kept: ReturnType<typeof toKeep> = null;
    const follow = () => {
      const next = toKeep();
      if (next === null || (next.revision === kept?.revision && next.uncertainty === kept.uncertainty)) return;
      kept = next;
      const { id, revision, uncertainty } = next;
      const { shareMunicipalGain, headline } = uncertainty;
      const { extraInEducationOrJob: extra, net } = headline;
      // It is shown nowhere now, and comes again with the next draws: a disk that refuses it is no news.
      void api.keepDrawn({
        id,
        revision,
        drawn: {
          chanceOfGain: shareMunicipalGain,
          extraInEducationOrJob: [extra.p10, extra.p90],
          netMunicipality: [net.municipality.p10, net.municipality.p90],
        },
      });
    };
    const ends = [useDocumentStore.subscribe(follow), useUncertaintyStore.subscribe(follow)];
    follow();
    return () => {
      for (const end of ends) end();
    };
  }, []);
}

/** The ranges of the document as it is stored, where all of them are drawn; null else. */
function toKeep() {
  const { open, readOnly } = useDocumentStore.getState();
  const { shown, progress } = useUncertaintyStore.getState();
  if (!open || readOnly || open.saving.state !== 'saved' || progress || shown?.scenario !== open.stored) return null;
  return { id: open.row.id, revision: open.revision, uncertainty: shown.uncertainty };
}
