import { freeSegment } from '../../document/edits/segmentList.ts';
import { dropProvenance } from '../../document/edits/dropProvenance.ts';
import type { Intervention } from '../../document/intervention.ts';
import { limits } from '../../document/limits.ts';
import type { Scenario } from '../../document/scenario.ts';
import type { Segment } from '../../document/segment.ts';
import { withoutInterventions } from '../../model/project.ts';
import { inputsOf } from '../../model/inputs.ts';
import { makeWorkspace, simulate } from '../../model/simulate.ts';
import { monthId } from '../../words/time.ts';
import type { RebaseTexts, StockNow } from './rebased.ts';
import type { SettledShares } from './settledReturns.ts';

/** Fewer persons than this are not worth a target group of their own. */
const NOBODY = 0.5;

interface Restart {
  /** Months of the decided version that are over. */
  readonly t: number;
  readonly stocks: readonly StockNow[];
  readonly sharesOf: (segment: Segment) => SettledShares;
  readonly texts: RebaseTexts;
}

/**
 * The plan as it goes on from time t. A document starts everybody of a target group in one place and new there, so those
 * on the other side, and those who have been in education or job for a while, are target groups of their own with no
 * inflow; the interventions' places are divided between them as their persons are expected to be. Interventions keep
 * their calendar months.
 */
export function restart(scenario: Scenario, { t, stocks, sharesOf, texts }: Restart): Scenario {
  let next: Scenario = {
    ...scenario,
    name: texts.name,
    description: texts.description,
    startMonth: monthId(scenario.startMonth, t),
    horizonMonths: Math.max(limits.horizonMonths.min, scenario.horizonMonths - t),
    segments: [],
    interventions: scenario.interventions.flatMap((one) => movedInTime(one, t)),
  };
  const groups = new Map<string, readonly string[]>();
  for (const segment of scenario.segments) {
    const stock = stocks.find(({ segmentId }) => segmentId === segment.id);
    if (!stock) continue;
    const ids: string[] = [];
    for (const part of partsOf(segment, stock, sharesOf(segment), texts)) {
      const taken = { ...next, segments: [...scenario.segments, ...next.segments] };
      const named = ids.length === 0 ? part : { ...part, ...freeSegment(taken, part.name) };
      next = withSegment(next, named, segment.id, stock, texts);
      if (part.returnWithin12Months !== segment.returnWithin12Months) next = withReturnsNoted(next, named.id, texts);
      ids.push(named.id);
    }
    groups.set(segment.id, ids);
  }
  return withoutEnded(withPlacesDivided(next, groups), scenario);
}

/** A target group as it is now: itself first, with those who come to it, then those who are elsewhere. */
function partsOf(segment: Segment, stock: StockNow, settledShares: SettledShares, texts: RebaseTexts): Segment[] {
  const [support, settled] = [rounded(stock.support), rounded(stock.educationOrJob)];
  const others = (name: string, startsIn: Segment['startsIn'], persons: number): Segment[] =>
    persons < NOBODY ? [] : [{ ...segment, name, startsIn, persons, inflowPerMonth: 0 }];
  const already = others(texts.settledSegment(segment.name), 'education', settled).map((one) => ({
    ...one,
    ...settledShares,
  }));
  if (segment.startsIn === 'support') return [{ ...segment, persons: support }, ...already];
  const onSupport = others(texts.supportSegment(segment.name), 'support', support);
  // Where nobody new comes, the group itself is those who are there already.
  if (segment.inflowPerMonth === 0) return [{ ...segment, ...settledShares, persons: settled }, ...onSupport];
  return [{ ...segment, persons: 0 }, ...already, ...onSupport];
}

/** A segment at the end, with the sources of the one that it is made of. */
function withSegment(scenario: Scenario, segment: Segment, of: string, stock: StockNow, texts: RebaseTexts): Scenario {
  const [from, to] = [`segments/${of}`, `segments/${segment.id}`];
  const inherited = Object.entries(scenario.provenance ?? {}).flatMap(([field, entry]) =>
    field === from || field.startsWith(`${from}/`) ? [[`${to}${field.slice(from.length)}`, entry] as const] : [],
  );
  return {
    ...scenario,
    segments: [...scenario.segments, segment],
    provenance: {
      ...scenario.provenance,
      ...Object.fromEntries(inherited),
      [`${to}/persons`]: {
        kind: stock.from === 'projected' ? 'assumption' : 'ownMunicipality',
        note: texts.stock(stock.from),
      },
    },
  };
}

function withReturnsNoted(scenario: Scenario, segmentId: string, texts: RebaseTexts): Scenario {
  const path = `segments/${segmentId}`;
  const entry = { kind: 'assumption', note: texts.returns } as const;
  const returns = [`${path}/returnWithin12Months`, `${path}/returnInLaterYears`];
  const kept = returns.reduce(dropProvenance, scenario.provenance);
  return { ...scenario, provenance: { ...kept, ...Object.fromEntries(returns.map((field) => [field, entry])) } };
}

/** An intervention as it goes on from time t; none where it has ended. Its start-up is paid for once. */
function movedInTime(one: Intervention, t: number): Intervention[] {
  const { endMonth, cost, ...rest } = one;
  if (endMonth !== undefined && endMonth <= t) return [];
  const hasStarted = one.startMonth < t;
  const { startup: _, ...costGoingOn } = cost;
  return [
    {
      ...rest,
      startMonth: Math.max(0, one.startMonth - t),
      // What is left of the way to full roll-out, so that it is reached in the same calendar month.
      rampMonths: hasStarted ? Math.max(1, one.rampMonths - (t - one.startMonth)) : one.rampMonths,
      ...(endMonth === undefined ? {} : { endMonth: endMonth - t }),
      cost: hasStarted ? costGoingOn : cost,
    },
  ];
}

/**
 * Each place for people on support is divided among the parts of a target group as their persons on support are, over
 * the months ahead. Places that keep people in education go to the newest there first (MODEL §4), and those are the
 * group's own.
 */
function withPlacesDivided(scenario: Scenario, groups: ReadonlyMap<string, readonly string[]>): Scenario {
  const inputs = inputsOf(withoutInterventions(scenario));
  const { support, months } = simulate(inputs, makeWorkspace(inputs));
  const personMonths = (segmentId: string) => {
    const g = scenario.segments.findIndex(({ id }) => id === segmentId);
    return support.subarray(g * (months + 1), (g + 1) * (months + 1)).reduce((sum, one) => sum + one, 0);
  };
  const divided = ({ segmentId, share }: Intervention['allocation'][number]) => {
    const parts = (groups.get(segmentId) ?? [segmentId]).map((id) => ({ id, persons: personMonths(id) }));
    const all = parts.reduce((sum, { persons }) => sum + persons, 0);
    if (all === 0) return [{ segmentId, share }];
    return parts.map(({ id, persons }) => ({ segmentId: id, share: (share * persons) / all }));
  };
  return {
    ...scenario,
    interventions: scenario.interventions.map((one) =>
      one.effect.kind === 'retention' ? one : { ...one, allocation: one.allocation.flatMap(divided) },
    ),
  };
}

/** What is told of interventions that are left out says nothing. */
function withoutEnded(scenario: Scenario, before: Scenario): Scenario {
  const kept = new Set(scenario.interventions.map(({ id }) => id));
  const gone = before.interventions.filter(({ id }) => !kept.has(id)).map(({ id }) => `interventions/${id}`);
  return { ...scenario, provenance: gone.reduce(dropProvenance, scenario.provenance ?? {}) };
}

/** Persons are written to a tenth. */
function rounded(persons: number): number {
  return Number(persons.toFixed(1));
}
