import type { CatalogueRow } from '../catalogueRow.ts';
import { afterPrimarySchoolJobcentre } from './afterPrimarySchoolJobcentre.ts';
import { afterPrimarySchoolKui } from './afterPrimarySchoolKui.ts';
import { afterPrimarySchoolOthers } from './afterPrimarySchoolOthers.ts';
import { aroundPrimarySchool } from './aroundPrimarySchool.ts';
import { retention } from './retention.ts';

/** The second part of the overview in the catalogue's own order; its rows lie in three files by anchoring. */
const afterPrimarySchoolOrder: readonly string[] = [
  'skub',
  'ung-paa-vej',
  'projekt-jobkurs',
  'unge-paa-broen',
  'job-bro-til-uddannelse',
  'kta-klar-til-arbejde',
  'ree-park-ungeteam',
  'frivillige-erhvervsmentorer',
  'unge-paa-vej',
  'ips-ung',
  'stub-partnerskab',
  'milepaelen',
  'virksomhed-i-virksomheden',
  'parat-til-uddannelse',
  'hf-fundamentet',
  'nextwork',
  'kommed',
  'brug-for-alle-unge',
  'uddannelseshjaelpsmodtageres-vej',
  'et-skridt-ad-gangen',
  'styrket-tidlig-indsats',
  'projekt-platform',
  'energi-til-hinanden',
];

const afterPrimarySchool = [
  ...afterPrimarySchoolJobcentre,
  ...afterPrimarySchoolKui,
  ...afterPrimarySchoolOthers,
].toSorted((one, other) => afterPrimarySchoolOrder.indexOf(one.id) - afterPrimarySchoolOrder.indexOf(other.id));

/** All rows of the catalogue's overview, in its order. */
export const catalogueRows: readonly CatalogueRow[] = [...aroundPrimarySchool, ...afterPrimarySchool, ...retention];
