import { toRows } from "./block-rows.ts";
import { clueFeatures, readShared } from "./clue-features.ts";
import { containerFeatures, elementFeatures, hintFeatures } from "./element-features.ts";
import type { TextBlock } from "./find-text-blocks.ts";
import { readFurniture } from "./furniture-features.ts";
import { lengthFeatures, letterFeatures } from "./letter-features.ts";
import type { PageClues, PageFacts } from "./page-facts.ts";
import { neighbourFeatures, readPositions } from "./place-features.ts";
import { readRepeats } from "./repeat-features.ts";
import { pageFeatures, readSections } from "./section-features.ts";

/** Features of the layout and the letters of every block, one row of numbers per block; no word of any language. */
export function readBlockFeatures(
  blocks: readonly TextBlock[],
  page: PageFacts,
  clues: PageClues,
): number[][] {
  const rows = toRows(blocks, page);
  const shared = readShared(rows, clues);
  const positions = readPositions(rows, page, shared.titleAt);
  const sections = readSections(rows);
  const repeats = readRepeats(rows, page);
  const furniture = readFurniture(rows);
  const kind = pageFeatures(rows, page, clues);
  return rows.map((row, at) => [
    ...lengthFeatures(row),
    ...letterFeatures(row),
    ...elementFeatures(row),
    ...hintFeatures(row, page),
    ...containerFeatures(row, page),
    ...clueFeatures(row, shared),
    ...(positions[at] ?? []),
    ...(sections[at] ?? []),
    ...(repeats[at] ?? []),
    ...(furniture[at] ?? []),
    ...kind,
    ...neighbourFeatures(rows, at),
  ]);
}
