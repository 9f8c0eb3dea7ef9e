import type { Span } from "@nutgraf/core";

/**
 * Words of a text with what stands before and after them, to be found again in another version.
 * Source: W3C Web Annotation Data Model, Text Quote Selector,
 * https://www.w3.org/TR/annotation-model/#text-quote-selector.
 */
export type Anchor = { readonly exact: string; readonly prefix: string; readonly suffix: string };

const CONTEXT = 48;

/** The anchor of a span. */
export function toAnchor(text: string, { start, end }: Span): Anchor {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

/** Where the words stand: at their old place if they still do, else where most of the context agrees; undefined if they are gone. */
export function findAnchor(
  text: string,
  anchor: Anchor & { readonly start: number },
): Span | undefined {
  const { exact, start } = anchor;
  if (exact === "") return undefined;
  const places: number[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) places.push(at);
  const best = places
    .map((place) => ({ place, context: agreement(text, place, anchor) }))
    .sort(
      (a, b) => b.context - a.context || Math.abs(a.place - start) - Math.abs(b.place - start),
    )[0];
  return best && { start: best.place, end: best.place + exact.length };
}

/** How many characters of the context stand beside the place as they did. */
function agreement(text: string, place: number, { exact, prefix, suffix }: Anchor): number {
  let before = 0;
  while (
    before < prefix.length &&
    text.charAt(place - 1 - before) === prefix.charAt(prefix.length - 1 - before)
  )
    before++;
  const end = place + exact.length;
  let after = 0;
  while (after < suffix.length && text.charAt(end + after) === suffix.charAt(after)) after++;
  return before + after;
}
