import type { Row } from "./block-rows.ts";
import type { ElementFacts, PageFacts } from "./page-facts.ts";

/** Elements of one name, side by side, that hold several lines each: comments, cards, entries of a list. */
type Group = {
  readonly items: Map<ElementFacts, number>;
  textLength: number;
  longItems: number;
};

const LEAST_ITEMS = 3;
const LEVELS = 12;
const NO_GROUP = [0, 0, 0, -1, 0, 0, 0, -1];
const DATED_LENGTH = 60;
const DATED = /(?<!\d)(?:(?:19|20)\d\d|\d{1,2}[:.h時]\d\d)(?!\d)/;
const NEAR = 8;

/** Whether a block stands in one of many like elements, and how many dated lines there were before it. */
export function readRepeats(rows: readonly Row[], page: PageFacts): number[][] {
  const groups = gatherGroups(rows);
  const dated = rows.map(isDated);
  let count = 0;
  let last = -99;
  return rows.map((row, at) => {
    const near = dated.slice(Math.max(0, at - NEAR), at + NEAR).filter(Boolean).length;
    const features = [...groupFeatures(row, groups, page), count, near, Math.min(99, at - last)];
    if (dated[at]) {
      count++;
      last = at;
    }
    return features;
  });
}

function isDated({ block: { text, inline, element } }: Row): boolean {
  if (text.length > DATED_LENGTH) return false;
  const isTime = element.name === "time" || inline.some(({ name }) => name === "time");
  return isTime || DATED.test(text);
}

function keyOf(facts: ElementFacts): string {
  return facts.element.name;
}

function gatherGroups(rows: readonly Row[]): Map<ElementFacts, Map<string, Group>> {
  const groups = new Map<ElementFacts, Map<string, Group>>();
  const seen = new Set<ElementFacts>();
  for (const row of rows) {
    for (let at: ElementFacts | undefined = row.facts; at; at = at.parent) {
      if (seen.has(at)) break;
      seen.add(at);
      if (at.blocks > 1 && at.parent) addItem(groups, at.parent, at);
    }
  }
  return groups;
}

function addItem(
  groups: Map<ElementFacts, Map<string, Group>>,
  parent: ElementFacts,
  item: ElementFacts,
): void {
  const byName = groups.get(parent) ?? new Map<string, Group>();
  groups.set(parent, byName);
  const group = byName.get(keyOf(item)) ?? { items: new Map(), textLength: 0, longItems: 0 };
  byName.set(keyOf(item), group);
  group.items.set(item, group.items.size);
  group.textLength += item.textLength;
  if (item.longBlocks > 0) group.longItems++;
}

function groupFeatures(
  { facts }: Row,
  groups: ReadonlyMap<ElementFacts, ReadonlyMap<string, Group>>,
  page: PageFacts,
): number[] {
  let at: ElementFacts | undefined = facts;
  for (let level = 0; at?.parent && level < LEVELS; level++) {
    const group: Group | undefined = groups.get(at.parent)?.get(keyOf(at));
    if (group && group.items.size >= LEAST_ITEMS && group.items.has(at)) {
      return [
        group.items.size,
        group.textLength / group.items.size,
        group.longItems / group.items.size,
        group.items.get(at) ?? -1,
        at.blocks,
        group.textLength / (page.textLength + 1),
        at.textLength / (page.textLength + 1),
        level,
      ];
    }
    at = at.parent;
  }
  return NO_GROUP;
}
