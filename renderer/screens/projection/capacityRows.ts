import type { Scenario } from '../../../shared/document/scenario.ts';
import type { Span } from '../../../shared/ledger/spans.ts';
import type { Projection } from '../../../shared/model/projection.ts';
import type { Words } from '../../../shared/words/words.ts';
import type { CapacityRow } from '../../charts/CapacityChart.tsx';

/** Under this share of its places in use an intervention pays for empty ones. */
const LOW = 0.9;

export interface Capacity {
  readonly id: string;
  readonly name: string;
  /** Means of the months in which it is open; null where it is not. */
  readonly places: number | null;
  readonly occupied: number | null;
}

/** Places and those of them in use, on average over the months of a period in which each intervention is open. */
export function capacities(
  { interventions }: Scenario,
  { scenario }: Projection,
  { from, to }: Pick<Span, 'from' | 'to'>,
): Capacity[] {
  return interventions.map(({ id, name }, i) => {
    const series = scenario.interventions[i];
    let open = 0;
    let places = 0;
    let occupied = 0;
    for (let t = from; t < to; t++) {
      const here = series?.places[t] ?? 0;
      if (here <= 0) continue;
      open += 1;
      places += here;
      occupied += series?.occupied[t] ?? 0;
    }
    return open === 0
      ? { id, name, places: null, occupied: null }
      : { id, name, places: places / open, occupied: occupied / open };
  });
}

/** The bars of these capacities. */
export function capacityRows({ t, percent }: Words, rows: readonly Capacity[]): CapacityRow[] {
  return rows.map(({ id, name, places, occupied }) => {
    if (places === null || occupied === null) {
      return { key: id, name, places: 0, occupied: 0, share: t('projection.notOpen'), isLow: false };
    }
    const share = occupied / places;
    return { key: id, name, places, occupied, share: percent(share, 0), isLow: share < LOW };
  });
}
