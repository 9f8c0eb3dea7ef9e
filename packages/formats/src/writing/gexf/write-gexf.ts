import { type Entity, nameOf, type ParsedArticle } from "@nutgraf/core";
import { escapeXml } from "../../xml/escape-xml.ts";
import { lookUpFacts } from "../fact-lookup.ts";
import type { ParsedArticles } from "../writer.ts";

type Node = { readonly entity: Entity; mentions: number; readonly articles: Set<string> };
type Edge = { weight: number; readonly types: Map<string, number>; readonly articles: Set<string> };

/** Who acts on whom, for Gephi and its like: https://gexf.net/schema.html. An edge's weight is how many events it stands for. */
export async function* writeGexf(articles: ParsedArticles): AsyncGenerator<string> {
  const nodes = new Map<string, Node>();
  const edges = new Map<string, Edge>();
  for await (const parsed of articles) addArticle(parsed, nodes, edges);
  yield `${HEAD}\n    <nodes>\n`;
  for (const [key, node] of nodes) yield nodeElement(key, node);
  yield "    </nodes>\n    <edges>\n";
  let count = 0;
  for (const [key, edge] of edges) yield edgeElement(count++, key, edge);
  yield "    </edges>\n  </graph>\n</gexf>\n";
}

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
  <meta><creator>Nutgraf</creator><description>Who acts on whom</description></meta>
  <graph defaultedgetype="directed" mode="static">
    <attributes class="node">
      <attribute id="type" title="type" type="string"/>
      <attribute id="mentions" title="mentions" type="integer"/>
      <attribute id="articles" title="articles" type="integer"/>
      <attribute id="wikidata" title="wikidata" type="string"/>
    </attributes>
    <attributes class="edge">
      <attribute id="types" title="types" type="string"/>
      <attribute id="articles" title="articles" type="integer"/>
    </attributes>`;

/** Between the two ends of an edge's key; no folded name has it. */
const ARROW = "\u0000";

function addArticle(
  parsed: ParsedArticle,
  nodes: Map<string, Node>,
  edges: Map<string, Edge>,
): void {
  const { events, entity } = lookUpFacts(parsed);
  const keyOf = (id: string | undefined) => {
    const found = entity(id);
    return found && `${found.type}:${nameOf(found)}`;
  };
  for (const found of parsed.entities) {
    const key = keyOf(found.id) ?? "";
    const node = nodes.get(key) ?? { entity: found, mentions: 0, articles: new Set() };
    nodes.set(key, node);
    node.mentions += found.mentions.length;
    node.articles.add(parsed.article.id);
  }
  for (const { agents, patients, type } of events) {
    for (const agent of agents)
      for (const patient of patients) {
        const [from, to] = [keyOf(agent.entity), keyOf(patient.entity)];
        if (from === undefined || to === undefined || from === to) continue;
        const key = from + ARROW + to;
        const edge = edges.get(key) ?? { weight: 0, types: new Map(), articles: new Set() };
        edges.set(key, edge);
        edge.weight++;
        edge.types.set(type, (edge.types.get(type) ?? 0) + 1);
        edge.articles.add(parsed.article.id);
      }
  }
}

function nodeElement(key: string, { entity, mentions, articles }: Node): string {
  const wikidata = entity.link?.wikidata;
  return `      <node id="${escapeXml(key)}" label="${escapeXml(entity.name)}"><attvalues>${[
    attribute("type", entity.type),
    attribute("mentions", mentions),
    attribute("articles", articles.size),
    wikidata ? attribute("wikidata", wikidata) : "",
  ].join("")}</attvalues></node>\n`;
}

function edgeElement(index: number, key: string, { weight, types, articles }: Edge): string {
  const [source = "", target = ""] = key.split(ARROW);
  const byCount = [...types]
    .toSorted(([, a], [, b]) => b - a)
    .map(([type, count]) => `${type} ${count}`);
  return `      <edge id="${index}" source="${escapeXml(source)}" target="${escapeXml(target)}" weight="${weight}"><attvalues>${attribute("types", byCount.join("; "))}${attribute("articles", articles.size)}</attvalues></edge>\n`;
}

const attribute = (name: string, value: string | number): string =>
  `<attvalue for="${name}" value="${escapeXml(String(value))}"/>`;
