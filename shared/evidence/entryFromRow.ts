import type { CatalogueRow } from './catalogueRow.ts';
import { documentFiles } from './documents.ts';
import { withoutSize } from './entries/withoutSize.ts';
import type { EvidenceEntry } from './schema.ts';
import { quoted } from './source.ts';
import { libraryVersion } from './version.ts';

/** The entry of an initiative that the catalogue's overview lists and that has no case or study of its own. */
export function entryFromRow(row: CatalogueRow): EvidenceEntry {
  const { id, name, summary, context, mention } = row;
  return {
    id,
    version: libraryVersion,
    group: 'catalogue',
    name: { da: name.da, en: name.en },
    summary,
    targetGroups: row.targetGroupIds,
    setting: { da: context.da, en: context.en },
    study: {
      design: 'description',
      years: { da: 'katalog fra 2022', en: 'catalogue of 2022' },
      description: {
        da: 'Opført i katalogets oversigt over lovende praksis. Ingen tal for resultater.',
        en: 'Listed in the catalogue’s overview of promising practice. No figures for results.',
      },
    },
    certainty: 'promising',
    figures: [],
    points: mention
      ? [
          {
            da: 'Katalogets egen omtale.',
            en: 'What the catalogue itself says.',
            source: quoted(documentFiles.catalogue, mention.quote),
          },
        ]
      : [],
    norms: {},
    ...withoutSize,
    cautions: [
      {
        da: 'Kataloget giver ingen tal for virkningen. Indsatsen kan planlægges med plads og pris, men uden talt effekt.',
        en: 'The catalogue gives no figures for the effect. The effort can be planned with places and cost, but with no effect counted.',
        source: quoted(
          documentFiles.catalogue,
          'Lovende praksis er et begreb for de indsatser, hvor vi ikke har sikker viden om resultaterne, men som alligevel har en særlig god sandsynlighed for at skabe udvikling for de unge.',
        ),
      },
    ],
    catalogue: row,
  };
}
