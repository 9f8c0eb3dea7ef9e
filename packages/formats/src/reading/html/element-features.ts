import type { Row } from "./block-rows.ts";
import { CONTEXTS, type ElementFacts, type PageFacts } from "./page-facts.ts";

const ELEMENTS =
  "p div li td a span dd dt figcaption blockquote tr button label section article pre".split(" ");

/** Which elements a block is in. */
export function elementFeatures({ block, facts, heading }: Row): number[] {
  const { element } = block;
  const parent = element.parent;
  let attributes = 0;
  for (const name in element.attributes) if (name !== "style") attributes++;
  return [
    ELEMENTS.indexOf(element.name),
    ELEMENTS.indexOf(parent?.name ?? ""),
    heading,
    element.depth,
    attributes,
    block.inline.length,
    ELEMENTS.indexOf(block.inline[0]?.name ?? ""),
    ...CONTEXTS.map((_, bit) => (facts.contexts >> bit) & 1),
    distanceTo(facts, "article"),
    distanceTo(facts, "section"),
    STYLED.test(element.attributes.style ?? "") ? 1 : 0,
    parent?.children.length ?? 0,
  ];
}

const STYLED = /center|italic|font-size/;

function distanceTo(facts: ElementFacts, name: string): number {
  let distance = 0;
  for (let at: ElementFacts | undefined = facts; at; at = at.parent) {
    if (at.element.name === name) return distance;
    distance++;
  }
  return 99;
}

/** What the names of the elements around a block say. */
export function hintFeatures({ block, facts }: Row, page: PageFacts): number[] {
  let [low, high] = [0, 0];
  for (const element of block.inline) {
    const inner = page.of(element);
    low = Math.min(low, inner.against);
    high = Math.max(high, inner.for);
  }
  const [one, two, three] = [facts.parent, facts.parent?.parent, facts.parent?.parent?.parent];
  return [
    low,
    high,
    facts.against,
    facts.for,
    one?.against ?? 0,
    one?.for ?? 0,
    two?.against ?? 0,
    two?.for ?? 0,
    three?.against ?? 0,
    three?.for ?? 0,
    facts.lowest,
    facts.highest,
    facts.sum,
    facts.parent?.sum ?? 0,
    three?.lowest ?? 0,
  ];
}

/** How much text, and how much of it linked, the elements around a block hold. */
export function containerFeatures({ facts }: Row, page: PageFacts): number[] {
  const features: number[] = [];
  let at: ElementFacts | undefined = facts;
  for (let level = 0; level < 5; level++) {
    const { textLength = 0, linkLength = 0, longLength = 0, blocks = 0, longBlocks = 0 } = at ?? {};
    if (level < 4) features.push(blocks, longBlocks / (blocks + 1), textLength / (blocks + 1));
    features.push(linkLength / (textLength + 1), longLength / (page.longLength + 1));
    at = at?.parent;
  }
  return [...features, ...distancesToMain(facts, page.main), ...distancesToMain(facts, page.most)];
}

/** Steps up from a block until its element holds the main one too, and steps down into it. */
function distancesToMain(facts: ElementFacts, main: ElementFacts | undefined): number[] {
  if (!main) return [-1, -1];
  const holders = new Set<ElementFacts>();
  for (let at: ElementFacts | undefined = main; at; at = at.parent) holders.add(at);
  let at: ElementFacts | undefined = facts;
  let steps = 0;
  for (; at && !holders.has(at); at = at.parent) steps++;
  return at === main ? [0, steps] : [1 + main.element.depth - (at?.element.depth ?? 0), steps];
}
