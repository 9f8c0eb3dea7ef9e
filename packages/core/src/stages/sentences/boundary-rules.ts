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

type Rule = (gap: Gap) => boolean | undefined;

/** Asked in order; the first that answers decides. */
const RULES: readonly Rule[] = [
  (gap) => (gap.itemStarts.has(gap.next) ? true : undefined),
  (gap) => (isClosing(gap) ? false : undefined),
  (gap) => (endOfSentence(gap) < 0 ? false : undefined),
  (gap) => (kindAt(gap, gap.next) === tokenKind.lower ? false : undefined),
];

/** Whether a sentence ends before the token `gap.next`. */
export function isBoundary(gap: Gap): boolean {
  for (const rule of RULES) {
    const answer = rule(gap);
    if (answer !== undefined) return answer;
  }
  return true;
}

const kindAt = (gap: Gap, index: number): number => gap.kinds[index] ?? tokenKind.other;

/** A closing mark, or more full stops, go with the sentence before. */
const isClosing = (gap: Gap): boolean => {
  const kind = kindAt(gap, gap.next);
  return kind === tokenKind.closeMark || kind === tokenKind.terminal || kind === tokenKind.comma;
};

/** The token that may end the sentence before the gap, behind closing marks; -1 if none may. */
function endOfSentence(gap: Gap): number {
  let at = gap.next - 1;
  while (at > gap.from && kindAt(gap, at) === tokenKind.closeMark) at--;
  const kind = kindAt(gap, at);
  const ends =
    kind === tokenKind.terminal || kind === tokenKind.ellipsis || kind === tokenKind.abbreviation;
  return ends ? at : -1;
}
