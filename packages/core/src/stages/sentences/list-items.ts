import type { Span } from "../../model/span.ts";
import { tokenKind } from "./token-kinds.ts";

/** `1.` `2)` `3.)` `a.` `(b)`: what stands before an item, in one token or more. */
const MARKER = /^\(?(\d{1,3}|[a-z]|[ivx]{1,4})(?:\.\)?|\))$/;

/**
 * The tokens at which the items of a list written in one run begin:
 * `1. The first 2. The second`, `a) … b) …`, `• One • Two`.
 */
export function findItemStarts(
  text: string,
  tokens: readonly Span[],
  kinds: Uint8Array,
): ReadonlySet<number> {
  const bullets = findBullets(text, tokens, kinds);
  return bullets.size > 0 ? bullets : findNumbers(text, tokens);
}

/** A bullet begins an item if the block begins with it. */
function findBullets(text: string, tokens: readonly Span[], kinds: Uint8Array): Set<number> {
  const starts = new Set<number>();
  const first = tokens[0];
  if (!first || kinds[0] !== tokenKind.bullet) return starts;
  const bullet = text.slice(first.start, first.end);
  tokens.forEach((token, index) => {
    if (index > 0 && text.slice(token.start, token.end) === bullet && isAfterSpace(text, token)) {
      starts.add(index);
    }
  });
  return starts;
}

/** Markers that count up from the one with which the block begins. */
function findNumbers(text: string, tokens: readonly Span[]): Set<number> {
  const starts = new Set<number>();
  const first = readMarker(text, tokens, 0);
  if (first === undefined) return starts;
  let expected = nextLabel(first.label);
  for (let index = first.length; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || !startsWith(text, token, expected) || !isAfterSpace(text, token)) continue;
    const marker = readMarker(text, tokens, index);
    if (marker?.label !== expected || marker.style !== first.style) continue;
    starts.add(index);
    expected = nextLabel(expected);
  }
  return starts;
}

const startsWith = (text: string, { start }: Span, label: string): boolean =>
  text.startsWith(label, start) || text.startsWith(label, start + 1);

const isAfterSpace = (text: string, { start }: Span): boolean =>
  start > 0 && text.charAt(start - 1).trim() === "";

type Marker = { readonly label: string; readonly style: string; readonly length: number };

/** The marker that begins at a token and is followed by white space. */
function readMarker(text: string, tokens: readonly Span[], index: number): Marker | undefined {
  const first = tokens[index];
  if (!first || first.end - first.start > 4) return undefined;
  let end = first.end;
  let length = 1;
  while (length < 4 && tokens[index + length]?.start === end) {
    end = tokens[index + length]?.end ?? end;
    length++;
  }
  const written = text.slice(first.start, end);
  const label = MARKER.exec(written)?.[1];
  if (label === undefined || text.charAt(end).trim() !== "") return undefined;
  return { label, style: written.replace(label, ""), length };
}

const nextLabel = (label: string): string =>
  /^\d+$/.test(label) ? String(Number(label) + 1) : String.fromCharCode(label.charCodeAt(0) + 1);
