import { useEffect } from 'react';
import { api } from '../api.ts';
import { useDocumentStore } from './documentStore.ts';
import { useUncertaintyStore } from './uncertaintyStore.ts';

/** Keeps with the stored scenario what its draws say, once they and the saving are done: the overview shows it. */
export function useKeepDrawn(): void {
  const open = useDocumentStore((documents) => (documents.readOnly ? null : documents.open));
  const shown = useUncertaintyStore((store) => store.shown);
  const isDrawing = useUncertaintyStore((store) => store.progress !== null);
  const id = open?.row.id ?? null;
  const revision = open?.saving.state === 'saved' ? open.revision : null;
  const uncertainty = !isDrawing && shown && shown.scenario === open?.stored ? shown.uncertainty : null;
  useEffect(() => {
    if (id === null || revision === null || uncertainty === null) return;
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
  }, [id, revision, uncertainty]);
}
