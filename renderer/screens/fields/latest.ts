import type { Scenario } from '../../../shared/document/scenario.ts';
import { useDocumentStore } from '../../state/documentStore.ts';

/**
 * The document that an edit is made in: the open one as it is now. A field is drawn again only when its own number
 * changes, so the document that it was drawn from may be older than the edits of other fields.
 */
export function latest(drawn: Scenario): Scenario {
  return useDocumentStore.getState().open?.history.present ?? drawn;
}
