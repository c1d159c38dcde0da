import { catalogueRows } from './catalogue/rows.ts';
import type { CatalogueRow } from './catalogueRow.ts';
import { deepFreeze } from './deepFreeze.ts';
import { brobygning } from './entries/brobygning.ts';
import { energiTilHinanden } from './entries/energiTilHinanden.ts';
import { faerreSager } from './entries/faerreSager.ts';
import { ips } from './entries/ips.ts';
import { ipse } from './entries/ipse.ts';
import { ipsUng } from './entries/ipsUng.ts';
import { jobfirst } from './entries/jobfirst.ts';
import { jobrettetIndsats } from './entries/jobrettetIndsats.ts';
import { loentilskud } from './entries/loentilskud.ts';
import { loentimer } from './entries/loentimer.ts';
import { medarbejderenVirker } from './entries/medarbejderenVirker.ts';
import { mentor } from './entries/mentor.ts';
import { nytteindsats } from './entries/nytteindsats.ts';
import { primaerKontaktperson } from './entries/primaerKontaktperson.ts';
import { publishedSaving } from './entries/publishedSaving.ts';
import { retentionBedsteforaeldre } from './entries/retentionBedsteforaeldre.ts';
import { sagsbehandlerensTro } from './entries/sagsbehandlerensTro.ts';
import { sagsbehandlerskift } from './entries/sagsbehandlerskift.ts';
import { ungIUddannelse } from './entries/ungIUddannelse.ts';
import { virkelighedenVirker } from './entries/virkelighedenVirker.ts';
import { virksomhedsrettedeIndsatser } from './entries/virksomhedsrettedeIndsatser.ts';
import { entryFromRow } from './entryFromRow.ts';
import { focusPoints } from './focusPoints.ts';
import { governanceExamples } from './governance.ts';
import type { PracticeNote } from './practiceNote.ts';
import type { EvidenceEntry } from './schema.ts';

/** The evidence library: every entry once, the catalogue's rows, and what it says about governance. Frozen. */
export interface EvidenceLibrary {
  readonly entries: readonly EvidenceEntry[];
  /** The rows of the catalogue's overview, each also the `catalogue` of the entry with its id. */
  readonly catalogueRows: readonly CatalogueRow[];
  readonly governanceExamples: readonly PracticeNote[];
  readonly focusPoints: readonly PracticeNote[];
}

/** With figures for the model, in the order the list opens with: the best known first. */
const withEffect: readonly EvidenceEntry[] = [
  ips,
  ipse,
  ipsUng,
  mentor,
  brobygning,
  jobfirst,
  nytteindsats,
  retentionBedsteforaeldre,
  energiTilHinanden,
  ungIUddannelse,
];

const withDirection: readonly EvidenceEntry[] = [
  virksomhedsrettedeIndsatser,
  loentilskud,
  loentimer,
  faerreSager,
  sagsbehandlerensTro,
  sagsbehandlerskift,
  primaerKontaktperson,
  jobrettetIndsats,
  virkelighedenVirker,
  medarbejderenVirker,
];

/** An entry of its own together with its row of the overview, where it has one. */
function withRow(entry: EvidenceEntry): EvidenceEntry {
  const catalogue = catalogueRows.find(({ id }) => id === entry.id);
  return catalogue ? { ...entry, catalogue } : entry;
}

const ownEntries = [...withEffect, publishedSaving, ...withDirection].map(withRow);
const ownIds = new Set(ownEntries.map(({ id }) => id));
const rowEntries = catalogueRows.filter(({ id }) => !ownIds.has(id)).map(entryFromRow);

export const library: EvidenceLibrary = deepFreeze({
  entries: [...ownEntries, ...rowEntries],
  catalogueRows,
  governanceExamples,
  focusPoints,
});

/** The entry that an intervention's `evidenceId` names; undefined for an effort of the municipality's own. */
export function evidenceEntry(id: string): EvidenceEntry | undefined {
  return library.entries.find((entry) => entry.id === id);
}
