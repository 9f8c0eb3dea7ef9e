import type { Relation } from "@nutgraf/library";
import { expect, test } from "vitest";
import { graphHeight, graphWidth, layOutGraph } from "./lay-out-graph.ts";

const entity = (id: string) => ({ id, type: "person", name: id }) as const;
const relation = (agent: string, patient: string, type: string, eventCount = 1): Relation => ({
  agent: entity(agent),
  patient: entity(patient),
  type,
  eventCount,
  lastAt: "2024-11-06T00:00:00.000Z",
});
const relations = [
  relation("ada", "bo", "plover:AGREE", 2),
  relation("ada", "bo", "plover:ACCUSE"),
  relation("bo", "ada", "plover:REJECT"),
  relation("cy", "cy", "plover:AID"),
];

test("layOutGraph joins what one does to another, and keeps directions apart", () => {
  const { nodes, edges } = layOutGraph(relations);
  expect(nodes.map(({ entity: { id }, weight }) => [id, weight])).toEqual([
    ["ada", 4],
    ["bo", 4],
    ["cy", 2],
  ]);
  expect(
    edges.map(({ agent, patient, weight }) => [agent.entity.id, patient.entity.id, weight]),
  ).toEqual([
    ["ada", "bo", 3],
    ["bo", "ada", 1],
  ]);
});

test("layOutGraph keeps everybody inside, and draws the same picture each time", () => {
  const graph = layOutGraph(relations);
  for (const { x, y } of graph.nodes) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(graphWidth);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(graphHeight);
  }
  expect(layOutGraph(relations)).toEqual(graph);
  expect(layOutGraph([])).toEqual({ nodes: [], edges: [] });
});
