import type { Row } from "./block-rows.ts";
import type { ElementFacts, PageFacts } from "./page-facts.ts";

/** Where a block stands on its page, and how far from paragraphs and title. */
export function readPositions(rows: readonly Row[], page: PageFacts, titleAt: number): number[][] {
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
      titleAt < 0 ? 999 : at - titleAt,
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

/** What stands before and after a block. */
export function neighbourFeatures(rows: readonly Row[], at: number): number[] {
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
