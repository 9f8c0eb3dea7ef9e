import { readSpanHash } from "../links.ts";
import { toRange } from "./text-range.ts";

const FLASH_MS = 1400;
const COMFORTABLE_TOP = 0.15;
const COMFORTABLE_BOTTOM = 0.75;

let pending: number | undefined;

/**
 * Show the characters that a fragment names: bring them into sight, flash them, and leave them
 * marked until another place is asked for. Nothing in the page is changed (CSS custom highlights).
 */
export function flashSpan(hash: string): boolean {
  const span = readSpanHash(hash);
  const range = span && toRange(document, span);
  if (!range) return false;
  bringIntoSight(range);
  if (!("highlights" in CSS)) return true;
  CSS.highlights.set("found", new Highlight(range));
  CSS.highlights.set("flash", new Highlight(range));
  clearTimeout(pending);
  pending = window.setTimeout(() => CSS.highlights.delete("flash"), FLASH_MS);
  return true;
}

/** Take the marks away again. */
export function clearFlash(): void {
  if ("highlights" in CSS) CSS.highlights.clear();
}

function bringIntoSight(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  const inSight = top > innerHeight * COMFORTABLE_TOP && bottom < innerHeight * COMFORTABLE_BOTTOM;
  if (!inSight) scrollBy({ top: top - innerHeight * 0.38 });
}
