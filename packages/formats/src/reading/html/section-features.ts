import type { Row } from "./block-rows.ts";
import type { PageClues, PageFacts } from "./page-facts.ts";

type Section = {
  readonly start: number;
  readonly level: number;
  readonly hint: number;
  blocks: number;
  longBlocks: number;
  length: number;
  linkLength: number;
  media: number;
};

/** What stands between the heading above a block and the next one. */
export function readSections(rows: readonly Row[]): number[][] {
  const sections: Section[] = [];
  const numbers = rows.map((row, at) => {
    const isNew = row.heading > 0 || sections.length === 0;
    if (isNew) sections.push(openSection(row, at));
    const section = sections.at(-1);
    if (section) extend(section, row);
    return sections.length - 1;
  });
  let since = 0;
  return rows.map((row, at) => {
    const number = numbers[at] ?? 0;
    const section = sections[number];
    if (!section) return [];
    since = section.start === at ? 0 : since;
    const next = sections[number + 1];
    const features = [
      at - section.start,
      since,
      section.level,
      section.hint,
      section.blocks,
      section.longBlocks / section.blocks,
      section.linkLength / (section.length + 1),
      section.length,
      section.media / section.blocks,
      next ? next.start - at : -1,
      next?.level ?? -1,
    ];
    since += row.length;
    return features;
  });
}

function openSection(row: Row, start: number): Section {
  const hint = row.heading > 0 ? row.facts.lowest + row.facts.highest : 0;
  return {
    start,
    level: row.heading,
    hint,
    blocks: 0,
    longBlocks: 0,
    length: 0,
    linkLength: 0,
    media: 0,
  };
}

function extend(section: Section, { block, length, isLong }: Row): void {
  section.blocks++;
  section.length += length;
  section.linkLength += block.linkLength;
  section.media += block.mediaBefore;
  if (isLong) section.longBlocks++;
}

/** What kind of page it is: the same for all of its blocks. */
export function pageFeatures(rows: readonly Row[], page: PageFacts, clues: PageClues): number[] {
  let [longs, headings, items, links] = [0, 0, 0, 0];
  for (const row of rows) {
    if (row.isLong) longs++;
    if (row.heading > 0) headings++;
    if (row.block.element.name === "li") items++;
    links += row.block.linkLength;
  }
  return [
    rows.length,
    longs,
    headings / rows.length,
    items / rows.length,
    page.longLength,
    page.longLength / (longs + 1),
    links / (page.textLength + 1),
    clues.isArticle ? 1 : 0,
    (page.main?.longLength ?? 0) / (page.longLength + 1),
    (page.main?.longBlocks ?? 0) / (page.main?.blocks ?? 1),
  ];
}
