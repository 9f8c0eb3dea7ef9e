import { DirectedGraph } from "graphology";
import { parse } from "graphology-gexf";
import { expect, test } from "vitest";
import { parsedArticle, stream, written } from "../../../test/parsed-article.ts";
import { writeGexf } from "./write-gexf.ts";

test("writeGexf writes a graph that graphology reads, the same names of two articles as one", async () => {
  const text = await written(writeGexf(stream(parsedArticle(), parsedArticle({ id: "b" }))));
  const graph = parse(DirectedGraph, text);
  expect([graph.order, graph.size]).toEqual([3, 1]);
  const [edge = ""] = graph.edges();
  expect(graph.getEdgeAttributes(edge)).toMatchObject({
    weight: 2,
    articles: 2,
    types: "ace:Business.Declare-Bankruptcy 2",
  });
  expect(graph.getNodeAttributes(graph.source(edge))).toMatchObject({
    label: "central bank of Norland",
    type: "organisation",
    mentions: 2,
  });
});
