import type { Flow } from './segmentFlows.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface FlowArrow {
  readonly flow: Flow;
  /** The outline of the arrow; a line where nobody goes. */
  readonly path: string;
  /** Where its text stands, and to which side of the point. */
  readonly label: { readonly x: number; readonly y: number; readonly anchor: 'middle' | 'start' | 'end' };
}

export interface FlowGeometry {
  readonly height: number;
  readonly nodes: Readonly<Record<'support' | 'education' | 'job' | 'out', Box>>;
  readonly arrows: readonly FlowArrow[];
}

const HEIGHT = 388;
const NODE = { wide: 148, narrow: 112 };
/** Pixels of the picture that are too few for wide places. */
const NARROW = 620;
const PLACE = 122;
const BETWEEN = 74;
const TOP = 4;
/** Of a place's height, where the arrow away from support and the one back to it are. */
const LANES = { out: 38, back: 96 };
/** Pixels of an arrow that all take. */
const FULL = 30;
const OUT = { top: 40, height: 26 };
/** Between an arrow and the place it is at. */
const GAP = 5;

/** Where the places and the ways between them stand in a picture that is `width` pixels wide. */
export function flowGeometry(flows: readonly Flow[], width: number): FlowGeometry {
  const node = width < NARROW ? NODE.narrow : NODE.wide;
  const job = TOP + PLACE + BETWEEN;
  const right = width - node;
  const bottom = job + PLACE;
  const nodes = {
    support: { x: 0, y: TOP, width: node, height: bottom - TOP },
    education: { x: right, y: TOP, width: node, height: PLACE },
    job: { x: right, y: job, width: node, height: PLACE },
    out: { x: 0, y: bottom + OUT.top, width: node, height: OUT.height },
  };
  const from = node + GAP;
  const to = right - GAP;
  const middle = (from + to) / 2;
  const across = (y: number, isBack: boolean, flow: Flow): FlowArrow => ({
    flow,
    path: arrow({ x: isBack ? to : from, y }, { x: isBack ? from : to, y }, flow.inYear),
    label: { x: middle, y: y - thicknessOf(flow.inYear) / 2 - 7, anchor: 'middle' },
  });
  const down = (x: number, top: number, end: number, flow: Flow, anchor: 'start' | 'end'): FlowArrow => ({
    flow,
    path: arrow({ x, y: top + GAP }, { x, y: end - GAP }, flow.inYear),
    label: {
      x: x + (anchor === 'start' ? 1 : -1) * (thicknessOf(flow.inYear) / 2 + 12),
      y: (top + end) / 2 + 4,
      anchor,
    },
  });
  const placed: Readonly<Record<Flow['id'], (flow: Flow) => FlowArrow>> = {
    toEducation: (flow) => across(TOP + LANES.out, false, flow),
    backFromEducation: (flow) => across(TOP + LANES.back, true, flow),
    toJob: (flow) => across(job + LANES.out, false, flow),
    backFromJob: (flow) => across(job + LANES.back, true, flow),
    completion: (flow) => down(right + node / 2, TOP + PLACE, job, flow, 'end'),
    otherExit: (flow) => down(node / 2, bottom, bottom + OUT.top, flow, 'start'),
  };
  return { height: HEIGHT, nodes, arrows: flows.map((flow) => placed[flow.id](flow)) };
}

/** Pixels across the arrow; never so thin that it cannot be seen. */
function thicknessOf(share: number): number {
  return share === 0 ? 1 : Math.max(2.5, FULL * share);
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** An arrow between two points of one row or one column, as wide as the share that takes it. */
function arrow(from: Point, to: Point, share: number): string {
  if (share === 0) return `M${from.x} ${from.y}L${to.x} ${to.y}`;
  const half = thicknessOf(share) / 2;
  const head = half + 5;
  const [dx, dy] = [Math.sign(to.x - from.x), Math.sign(to.y - from.y)];
  /** A point `along` pixels before the tip and `beside` it. */
  const at = (along: number, beside: number) =>
    `${round(to.x - dx * along + dy * beside)} ${round(to.y - dy * along - dx * beside)}`;
  const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
  return `M${at(length, half)}L${at(head, half)}L${at(head, head)}L${at(0, 0)}L${at(head, -head)}L${at(head, -half)}L${at(length, -half)}Z`;
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
