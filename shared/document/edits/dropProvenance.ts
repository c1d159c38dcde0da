import type { Provenance } from '../provenance.ts';

/** The provenance without a part and all that is in it: what is gone, or is to be told anew, says nothing. */
export function dropProvenance(provenance: Provenance = {}, part: string): Provenance {
  const isOf = (field: string) => field === part || field.startsWith(`${part}/`);
  return Object.fromEntries(Object.entries(provenance).filter(([field]) => !isOf(field)));
}
