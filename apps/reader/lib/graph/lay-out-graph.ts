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

export const graphWidth = 960;
export const graphHeight = 640;

/** Somebody in the graph, with a place to stand. */
type GraphNode = {
  readonly entity: EntityRef;
  readonly x: number;
  readonly y: number;
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
const MARGIN = 48;
const LINK_LENGTH = 130;
const CHARGE = -420;
const ROOM = 34;

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
  const nodes = new Map(
    [...entities].map(([id, entity]) => [
      id,
      { entity, weight: weights.get(id) ?? 0, ...(places.get(id) ?? { x: 0, y: 0 }) },
    ]),
  );
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
  const toX = scale(xs, graphWidth);
  const toY = scale(ys, graphHeight);
  return new Map(nodes.map(({ id, x = 0, y = 0 }) => [id, { x: toX(x), y: toY(y) }]));
}

function scale(values: readonly number[], size: number): (value: number) => number {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = size - 2 * MARGIN;
  if (most - least < 1) return () => size / 2;
  return (value) => Math.round(MARGIN + ((value - least) / (most - least)) * room);
}
