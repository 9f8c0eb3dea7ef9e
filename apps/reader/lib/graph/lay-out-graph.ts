import type { EntityRef, Relation } from "@nutgraf/library";
import {
  forceCenter,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from "d3-force";
import { type LabelPlace, placeLabels } from "../drawing/place-labels.ts";

export const graphWidth = 760;
export const graphHeight = 600;
export const nodeRadius = 6;

/** Somebody in the graph, with a place to stand. */
type GraphNode = {
  readonly entity: EntityRef;
  /** Its name, cut if it is long. */
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Where there is room for its name; those in most events choose first. */
  readonly label: LabelPlace | undefined;
  /** In how many events it acts or is acted on. */
  readonly weight: number;
};

/** All that one does to another. */
export type GraphEdge = {
  readonly agent: GraphNode;
  readonly patient: GraphNode;
  readonly relations: readonly Relation[];
  readonly weight: number;
};

export type Graph = { readonly nodes: readonly GraphNode[]; readonly edges: readonly GraphEdge[] };

const TICKS = 300;
const MARGIN_X = 64;
const MARGIN_Y = 24;
const LARGEST_FACTOR = 1.3;
const LINK_LENGTH = 110;
const CHARGE = -360;
const ROOM = 34;
const LONGEST_NAME = 26;
const FONT_SIZE = 13;

/** Lay relations out as a graph; the same relations always give the same picture. */
export function layOutGraph(relations: readonly Relation[]): Graph {
  const weights = new Map<string, number>();
  const entities = new Map<string, EntityRef>();
  for (const { agent, patient, eventCount } of relations)
    for (const entity of [agent, patient]) {
      entities.set(entity.id, entity);
      weights.set(entity.id, (weights.get(entity.id) ?? 0) + eventCount);
    }
  const places = placeNodes([...entities.keys()], relations);
  const dots = [...entities.values()]
    .map((entity) => ({
      entity,
      name: shortened(entity.name),
      weight: weights.get(entity.id) ?? 0,
      radius: nodeRadius,
      ...(places.get(entity.id) ?? { x: 0, y: 0 }),
    }))
    .toSorted((a, b) => b.weight - a.weight);
  const labels = placeLabels(dots, { width: graphWidth, height: graphHeight, fontSize: FONT_SIZE });
  const nodes = new Map(dots.map((dot, at) => [dot.entity.id, { ...dot, label: labels[at] }]));
  const edges = [
    ...Map.groupBy(relations, ({ agent, patient }) => `${agent.id} ${patient.id}`).values(),
  ].flatMap((together) => {
    const agent = nodes.get(together[0]?.agent.id ?? "");
    const patient = nodes.get(together[0]?.patient.id ?? "");
    if (!agent || !patient || agent === patient) return [];
    const weight = together.reduce((sum, { eventCount }) => sum + eventCount, 0);
    return [{ agent, patient, relations: together, weight }];
  });
  return { nodes: [...nodes.values()], edges };
}

/** A name that leaves room for its neighbours. */
const shortened = (name: string): string =>
  name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…`;

type Point = { readonly x: number; readonly y: number };

function placeNodes(ids: readonly string[], relations: readonly Relation[]): Map<string, Point> {
  const nodes: (SimulationNodeDatum & { id: string })[] = ids.map((id) => ({ id }));
  const links = relations.map(({ agent, patient }) => ({ source: agent.id, target: patient.id }));
  forceSimulation(nodes)
    .force(
      "link",
      forceLink<(typeof nodes)[number], (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(LINK_LENGTH),
    )
    .force("charge", forceManyBody().strength(CHARGE))
    .force("collide", forceCollide(ROOM))
    .force("x", forceX().strength(0.05))
    .force("y", forceY().strength(0.09))
    .force("center", forceCenter(0, 0))
    .stop()
    .tick(TICKS);
  return fit(nodes);
}

function fit(nodes: readonly (SimulationNodeDatum & { id: string })[]): Map<string, Point> {
  const xs = nodes.map(({ x = 0 }) => x);
  const ys = nodes.map(({ y = 0 }) => y);
  const toX = scale(xs, graphWidth, MARGIN_X);
  const toY = scale(ys, graphHeight, MARGIN_Y);
  return new Map(nodes.map(({ id, x = 0, y = 0 }) => [id, { x: toX(x), y: toY(y) }]));
}

/** From where the forces put it to where it is drawn: few are not pulled to the edges. */
function scale(values: readonly number[], size: number, margin: number): (value: number) => number {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const factor = Math.min((size - 2 * margin) / Math.max(most - least, 1), LARGEST_FACTOR);
  return (value) => Math.round(size / 2 + (value - (least + most) / 2) * factor);
}
