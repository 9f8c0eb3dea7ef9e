import type { Span } from "../../model/span.ts";
import type { TimeExpression } from "../../model/time.ts";
import { headOf, relationOf, type SentenceTree } from "../../text/sentence-tree.ts";

/** Index of the time expression that dates a predicate: the one that hangs nearest in its clause. */
export function findEventTime(
  tree: SentenceTree,
  at: number,
  times: readonly TimeExpression[],
): number | undefined {
  const first = tree.tokens[0]?.span.start ?? 0;
  const last = tree.tokens.at(-1)?.span.end ?? 0;
  let best: number | undefined;
  let bestDistance = 4;
  for (let index = firstFrom(times, first); index < times.length; index++) {
    const time = times[index];
    if (!time || time.span.start >= last) break;
    if (time.type === "SET" || time.type === "DURATION") continue;
    const distance = distanceTo(tree, at, headTokenOf(tree, time));
    if (distance < bestDistance) {
      best = index;
      bestDistance = distance;
    }
  }
  return best;
}

/** Index of the first of ordered things that begins at or behind a position. */
function firstFrom(things: readonly { readonly span: Span }[], start: number): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((things[middle]?.span.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The token of a time expression whose governor lies outside it; -1 if there is none. */
function headTokenOf(tree: SentenceTree, { span }: TimeExpression): number {
  const first = firstFrom(tree.tokens, span.start);
  let end = first;
  while ((tree.tokens[end]?.span.end ?? Number.POSITIVE_INFINITY) <= span.end) end++;
  for (let at = first; at < end; at++) {
    const head = headOf(tree, at);
    if (head < first || head >= end) return at;
  }
  return -1;
}

/** Steps in the tree from a time to a predicate: up from the time, and through the clauses that share it. */
function distanceTo(tree: SentenceTree, at: number, time: number): number {
  if (time < 0) return Number.POSITIVE_INFINITY;
  const governor = headOf(tree, time);
  if (governor === at) return 0;
  if (headOf(tree, governor) === at && !isClause(tree, governor)) return 1;
  let node = at;
  for (let steps = 1; steps < 4; steps++) {
    const relation = relationOf(tree, node);
    if (!SHARED.has(relation)) return Number.POSITIVE_INFINITY;
    node = headOf(tree, node);
    if (node === governor) return steps;
  }
  return Number.POSITIVE_INFINITY;
}

const isClause = (tree: SentenceTree, at: number): boolean =>
  ["ccomp", "advcl", "acl:relcl", "acl", "parataxis", "conj"].includes(relationOf(tree, at));

/** Relations through which a time of the clause above also dates what is below: "on Monday held talks". */
const SHARED: ReadonlySet<string> = new Set(["obj", "xcomp", "conj", "obl", "nsubj:pass", "nsubj"]);
