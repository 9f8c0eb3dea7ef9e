import type { TextBlock } from "./find-text-blocks.ts";
import {
  CONTEXTS,
  type ElementFacts,
  isLong,
  type PageClues,
  type PageFacts,
  weightOf,
} from "./page-facts.ts";

/** A block with what the features of its neighbours need of it. */
type Row = {
  readonly block: TextBlock;
  readonly facts: ElementFacts;
  readonly length: number;
  readonly linkShare: number;
  readonly heading: number;
  readonly isLong: boolean;
  readonly words: readonly string[];
};

/** Features of the layout and the letters of every block, one row of numbers per block; no word of any language. */
export function readBlockFeatures(
  blocks: readonly TextBlock[],
  page: PageFacts,
  clues: PageClues,
): number[][] {
  const rows = blocks.map((block) => toRow(block, page));
  const shared = readShared(rows, clues);
  const positions = readPositions(rows, page, shared);
  return rows.map((row, at) => [
    ...lengthFeatures(row),
    ...letterFeatures(row),
    ...elementFeatures(row),
    ...hintFeatures(row, page),
    ...containerFeatures(row, page),
    ...clueFeatures(row, shared),
    ...(positions[at] ?? []),
    ...neighbourFeatures(rows, at),
  ]);
}

const WORD = /[\p{L}\p{N}]+/gu;
const HEADING = /^h([1-6])$/;

function toRow(block: TextBlock, page: PageFacts): Row {
  const heading = HEADING.exec(block.element.name)?.[1];
  return {
    block,
    facts: page.of(block.element),
    length: weightOf(block.text),
    linkShare: block.linkLength / block.text.length,
    heading: heading ? Number(heading) : 0,
    isLong: isLong(block),
    words: block.text.toLowerCase().match(WORD) ?? [],
  };
}

function lengthFeatures({ block, length, linkShare, words }: Row): number[] {
  const { text } = block;
  return [
    length,
    words.length,
    length / (words.length + 1),
    linkShare,
    block.linkCount,
    block.boldLength / text.length,
    block.italicLength / text.length,
    block.mediaBefore,
    block.isContinued ? 1 : 0,
  ];
}

const CAPITAL = /\p{Lu}/gu;
const DIGIT = /\p{Nd}/gu;
const STOP = /[.!?…。！？؟।](?=[\s"'”’»)\]」』]|$)/gu;
const COMMA = /[,;:،、，；：]/g;
const QUOTE = /["“”„«»「」『』]/g;
const ODD = /[|/@#©®™•·>→»✓★_=+*[\]{}]/g;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const CLOCK = /(?<!\d)\d{1,2}(?:[:.h時时点]|\s?[ap]\.?m)\s?(?:\d\d)?/i;
const ENDINGS = [
  /[.。।]["'”’»)\]」』]*$/u,
  /[!?…！？؟]["'”’»)\]」』]*$/u,
  /[:：]$/,
  /["”»」』]$/,
  /[,;、，-]$/,
];
const STARTS = [/^\p{Lu}/u, /^\p{Ll}/u, /^\p{N}/u, /^["“„«「『‘']/u, /^[-–—•*·]/u, /^\p{L}/u];

function letterFeatures({ block: { text }, words }: Row): number[] {
  const size = text.length;
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  let short = 0;
  for (const word of words) if (word.length <= 3) short++;
  const stops = count(STOP);
  return [
    count(CAPITAL) / size,
    count(DIGIT) / size,
    stops,
    words.length / (stops + 1),
    count(COMMA) / size,
    count(QUOTE),
    count(ODD),
    short / (words.length + 1),
    YEAR.test(text) ? 1 : 0,
    CLOCK.test(text) ? 1 : 0,
    ENDINGS.findIndex((ending) => ending.test(text)),
    STARTS.findIndex((start) => start.test(text)),
  ];
}

const ELEMENTS =
  "p div li td a span dd dt figcaption blockquote tr button label section article pre".split(" ");

function elementFeatures({ block, facts, heading }: Row): number[] {
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
  ];
}

function distanceTo(facts: ElementFacts, name: string): number {
  let distance = 0;
  for (let at: ElementFacts | undefined = facts; at; at = at.parent) {
    if (at.element.name === name) return distance;
    distance++;
  }
  return 99;
}

function hintFeatures({ block, facts }: Row, page: PageFacts): number[] {
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

function containerFeatures({ facts }: Row, page: PageFacts): number[] {
  const features: number[] = [];
  let at: ElementFacts | undefined = facts;
  for (let level = 0; level < 5; level++) {
    const { textLength = 0, linkLength = 0, longLength = 0, blocks = 0, longBlocks = 0 } = at ?? {};
    if (level < 4) features.push(blocks, longBlocks / (blocks + 1), textLength / (blocks + 1));
    features.push(linkLength / (textLength + 1), longLength / (page.longLength + 1));
    at = at?.parent;
  }
  return features;
}

type Shared = {
  readonly title: ReadonlySet<string>;
  readonly description: ReadonlySet<string>;
  readonly body: string | undefined;
  /** In how many long blocks a word stands. */
  readonly spread: ReadonlyMap<string, number>;
  readonly copies: ReadonlyMap<string, number>;
  /** The row whose heading is the page's title, or -1. */
  readonly titleAt: number;
};

function readShared(rows: readonly Row[], clues: PageClues): Shared {
  const spread = new Map<string, number>();
  const copies = new Map<string, number>();
  for (const row of rows) {
    copies.set(row.block.text, (copies.get(row.block.text) ?? 0) + 1);
    if (!row.isLong) continue;
    for (const word of new Set(row.words)) spread.set(word, (spread.get(word) ?? 0) + 1);
  }
  const title = wordSet(clues.title);
  return {
    title,
    description: wordSet(clues.description),
    body: clues.body ? lettersOf(clues.body) : undefined,
    spread,
    copies,
    titleAt: findTitleRow(rows, title),
  };
}

function wordSet(text = ""): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(WORD) ?? []);
}

const NOT_LETTER = /[^\p{L}\p{N}]+/gu;

function lettersOf(text: string): string {
  return text.toLowerCase().replace(NOT_LETTER, "");
}

function findTitleRow(rows: readonly Row[], title: ReadonlySet<string>): number {
  let [best, bestAt] = [0.5, -1];
  rows.forEach((row, at) => {
    if (row.heading === 0 || row.heading > 2) return;
    const score = overlap(row.words, title) + (row.heading === 1 ? 0.3 : 0);
    if (score > best) [best, bestAt] = [score, at];
  });
  return bestAt;
}

function overlap(words: readonly string[], set: ReadonlySet<string>): number {
  if (words.length === 0 || set.size === 0) return 0;
  let found = 0;
  for (const word of words) if (set.has(word)) found++;
  return found / Math.max(words.length, Math.min(set.size, 12));
}

function clueFeatures({ block, words }: Row, shared: Shared): number[] {
  let common = 0;
  let spread = 0;
  for (const word of words) {
    const count = shared.spread.get(word) ?? 0;
    if (count >= 3) common++;
    spread += Math.min(count, 20);
  }
  return [
    overlap(words, shared.title),
    overlap(words, shared.description),
    shared.body ? Number(shared.body.includes(lettersOf(block.text))) : -1,
    common / (words.length + 1),
    spread / (words.length + 1),
    shared.copies.get(block.text) ?? 1,
  ];
}

function readPositions(rows: readonly Row[], page: PageFacts, shared: Shared): number[][] {
  const total = page.longLength + 1;
  const longs = rows.flatMap((row, at) => (row.isLong ? [at] : []));
  let [chars, long, nextLong] = [0, 0, 0];
  return rows.map((row, at) => {
    while (nextLong < longs.length && (longs[nextLong] ?? 0) <= at) nextLong++;
    const after = longs[nextLong];
    const before = longs[nextLong - (row.isLong ? 2 : 1)];
    const features = [
      at / rows.length,
      at,
      rows.length - at,
      chars / (page.textLength + 1),
      long / total,
      shared.titleAt < 0 ? 999 : at - shared.titleAt,
      before === undefined ? 99 : at - before,
      after === undefined ? 99 : after - at,
      treeDistance(row, before === undefined ? undefined : rows[before]),
      treeDistance(row, after === undefined ? undefined : rows[after]),
    ];
    chars += row.length;
    if (row.isLong) long += row.length;
    return features;
  });
}

/** Steps from a row's element up to the nearest element that holds the other too; 99 without another. */
function treeDistance(row: Row, other: Row | undefined): number {
  if (!other) return 99;
  let [a, b]: [ElementFacts | undefined, ElementFacts | undefined] = [row.facts, other.facts];
  let steps = 0;
  while (a && b && a !== b) {
    if (a.element.depth >= b.element.depth) {
      a = a.parent;
      steps++;
    } else b = b.parent;
  }
  return steps;
}

const NEIGHBOURS = [-2, -1, 1, 2];

function neighbourFeatures(rows: readonly Row[], at: number): number[] {
  const row = rows[at];
  return NEIGHBOURS.flatMap((offset) => {
    const other = rows[at + offset];
    if (!row || !other) return [-1, -1, -1, -1, -99, -1];
    return [
      other.length,
      other.linkShare,
      other.heading,
      other.facts.parent === row.facts.parent ? 1 : 0,
      other.facts.against + other.facts.for,
      other.block.element.name === row.block.element.name ? 1 : 0,
    ];
  });
}
