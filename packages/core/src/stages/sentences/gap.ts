import type { Span } from "../../model/span.ts";
import { tokenKind } from "./token-kinds.ts";

/** A place between two tokens of a block. */
export type Gap = {
  readonly text: string;
  readonly tokens: readonly Span[];
  readonly kinds: Uint8Array;
  readonly itemStarts: ReadonlySet<number>;
  /** Index of the first token since the last boundary. */
  readonly from: number;
  /** Index of the token after the gap. */
  readonly next: number;
};

/** The kind of a token; `other` outside of the block. */
export const kindAt = (gap: Gap, index: number): number => gap.kinds[index] ?? tokenKind.other;

/** The token before the gap, closing marks passed over; not before `from`. */
export function lastBefore(gap: Gap): number {
  let at = gap.next - 1;
  while (at > gap.from && kindAt(gap, at) === tokenKind.closeMark) at--;
  return at;
}

/** The token after the gap, opening marks passed over. */
export function firstAfter(gap: Gap): number {
  let at = gap.next;
  while (at < gap.tokens.length - 1 && kindAt(gap, at) === tokenKind.openMark) at++;
  return at;
}

/** Whether a kind of token may end a sentence. */
export const isEnd = (kind: number): boolean =>
  kind === tokenKind.terminal || kind === tokenKind.ellipsis || kind === tokenKind.abbreviation;
