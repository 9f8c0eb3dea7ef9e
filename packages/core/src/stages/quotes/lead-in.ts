import type { Span } from "../../model/span.ts";
import {
  childrenOf,
  isUnder,
  lemmaOf,
  relationOf,
  type SentenceTree,
  uposOf,
} from "../../text/sentence-tree.ts";
import type { Attribution } from "./attribution.ts";
import { trimPunctuation } from "./clause-span.ts";
import type { Passage } from "./marks.ts";
import { isHearer } from "./speakers-beside.ts";

/**
 * The reporter's words with which a quoted clause begins, between the cue and the mark:
 *
 *     Brooks said on Friday the tone of the debate “was worse than ever.”
 *                           ^^^^^^^^^^^^^^^^^^^^^^
 */
export function leadIn({ tree, cue }: Attribution, { outer, parts }: Passage): Span | undefined {
  const at = tree.tokens.findIndex(({ span }) => span.start === cue.start);
  const end = tree.tokens.findLastIndex(
    ({ span, upos }) => span.end <= outer.start && upos !== "PUNCT",
  );
  if (at < 0 || end <= at) return undefined;
  const between = tree.text.slice(tree.tokens[end]?.span.end, outer.start);
  const first = tree.text.charAt(parts[0]?.start ?? 0);
  const isCapital = first !== first.toLowerCase();
  if (/[,:;]/.test(between) || (isCapital && !OPENS_CLAUSE.has(lemmaOf(tree, end))))
    return undefined;
  const start = startOfClause(tree, at, end);
  const span = start === undefined ? undefined : tree.tokens[start]?.span;
  return span && trimPunctuation(tree, { start: span.start, end: outer.start });
}

const OPENS_CLAUSE: ReadonlySet<string> = new Set([
  "that",
  "if",
  "whether",
  "how",
  "why",
  "because",
]);

/** The first word after a cue that is neither to whom, where nor when it is said. */
function startOfClause(tree: SentenceTree, cue: number, end: number): number | undefined {
  for (let at = cue + 1; at <= end; at++) if (OPENS_CLAUSE.has(lemmaOf(tree, at))) return at;
  const asides = childrenOf(tree, cue).filter(
    (child) =>
      ASIDES.has(relationOf(tree, child)) ||
      (isHearer(lemmaOf(tree, cue)) && relationOf(tree, child) === "obj"),
  );
  const isAside = (at: number): boolean =>
    uposOf(tree, at) === "PUNCT" ||
    asides.some((aside) => aside === at || isUnder(tree, at, aside));
  for (let at = cue + 1; at <= end; at++) if (!isAside(at)) return at;
  return undefined;
}

const ASIDES: ReadonlySet<string> = new Set(["obl", "obl:unmarked", "advmod", "iobj", "nsubj"]);
